import { isUuid, type Uuid } from '@meereis/kernel';
import { EventTooLargeError, InvalidAppendError } from '../errors';
import type { EventToAppend, ExpectedRevision, Revision } from '../event-store';
import { EVENT_STORE_LIMITS as LIMITS, STREAM_NAME } from '../limits';
import { writeEnvelope } from './stored-bytes';

/** One event of an accepted append, serialised: its revision follows from what the writer expects. */
export interface AcceptedEvent {
  readonly eventId: Uuid;
  readonly type: string;
  readonly revision: Revision;
  readonly bytes: Uint8Array;
}

/** An append that passed every check that needs no look at the log. */
export interface AcceptedAppend {
  readonly streamId: string;
  /** The expected last revision as a number; -1 for a stream that should not exist. */
  readonly after: number;
  readonly events: readonly AcceptedEvent[];
  readonly bytes: number;
}

/** @throws InvalidAppendError, EventTooLargeError */
export function acceptAppend(
  streamId: string,
  expected: ExpectedRevision,
  events: readonly EventToAppend[],
): AcceptedAppend {
  if (streamId.length > LIMITS.streamNameLength || !STREAM_NAME.test(streamId))
    throw new InvalidAppendError('A stream name is a kind, a hyphen and an id, such as person-<uuid>.');
  if (expected !== 'no-stream' && (!Number.isSafeInteger(expected) || expected < 0))
    throw new InvalidAppendError("The expected revision is a whole number from 0, or 'no-stream'.");
  if (events.length === 0) throw new InvalidAppendError('An append holds at least one event.');
  if (events.length > LIMITS.eventsPerAppend)
    throw new EventTooLargeError(`An append holds at most ${LIMITS.eventsPerAppend} events.`);
  const after = expected === 'no-stream' ? -1 : expected;
  const accepted = events.map((event, index) => acceptEvent(streamId, after + 1 + index, event));
  if (new Set(accepted.map(({ eventId }) => eventId)).size !== accepted.length)
    throw new InvalidAppendError('An append holds the same event id twice.');
  const bytes = accepted.reduce((total, event) => total + event.bytes.length, 0);
  return { streamId, after, events: accepted, bytes };
}

function acceptEvent(streamId: string, revision: Revision, event: EventToAppend): AcceptedEvent {
  if (!isUuid(event.eventId)) throw new InvalidAppendError('An event id is a UUID in lower case.');
  if (event.type.length === 0 || event.type.length > LIMITS.eventTypeLength)
    throw new InvalidAppendError(`An event type has 1 to ${LIMITS.eventTypeLength} characters.`);
  const bytes = writeEnvelope(streamId, revision, event);
  return { eventId: event.eventId, type: event.type, revision, bytes };
}
