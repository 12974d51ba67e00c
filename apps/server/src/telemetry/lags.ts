import { Injectable } from '@nestjs/common';
import type { ProjectionHost, ProjectionLag } from '@meereis/projections';

/** To measure costs reading, and several ask: a balancer, a collector, whoever looks at the health. */
const LOOK_EVERY_MS = 15_000;

/** How far the projections are, measured now and then and at most once at a time. */
@Injectable()
export class Lags {
  private measured: readonly ProjectionLag[] = [];
  private measuredAt = -Infinity;
  private running: Promise<readonly ProjectionLag[]> | undefined;

  constructor(private readonly projections: Pick<ProjectionHost, 'lag'>) {}

  /** @param maxAgeMs of the answer. @throws when the log or the read models cannot be read. */
  async read(maxAgeMs = LOOK_EVERY_MS): Promise<readonly ProjectionLag[]> {
    if (performance.now() - this.measuredAt < maxAgeMs) return this.measured;
    this.running ??= this.projections
      .lag()
      .then((lags) => {
        this.measured = lags;
        this.measuredAt = performance.now();
        return lags;
      })
      .finally(() => {
        this.running = undefined;
      });
    return this.running;
  }
}
