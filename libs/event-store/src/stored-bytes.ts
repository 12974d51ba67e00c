import { InvalidAppendError } from './errors';
import type { EventToAppend, Position, Revision, StoredEvent } from './event-store';

/**
 * The envelope as it lies in the log: one line of JSON with its keys in this order. Both adapters store exactly these
 * bytes, and they are the leaf of the later Merkle tree, so neither order nor spacing may ever change.
 * @throws InvalidAppendError when the event is no plain JSON.
 */
export function toStoredBytes(streamId: string, revision: Revision, event: EventToAppend): Buffer {
  const { eventId, type, data, sealed, meta } = event;
  try {
    const text = JSON.stringify({ eventId, stream: streamId, revision, type, data, sealed, meta });
    return Buffer.from(text, 'utf8');
  } catch (cause) {
    throw new InvalidAppendError(`The event ${type} is no plain JSON.`, { cause });
  }
}

interface Envelope extends EventToAppend {
  readonly stream: string;
  readonly revision: Revision;
}

export function fromStoredBytes(bytes: Uint8Array, position: Position): StoredEvent {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
  const { stream, ...rest } = JSON.parse(text) as Envelope;
  return { ...rest, streamId: stream, position, bytes };
}

export function toPosition(number: number): Position {
  return String(number).padStart(20, '0') as Position;
}
