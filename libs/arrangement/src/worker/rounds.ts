import { setTimeout as delay } from 'node:timers/promises';
import type { CommandLog } from '@meereis/commands';

export interface RoundsOf {
  /** What the worker does, for the log. */
  readonly what: string;
  readonly log: CommandLog;
  readonly signal: AbortSignal;
  readonly everySeconds: number;
}

export interface RoundDone {
  /** How much was done; nothing is not worth a line in the log. */
  readonly done: number;
  /** The round was full: there may be more, so the next one begins soon. */
  readonly more?: boolean;
}

export interface RunningRounds {
  readonly firstRound: Promise<unknown>;
  /** After the abort, when the round that was running has ended. */
  readonly stopped: Promise<void>;
}

const FULL_ROUND_PAUSE_MS = 50;

/**
 * One round at once and then one after another until the signal aborts, never two together. A round that fails is logged
 * and tried again; waiting keeps no process alive.
 */
export function inRounds(
  { what, log, signal, everySeconds }: RoundsOf,
  round: () => RoundDone | Promise<RoundDone>,
): RunningRounds {
  const one = async (): Promise<boolean> => {
    if (signal.aborted) return false;
    try {
      const { done, more } = await round();
      if (done > 0) log.info({ what, done }, 'worker did a round');
      return more === true;
    } catch (error) {
      log.error({ err: error, what }, 'a round of a worker failed; the next one tries again');
      return false;
    }
  };
  const firstRound = one();
  const rest = async (): Promise<void> => {
    let more = await firstRound;
    while (!signal.aborted) {
      const waitMs = more ? FULL_ROUND_PAUSE_MS : everySeconds * 1_000;
      // Rejects when the signal aborts, which the loop sees.
      await delay(waitMs, undefined, { signal, ref: false }).catch(() => undefined);
      more = await one();
    }
  };
  return { firstRound, stopped: rest() };
}
