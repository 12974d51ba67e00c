import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  hkdfSync,
  randomBytes,
  timingSafeEqual,
} from 'node:crypto';
import type { Uuid } from '@meereis/kernel';
import { WrongMasterKeyError } from '../errors';

/** AES-256 for data keys and master key alike. */
export const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** What the 32 secret bytes outside the store are used for. Each use has a key of its own, so none tells about another. */
export interface MasterKey {
  /** Stored beside the keys to recognise the master key; tells nothing about it. */
  readonly checkValue: Buffer;
  /** Key of the person index. */
  readonly indexKey: Buffer;
  wrap(dataKey: Buffer, subject: Uuid, keyId: number): Buffer;
  /** @throws when the wrapped key was changed or belongs to another person or number. */
  unwrap(wrapped: Buffer, subject: Uuid, keyId: number): Buffer;
}

const derive = (master: Buffer, use: string): Buffer =>
  Buffer.from(hkdfSync('sha256', master, 'meereis', use, KEY_BYTES));

const wrapContext = (subject: Uuid, keyId: number): Buffer =>
  Buffer.from(`meereis-data-key|${subject}|${keyId}`);

/** @throws WrongMasterKeyError when the secret is not 32 bytes long. */
export function openMasterKey(secret: Buffer): MasterKey {
  if (secret.length !== KEY_BYTES)
    throw new WrongMasterKeyError(
      `MASTER_KEY must be ${KEY_BYTES} bytes long; this one has ${secret.length}.`,
    );
  const wrapKey = derive(secret, 'meereis/wrap-data-keys/v1');
  return {
    checkValue: createHmac('sha256', derive(secret, 'meereis/check-value/v1')).update('key store').digest(),
    indexKey: derive(secret, 'meereis/person-index/v1'),
    wrap(dataKey, subject, keyId) {
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv('aes-256-gcm', wrapKey, nonce).setAAD(wrapContext(subject, keyId));
      return Buffer.concat([nonce, cipher.update(dataKey), cipher.final(), cipher.getAuthTag()]);
    },
    unwrap(wrapped, subject, keyId) {
      const nonce = wrapped.subarray(0, NONCE_BYTES);
      const decipher = createDecipheriv('aes-256-gcm', wrapKey, nonce, { authTagLength: TAG_BYTES });
      decipher.setAAD(wrapContext(subject, keyId)).setAuthTag(wrapped.subarray(-TAG_BYTES));
      return Buffer.concat([decipher.update(wrapped.subarray(NONCE_BYTES, -TAG_BYTES)), decipher.final()]);
    },
  };
}

export function sameCheckValue(stored: Uint8Array, offered: Buffer): boolean {
  return stored.length === offered.length && timingSafeEqual(stored, offered);
}
