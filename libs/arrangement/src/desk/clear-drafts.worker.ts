import type { CommandLog } from '@meereis/commands';
import type { BusinessClock } from '@meereis/kernel';
import type { Desk } from './desk';
import { PURGE_STEP } from './draft-store';
import { inRounds, type RunningRounds } from '../worker/rounds';

/** Steps in one round: a server that was down for months catches up in some rounds, never in one long one. */
export const STEPS_MAX = 50;
const EVERY_SECONDS = 60;

export interface ClearDraftsParts {
  readonly desk: Pick<Desk, 'drafts' | 'searches'>;
  readonly businessClock: BusinessClock;
  readonly log: CommandLog;
}

/** One round: drafts kept for 90 days, drafts about people who were erased, and searches of before yesterday go. */
export async function clearDrafts({ desk, businessClock }: ClearDraftsParts): Promise<number> {
  const today = businessClock.today();
  let gone = 0;
  for (let step = 0; step < STEPS_MAX; step += 1) {
    const removed = await desk.drafts.purge(today);
    gone += removed;
    if (removed < PURGE_STEP) break;
  }
  gone += await desk.drafts.purgeErased();
  await desk.searches.purge();
  return gone;
}

/** Clears drafts until the signal aborts. */
export function startClearingDrafts(parts: ClearDraftsParts, signal: AbortSignal): RunningRounds {
  const rounds = { what: 'clear drafts', log: parts.log, signal, everySeconds: EVERY_SECONDS };
  return inRounds(rounds, async () => ({ done: await clearDrafts(parts) }));
}
