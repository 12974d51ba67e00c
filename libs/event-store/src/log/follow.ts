import { setImmediate as nextTurn } from 'node:timers/promises';
import type { StoredEvent, SubscribeToAll } from '../event-store';
import { EVENT_STORE_LIMITS } from '../limits';
import { sequenceOf } from './position';
import { boundedLimit, logFilter, type LogFilter } from './read-bounds';

/** What a subscription needs of an embedded adapter. */
export interface FollowedLog {
  readonly closed: boolean;
  headSequence(): number;
  readFrom(sequence: number, limit: number, filter: LogFilter): readonly StoredEvent[];
  /** Resolves when the log may hold more than `head`, when the signal aborts and when the store closes. */
  grownBeyond(head: number, signal: AbortSignal): Promise<void>;
}

/**
 * One pull loop for catching up and for live events alike, so that there is no moment of switching in which an event
 * could be lost or given twice. The consumer pulls: while it works, nothing is read.
 */
export function follow(log: FollowedLog, query: SubscribeToAll): AsyncIterable<readonly StoredEvent[]> {
  // Checked here, not at the first pull: a wrong query is refused where it was made.
  const start = sequenceOf(query.after);
  const limit = boundedLimit(query.batchSize ?? EVENT_STORE_LIMITS.eventsPerBatchDefault);
  const filter = logFilter(query);
  return { [Symbol.asyncIterator]: () => pull(log, start, limit, filter, query.signal) };
}

async function* pull(
  log: FollowedLog,
  start: number,
  limit: number,
  filter: LogFilter,
  signal: AbortSignal,
): AsyncGenerator<readonly StoredEvent[], void, void> {
  let after = start;
  while (!signal.aborted && !log.closed) {
    // Taken before the read: all up to this head has been looked at, also where the filter let nothing through.
    const head = log.headSequence();
    const events = head > after ? log.readFrom(after + 1, limit, filter) : [];
    const last = events.at(-1);
    if (last) {
      after = sequenceOf(last.position);
      yield events;
      // A long catch-up lets others have their turn.
      await nextTurn();
    }
    if (events.length < limit) after = Math.max(after, head);
    if (!last) await log.grownBeyond(Math.max(after, head), signal);
  }
}
