import { open, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { newUuid } from '@meereis/kernel';

/** Most left-overs removed in one go; more wait for the next. */
const TIDIED_MAX = 1_000;

/** A file of its own for one write on its way; only encrypted bytes go in. */
export function newSpool(folder: string): string {
  return join(folder, newUuid());
}

/** On disk when it resolves, readable by the server's own account only. */
export async function writeSynced(path: string, bytes: AsyncIterable<Uint8Array>): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    for await (const chunk of bytes) await file.writeFile(chunk);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Milliseconds since 1970; undefined when there is no such file. */
export async function writtenAt(path: string): Promise<number | undefined> {
  try {
    return (await stat(path)).mtimeMs;
  } catch (error) {
    if ((error as { readonly code?: unknown }).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** What a process left that died while it wrote. */
export async function tidySpool(folder: string, before: number): Promise<void> {
  const names = (await readdir(folder)).slice(0, TIDIED_MAX);
  for (const name of names) {
    const at = await writtenAt(join(folder, name));
    if (at !== undefined && at < before) await rm(join(folder, name), { force: true });
  }
}
