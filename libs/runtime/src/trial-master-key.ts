import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { keepSecret, readSecret } from '@meereis/privacy';

/**
 * A trial without MASTER_KEY keeps one of its own, made once and readable by its owner only. In production the key
 * comes from outside: a copy of the data directory must not open itself.
 */
export function trialMasterKey(dataDir: string): Buffer {
  const path = join(dataDir, 'trial-secrets', 'master.key');
  return Buffer.from(readSecret(path) ?? keepSecret(path, randomBytes(32).toString('base64')), 'base64');
}
