import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { newUuid } from '@meereis/kernel';

/**
 * Keeps a secret in a file of its owner's, unless one is kept there already. The file appears whole and on the disk, or
 * not at all: a program cut off half-way, or a second one that starts together with it, never meets half a secret.
 * @returns what the file holds, which of several programs is the first one's.
 */
export function keepSecret(path: string, secret: string): string {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const own = `${path}.${newUuid()}`;
  try {
    writeFileSync(own, secret, { mode: 0o600, flag: 'wx', flush: true });
    appear(own, path);
  } finally {
    rmSync(own, { force: true });
  }
  return readFileSync(path, 'utf8');
}

/** @returns undefined when no secret is kept there. */
export function readSecret(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as { readonly code?: unknown }).code === 'ENOENT') return undefined;
    throw error;
  }
}

function appear(own: string, path: string): void {
  try {
    linkSync(own, path);
  } catch (error) {
    const { code } = error as { readonly code?: unknown };
    if (code === 'EEXIST') return;
    // A file system without hard links: still whole or not at all, though of two programs the last one wins.
    renameSync(own, path);
  }
}
