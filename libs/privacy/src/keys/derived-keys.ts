import { hkdfSync } from 'node:crypto';
import type { Uuid } from '@meereis/kernel';
import { SubjectErasedError } from '../errors';
import type { KeyStore } from './key-store';
import { KEY_BYTES } from './master-key';

/** A key made from a person's data key for one purpose; `keyId` names the data key it came from. */
export interface DerivedKey {
  readonly keyId: string;
  readonly key: Buffer;
}

/**
 * Keys for what lies outside the log and still ends with the person's data key: who destroys that key destroys these.
 * HKDF-SHA-256 (RFC 5869); a fresh salt gives a fresh key, so no nonce is ever used twice under one key.
 */
export interface DerivedKeys {
  /** @throws SubjectErasedError */
  deriveFor(subject: Uuid, purpose: string, salt: Uint8Array): Promise<DerivedKey>;
  /** The same key again, to open. @throws SubjectErasedError, KeyMissingError */
  deriveAgain(subject: Uuid, keyId: string, purpose: string, salt: Uint8Array): Promise<Buffer>;
}

export function createDerivedKeys(keys: Pick<KeyStore, 'sealingKeys' | 'openingKeys'>): DerivedKeys {
  const derive = (key: Buffer, purpose: string, salt: Uint8Array): Buffer =>
    Buffer.from(hkdfSync('sha256', key, salt, purpose, KEY_BYTES));
  return {
    async deriveFor(subject, purpose, salt) {
      const current = (await keys.sealingKeys([subject])).get(subject);
      if (current === undefined) throw new SubjectErasedError(subject);
      return { keyId: current.keyId, key: derive(current.key, purpose, salt) };
    },
    async deriveAgain(subject, keyId, purpose, salt) {
      const key = (await keys.openingKeys([{ subject, keyId }]))(subject, keyId);
      if (key === 'destroyed') throw new SubjectErasedError(subject);
      return derive(key, purpose, salt);
    },
  };
}
