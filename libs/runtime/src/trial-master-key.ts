import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * A trial without MASTER_KEY keeps one of its own, made once and readable by its owner only. In production the key
 * comes from outside: a copy of the data directory must not open itself.
 */
export function trialMasterKey(dataDir: string): Buffer {
  const path = join(dataDir, 'trial-secrets', 'master.key');
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  try {
    writeFileSync(path, randomBytes(32).toString('base64'), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if ((error as { code?: unknown }).code !== 'EEXIST') throw error;
  }
  return Buffer.from(readFileSync(path, 'utf8'), 'base64');
}
