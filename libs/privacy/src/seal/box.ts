import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { Uuid } from '@meereis/kernel';

const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** What a box is bound to: a box moved to another event, type or person does not open. */
export interface BoxContext {
  readonly eventId: Uuid;
  readonly type: string;
  readonly subject: Uuid;
}

/** Path in the event (`/name`, `/lines/0/note`) to its text. */
export type Texts = Readonly<Record<string, string>>;

const bound = ({ eventId, type, subject }: BoxContext): Buffer =>
  Buffer.from(`${eventId}|${type}|${subject}`);

/** A fresh random nonce for every box: the same nonce twice under one key would give both texts away. */
export function sealBox(key: Buffer, context: BoxContext, texts: Texts): string {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(bound(context));
  const sealed = cipher.update(JSON.stringify(texts), 'utf8');
  return Buffer.concat([nonce, sealed, cipher.final(), cipher.getAuthTag()]).toString('base64url');
}

/** @throws when the box does not authenticate. */
export function openBox(key: Buffer, context: BoxContext, box: string): Texts {
  const bytes = Buffer.from(box, 'base64url');
  if (bytes.length < NONCE_BYTES + TAG_BYTES) throw new Error('The box is too short.');
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, NONCE_BYTES), {
    authTagLength: TAG_BYTES,
  });
  decipher.setAAD(bound(context)).setAuthTag(bytes.subarray(-TAG_BYTES));
  const opened = decipher.update(bytes.subarray(NONCE_BYTES, -TAG_BYTES));
  return JSON.parse(Buffer.concat([opened, decipher.final()]).toString('utf8')) as Texts;
}
