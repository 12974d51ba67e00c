import type * as Library from '@eventstore/db-client';
import { CorruptEventError } from '../errors';
import type { Position, StoredEvent } from '../event-store';
import { positionOf, sequenceOf } from '../log/position';
import type { LogFilter } from '../log/read-bounds';
import { readEnvelope } from '../log/stored-bytes';

/** The server's own records (`$stats`, `$metadata`) and, with a namespace, what others keep there. */
export function isOurs(resolved: Library.ResolvedEvent, namespace: string): boolean {
  const { event } = resolved;
  return (
    event !== undefined &&
    !event.streamId.startsWith('$') &&
    !event.type.startsWith('$') &&
    event.streamId.startsWith(namespace)
  );
}

/** Looked at again on our side: the server's filter works by prefix only, and reads have none. */
export function passes(event: Library.RecordedEvent, namespace: string, filter: LogFilter): boolean {
  const name = event.streamId.slice(namespace.length);
  const { types, streamPrefixes } = filter;
  return (
    (!types || types.includes(event.type)) &&
    (!streamPrefixes || streamPrefixes.some((prefix) => name.startsWith(prefix)))
  );
}

/** @throws CorruptEventError when what lies there was not written by this adapter. */
export function storedOf(resolved: Library.ResolvedEvent): StoredEvent {
  const commit = commitOf(resolved);
  const data = resolved.event?.data;
  if (!(data instanceof Uint8Array))
    throw new CorruptEventError(positionOf(commit), new Error('Its data is no envelope.'));
  // A copy: the client's buffer may be a window on a larger one.
  return readEnvelope(commit, Uint8Array.from(data));
}

export function commitOf({ event, commitPosition }: Library.ResolvedEvent): number {
  const commit = event?.position?.commit ?? commitPosition;
  if (commit === undefined)
    throw new CorruptEventError('unknown', new Error('The server named no position.'));
  return Number(commit);
}

/** Single writes of modern servers are committed where they are prepared. */
export function serverPosition(position: Position): Library.ReadPosition {
  const commit = BigInt(sequenceOf(position));
  return commit === 0n ? 'start' : { commit, prepare: commit };
}
