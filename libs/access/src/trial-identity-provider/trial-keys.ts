import { createHmac, randomBytes } from 'node:crypto';
import { keepSecret, readSecret } from '@meereis/privacy';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, type JWK } from 'jose';

/** What the trial's identity provider keeps between starts, so that a restart signs nobody out of their scripts. */
export interface TrialKeys {
  readonly signingKey: JWK;
  readonly cookieKey: string;
  /** One password for all trial people, shown on the login page. */
  readonly password: string;
  /** From this and the client's id follows each client's secret. */
  readonly secretSeed: string;
}

async function newKeys(): Promise<TrialKeys> {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true, modulusLength: 2048 });
  const jwk = await exportJWK(privateKey);
  return {
    signingKey: { ...jwk, kid: await calculateJwkThumbprint(jwk), alg: 'RS256', use: 'sig' },
    cookieKey: randomBytes(32).toString('base64url'),
    password: `proef-${randomBytes(4).toString('hex')}`,
    secretSeed: randomBytes(32).toString('base64url'),
  };
}

/** Reads the file, or makes it readable by its owner only; of two processes that make it, one wins. */
export async function trialKeys(path: string): Promise<TrialKeys> {
  const kept = readSecret(path) ?? keepSecret(path, JSON.stringify(await newKeys()));
  return JSON.parse(kept) as TrialKeys;
}

export function clientSecret(keys: TrialKeys, clientId: string): string {
  return createHmac('sha256', keys.secretSeed).update(clientId).digest('base64url');
}
