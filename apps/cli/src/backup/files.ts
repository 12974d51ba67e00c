import { createHash } from 'node:crypto';
import {
  copyFileSync,
  createReadStream,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { openDatabase } from '@meereis/sql';

/** Readable by one's own account only, as what it is a copy of. */
export function ownFolder(path: string): void {
  mkdirSync(path, { recursive: true, mode: 0o700 });
}

/** Makes a new SQLite file in the place of an older one: what was erased since is in it no more. */
export async function replacing(file: string, make: (aside: string) => Promise<unknown>): Promise<void> {
  ownFolder(dirname(file));
  const aside = `${file}.made`;
  const remove = () => {
    for (const part of ['', '-wal', '-shm']) rmSync(aside + part, { force: true });
  };
  remove();
  try {
    await make(aside);
    // Its write-ahead log stays as long as a statement of the maker is remembered, so the file alone is not all of it.
    copyDatabase(aside, file);
  } finally {
    remove();
  }
}

/**
 * A copy of a SQLite file as it is at one moment, also while servers write it, in the place of an older copy: what was
 * erased since is in the copy no more.
 */
export function copyDatabase(from: string, to: string): void {
  ownFolder(dirname(to));
  const aside = `${to}.unfinished`;
  rmSync(aside, { force: true });
  const database = openDatabase(from, { synchronous: 'NORMAL' });
  try {
    database.prepare('VACUUM INTO ?').run(aside);
  } finally {
    database.close();
  }
  renameSync(aside, to);
}

/** Copies the files that are not there yet: a document never changes once it has its name. @returns how many. */
export function copyMissing(from: string, to: string): number {
  if (!existsSync(from)) return 0;
  let copied = 0;
  for (const level of readdirSync(from).filter((name) => /^[0-9a-f]{2}$/.test(name))) {
    ownFolder(join(to, level));
    for (const name of readdirSync(join(from, level))) {
      const target = join(to, level, name);
      if (existsSync(target)) continue;
      const aside = `${target}.unfinished`;
      copyFileSync(join(from, level, name), aside);
      renameSync(aside, target);
      copied += 1;
    }
  }
  return copied;
}

/** More at once is no term that passed but a disk that is gone. */
const GONE_MAX = 1_000;

/**
 * Removes what has no original any more: a document that was ended must not live on in a backup. @returns how many.
 * @throws Error when that is more than ends in the ordinary way: the backup may then be the only copy.
 */
export function removeGone(from: string, to: string): number {
  if (!existsSync(to)) return 0;
  const kept = readdirSync(to).flatMap((level) =>
    readdirSync(join(to, level)).map((name) => join(level, name)),
  );
  const gone = kept.filter((file) => !existsSync(join(from, file)));
  if (gone.length > GONE_MAX || (gone.length > 1 && gone.length === kept.length))
    throw new Error(
      `Van ${gone.length} van de ${kept.length} documenten in de reservekopie is het origineel weg. Ze blijven staan; ga eerst na of "${from}" klopt.`,
    );
  for (const file of gone) rmSync(join(to, file));
  return gone.length;
}

export async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}
