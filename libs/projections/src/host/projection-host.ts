import type { HostObserver, ProjectionHost, ProjectionHostOptions } from './host';
import { RunningHost } from './running-host';

const LEASE_MS = 5_000;
const BATCH_SIZE = 500;
const NOBODY: HostObserver = { committed: () => undefined, lost: () => undefined };

export function createProjectionHost(options: ProjectionHostOptions): ProjectionHost {
  return new RunningHost({
    ...options,
    projects: options.projects ?? true,
    leaseMs: options.leaseMs ?? LEASE_MS,
    batchSize: options.batchSize ?? BATCH_SIZE,
    observer: options.observer ?? NOBODY,
  });
}
