import type { EventMeta, JsonObject, SealedBox } from '../envelope';
import type { Uuid } from '@meereis/kernel';
import { EVENT_STORE_LIMITS } from '../limits';
import { CorruptEventError, EventTooLargeError, InvalidAppendError } from '../errors';
import type { EventToAppend, Revision, StoredEvent } from '../event-store';
import { positionOf } from './position';

/** The envelope as it lies in the log. */
interface Envelope {
  readonly eventId: Uuid;
  readonly stream: string;
  readonly revision: Revision;
  readonly type: string;
  readonly data: JsonObject;
  readonly sealed: readonly SealedBox[];
  readonly meta: EventMeta;
}

/**
 * The exact bytes that are stored and later hashed as a leaf of the Merkle tree (DESIGN §6): one JSON object in UTF-8
 * without white space, its keys always in the order eventId, stream, revision, type, data, sealed, meta. Inside
 * `data`, `sealed` and `meta` the writer's own order is kept; bytes are never made again from a read event.
 * @throws InvalidAppendError for a value JSON would change or drop, EventTooLargeError over the limit.
 */
export function writeEnvelope(streamId: string, revision: Revision, event: EventToAppend): Buffer {
  for (const [name, value] of [
    ['data', event.data],
    ['sealed', event.sealed],
    ['meta', event.meta],
  ] as const)
    refuseWhatJsonLoses(value, name, event.type, 0);
  const envelope: Envelope = {
    eventId: event.eventId,
    stream: streamId,
    revision,
    type: event.type,
    data: event.data,
    sealed: event.sealed,
    meta: event.meta,
  };
  const bytes = Buffer.from(JSON.stringify(envelope), 'utf8');
  if (bytes.length > EVENT_STORE_LIMITS.bytesPerEvent)
    throw new EventTooLargeError(
      `Event ${event.type} takes ${bytes.length} bytes; the limit is ${EVENT_STORE_LIMITS.bytesPerEvent}.`,
    );
  return bytes;
}

/**
 * A value that reads back differently from how it was offered must never be stored: the writer would have decided on
 * something else than everybody reads. A field that is `undefined` counts as absent, as in JSON itself. The message
 * names the path, never the value, which may be personal.
 */
function refuseWhatJsonLoses(value: unknown, path: string, type: string, depth: number): void {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return;
  if (typeof value === 'number' && Number.isFinite(value)) return;
  const refused = `Event ${type} cannot be stored: ${path} is no JSON value.`;
  if (typeof value !== 'object') throw new InvalidAppendError(refused);
  if (depth > EVENT_STORE_LIMITS.depthOfData)
    throw new InvalidAppendError(`Event ${type} cannot be stored: ${path} is nested too deeply.`);
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index += 1)
      refuseWhatJsonLoses(value[index], `${path}/${index}`, type, depth + 1);
    return;
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  // A plain object of another realm has another Object.prototype, whose own prototype is null as well.
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null) throw new InvalidAppendError(refused);
  for (const [key, inner] of Object.entries(value))
    if (inner !== undefined) refuseWhatJsonLoses(inner, `${path}/${key}`, type, depth + 1);
}

/** @throws CorruptEventError when the bytes are no envelope. */
export function readEnvelope(sequence: number, bytes: Uint8Array): StoredEvent {
  const position = positionOf(sequence);
  let envelope: Envelope;
  try {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
    envelope = JSON.parse(text) as Envelope;
  } catch (cause) {
    throw new CorruptEventError(position, cause);
  }
  const { eventId, stream, revision, type, data, sealed, meta } = envelope;
  return { eventId, type, data, sealed, meta, streamId: stream, revision, position, bytes };
}
