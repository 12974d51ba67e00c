import { createHash, randomUUID } from 'node:crypto';
import type { Brand } from './brand';

/** A UUID in lower case. */
export type Uuid = Brand<string, 'Uuid'>;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

export function isUuid(text: string): text is Uuid {
  return UUID.test(text);
}

/** The one place where chance enters: adapters and wiring call it, pure code receives its result. */
export function newUuid(): Uuid {
  return randomUUID() as Uuid;
}

/**
 * Name-based UUID (RFC 9562 §5.5, version 5): the same namespace and name give the same id, so a retried command
 * offers the log the same event ids and cannot write twice.
 */
export function uuidV5(namespace: Uuid, name: string): Uuid {
  const space = Buffer.from(namespace.replaceAll('-', ''), 'hex');
  const hash = createHash('sha1').update(space).update(name, 'utf8').digest().subarray(0, 16);
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6);
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = hash.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join(
    '-',
  ) as Uuid;
}

/** Namespace of event ids: event n of a command is `uuidV5(EVENT_NAMESPACE, commandId + '/' + n)`. */
export const EVENT_NAMESPACE = '6f3c1f0a-5d53-5c0e-9d3b-6f2f6d6a1c11' as Uuid;
