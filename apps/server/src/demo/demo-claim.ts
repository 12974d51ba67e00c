import { setTimeout as pause } from 'node:timers/promises';
import { Lease } from '@meereis/projections';
import type { Runtime } from '@meereis/runtime';

/** Long enough for a busy machine; whoever died is followed after it, on the same machine at once. */
const TERM_MS = 30_000;
const RENEW_MS = TERM_MS / 3;
const LOOK_MS = 200;
/** Far longer than the demo takes. */
const WAIT_MAX_MS = 15 * 60_000;

/** Somebody else plays now: every next step of this one ends here. */
export class ClaimLostError extends Error {
  override readonly name = 'ClaimLostError';
}

export interface DemoClaim {
  /** @throws ClaimLostError once another process has taken over. */
  check(): void;
  release(): Promise<void>;
}

/**
 * Of servers that start at once on the same data one plays the demo; the others wait for it, and go on where it was
 * when it died. The books of the projections are open by then.
 * @returns undefined as soon as `isDone`. @throws Error when somebody else plays without end.
 */
export async function claimDemo(
  { readDatabase, wallClock }: Pick<Runtime, 'readDatabase' | 'wallClock'>,
  isDone: () => Promise<boolean>,
): Promise<DemoClaim | undefined> {
  const lease = new Lease(readDatabase.writer, wallClock, TERM_MS, 'demo');
  const until = performance.now() + WAIT_MAX_MS;
  while (!(await isDone())) {
    if (await lease.take()) return held(lease, isDone);
    if (performance.now() > until)
      throw new Error('Een ander proces laadt de voorbeeldgegevens, maar komt niet klaar. Stop dat proces.');
    await pause(LOOK_MS);
  }
  return undefined;
}

async function held(lease: Lease, isDone: () => Promise<boolean>): Promise<DemoClaim | undefined> {
  // Between the look and the claim another one may have finished.
  if (await isDone()) {
    await lease.release();
    return undefined;
  }
  let lost: unknown;
  const renewal = setInterval(() => {
    lease.renew().catch((error: unknown) => {
      lost = error;
    });
  }, RENEW_MS);
  // What is being played keeps the process alive; a claim on something that hangs must not.
  renewal.unref();
  return {
    check: () => {
      if (lost !== undefined)
        throw new ClaimLostError('Een ander proces laadt de voorbeeldgegevens nu.', { cause: lost });
    },
    release: async () => {
      clearInterval(renewal);
      await lease.release();
    },
  };
}
