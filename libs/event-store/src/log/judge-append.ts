import type { Uuid } from '@meereis/kernel';
import { DuplicateEventIdError } from '../errors';
import type { AppendOutcome } from '../event-store';
import type { AcceptedAppend } from './accept-append';
import { positionOf } from './position';

/** What a judge must know of the log; answered inside the write transaction. */
export interface LogView {
  /** The last revision of the stream, -1 when there is none. */
  lastRevision(streamId: string): number;
  eventAt(
    streamId: string,
    revision: number,
  ): { readonly eventId: Uuid; readonly sequence: number } | undefined;
  hasEvent(eventId: Uuid): boolean;
}

/**
 * The append decision table (reference "eventstoredb-client" §4.8, the rows without "any" and without delete). An
 * append is judged before it writes, so one refusal in a group never undoes its neighbours.
 * @returns 'write' when it may be written, else its answer.
 * @throws DuplicateEventIdError
 */
export function judgeAppend(append: AcceptedAppend, log: LogView): AppendOutcome | 'write' {
  const { streamId, after, events } = append;
  const last = log.lastRevision(streamId);
  if (last === after) {
    const known = events.find(({ eventId }) => log.hasEvent(eventId));
    if (known) throw new DuplicateEventIdError(known.eventId);
    return 'write';
  }
  return (
    (last > after ? repeated(append, log) : undefined) ?? {
      kind: 'wrong-expected-revision',
      actual: last < 0 ? 'no-stream' : last,
    }
  );
}

/** The original answer when every event stands where this append would have put it; a part of it is a conflict. */
function repeated({ streamId, events }: AcceptedAppend, log: LogView): AppendOutcome | undefined {
  let answer: AppendOutcome | undefined;
  for (const { eventId, revision } of events) {
    const stored = log.eventAt(streamId, revision);
    if (stored?.eventId !== eventId) return undefined;
    answer = { kind: 'repeated', lastRevision: revision, position: positionOf(stored.sequence) };
  }
  return answer;
}
