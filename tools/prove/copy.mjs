import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';

export const ROOT = join(import.meta.dirname, '..', '..');

/** Top-level folders that no test reads, or that the test makes itself. */
const LEFT_OUT = ['node_modules', 'dist', 'data', 'reports', 'coverage', '.git', '.nx', '.stryker-tmp'];

/** The working tree as it is now, in a folder of its own: a guard is never switched off in the tree itself. */
export function copyOfTree() {
  const folder = mkdtempSync(join(tmpdir(), 'meereis-prove-'));
  cpSync(ROOT, folder, {
    recursive: true,
    filter: (from) => !LEFT_OUT.includes(relative(ROOT, from).split(sep)[0]),
  });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'dir');
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
