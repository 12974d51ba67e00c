import { setTimeout as pause } from 'node:timers/promises';
import type { CommandLog } from '@meereis/commands';
import { joinSignals } from '@meereis/kernel';
import type { Lease } from '@meereis/projections';

/** How long a server that hangs, or died on another machine, keeps the others from the work. */
export const TURN_MS = 15_000;
const RENEW_MS = TURN_MS / 3;
const LOOK_MS = 1_000;

export interface Turn {
  readonly lease: Pick<Lease, 'take' | 'renew' | 'release'>;
  readonly log: CommandLog;
  /** Between two renewals; for tests. */
  readonly renewMs?: number;
}

/**
 * Lets this server work while it is its turn, and wait while it is another's, until the signal. A turn that is lost ends
 * the work; what was begun is the same command, wherever it is done again.
 * @param work begins it; its promises end when the signal it is given does.
 */
export async function inTurn(
  turn: Turn,
  signal: AbortSignal,
  work: (signal: AbortSignal) => readonly Promise<unknown>[],
): Promise<void> {
  while (!signal.aborted) {
    // A database that does not answer now is no turn.
    if (await turn.lease.take().catch(() => false)) await whileHeld(turn, signal, work);
    await waited(LOOK_MS, signal);
  }
}

async function whileHeld(
  { lease, log, renewMs = RENEW_MS }: Turn,
  signal: AbortSignal,
  work: (signal: AbortSignal) => readonly Promise<unknown>[],
): Promise<void> {
  const ended = joinSignals(signal);
  const running = work(ended.signal);
  try {
    while (await waited(renewMs, signal)) await lease.renew();
  } catch (error) {
    log.warn(
      { reason: (error as { readonly name?: unknown }).name },
      'Another server works in the background now.',
    );
  } finally {
    ended.abort();
    await Promise.allSettled(running);
    await lease.release().catch(() => undefined);
  }
}

/** @returns false when the signal came first. */
async function waited(ms: number, signal: AbortSignal): Promise<boolean> {
  return pause(ms, true, { signal }).catch(() => false);
}
