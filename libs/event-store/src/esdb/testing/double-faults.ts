import { Metadata, status } from '@grpc/grpc-js';

/** What can go wrong with one append or one read, each as a real server or network has done it. */
export type DoubleFault =
  'acknowledgement-lost' | 'dropped-before-storing' | 'no-answer' | 'slow' | 'not-leader' | 'access-denied';

/** Switches, each for a number of calls. */
export class DoubleFaults {
  readonly appends: DoubleFault[] = [];
  readonly reads: DoubleFault[] = [];
  /** Every subscription from now on is told a checkpoint that lies so far beyond the last event. */
  checkpointBeyond = 0;
  slowMs = 200;
}

interface Failure {
  readonly code: status;
  readonly details: string;
  readonly metadata: Metadata;
}

export function failure(code: status, details: string, trailers: Record<string, string> = {}): Failure {
  const metadata = new Metadata();
  for (const [name, value] of Object.entries(trailers)) metadata.set(name, value);
  return { code, details, metadata };
}

export const dropped = (): Failure => failure(status.UNAVAILABLE, 'The connection was dropped.');

export function notLeader(port: number): Failure {
  return failure(status.NOT_FOUND, 'Leader info available', {
    exception: 'not-leader',
    'leader-endpoint-host': '127.0.0.1',
    'leader-endpoint-port': String(port),
  });
}

export const accessDenied = (): Failure =>
  failure(status.PERMISSION_DENIED, 'Access denied', { exception: 'access-denied' });
