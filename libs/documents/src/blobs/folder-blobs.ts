import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Uuid } from '@meereis/kernel';
import type { BlobListed, BlobStore } from './blob-store';
import { newSpool, tidySpool, writeSynced, writtenAt } from './spool';

const NAME = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const UNFINISHED = 'unfinished';

/**
 * A file per document, readable by the server's own account only. It is written aside, synced and renamed, so a name
 * that exists is whole. Two levels keep folders small: `ab/ab…`.
 */
export async function openFolderBlobs(folder: string): Promise<BlobStore> {
  const unfinished = join(folder, UNFINISHED);
  await mkdir(unfinished, { recursive: true, mode: 0o700 });
  const pathOf = (id: Uuid): string => join(folder, id.slice(0, 2), id);
  return {
    async put(id, bytes) {
      const aside = newSpool(unfinished);
      try {
        await writeSynced(aside, bytes);
        await mkdir(join(folder, id.slice(0, 2)), { recursive: true, mode: 0o700 });
        await rename(aside, pathOf(id));
        await syncFolder(join(folder, id.slice(0, 2)));
        await syncFolder(folder);
      } finally {
        await rm(aside, { force: true });
      }
    },
    get: async (id) => ((await exists(pathOf(id))) ? createReadStream(pathOf(id)) : undefined),
    remove: (id) => rm(pathOf(id), { force: true }),
    list: (after, limit) => listed(folder, after, limit),
    tidy: (before) => tidySpool(unfinished, before),
    close: () => Promise.resolve(),
  };
}

async function syncFolder(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function exists(path: string): Promise<boolean> {
  return (await writtenAt(path)) !== undefined;
}

/** One page; a folder of the first level holds one in 256 of all documents. */
async function listed(folder: string, after: Uuid | undefined, limit: number) {
  const start = after?.slice(0, 2) ?? '';
  const levels = (await readdir(folder)).filter((name) => /^[0-9a-f]{2}$/.test(name) && name >= start).sort();
  const blobs: BlobListed[] = [];
  for (const level of levels) {
    const names = (await readdir(join(folder, level))).filter((name) => NAME.test(name)).sort();
    for (const name of names) {
      if (after !== undefined && name <= after) continue;
      const last = blobs.at(-1);
      if (blobs.length === limit && last !== undefined) return { blobs, next: last.id };
      const at = await writtenAt(join(folder, level, name));
      if (at !== undefined) blobs.push({ id: name as Uuid, writtenAt: at });
    }
  }
  return { blobs };
}
