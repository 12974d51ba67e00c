import type { CommandLog } from '@meereis/commands';
import type { BusinessClock } from '@meereis/kernel';
import type { Desk } from './desk';
import { PURGE_STEP } from './draft-store';

/** Steps in one round: a server that was down for months catches up in some rounds, never in one long one. */
export const STEPS_MAX = 50;
const EVERY_MS = 60_000;

export interface ClearDraftsParts {
  readonly desk: Pick<Desk, 'drafts' | 'searches'>;
  readonly businessClock: BusinessClock;
  readonly log: CommandLog;
}

/** One round: drafts kept for 90 days, drafts about people who were erased, and searches of before yesterday go. */
export function clearDrafts({ desk, businessClock }: ClearDraftsParts): number {
  const today = businessClock.today();
  let gone = 0;
  for (let step = 0; step < STEPS_MAX; step += 1) {
    const removed = desk.drafts.purge(today);
    gone += removed;
    if (removed < PURGE_STEP) break;
  }
  gone += desk.drafts.purgeErased();
  desk.searches.purge();
  return gone;
}

/** Runs at once and then every minute until the signal aborts. A round that fails is logged and tried again. */
export function startClearingDrafts(parts: ClearDraftsParts, signal: AbortSignal, everyMs = EVERY_MS): void {
  const round = (): void => {
    try {
      const gone = clearDrafts(parts);
      if (gone > 0) parts.log.info({ gone }, 'drafts kept long enough were deleted');
    } catch (error) {
      parts.log.error({ err: error }, 'clearing drafts failed; the next round tries again');
    }
  };
  if (signal.aborted) return;
  round();
  const timer = setInterval(round, everyMs);
  timer.unref();
  signal.addEventListener('abort', () => {
    clearInterval(timer);
  });
}
