import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { sql } from 'kysely';
import { temporaryKeyFile, uuid } from '../testing/given';
import { openKeyStore, type KeyStore } from './key-store';

/** Goal: what holds of the keys in a file only. */
const masterKey = randomBytes(32);
const opened: KeyStore[] = [];
const open = async (path: string): Promise<KeyStore> => {
  const store = await openKeyStore({ path, masterKey });
  opened.push(store);
  return store;
};
afterEach(async () => {
  for (const store of opened.splice(0)) await store.close();
});

function bytesOf(path: string): Buffer {
  const folder = dirname(path);
  return Buffer.concat(readdirSync(folder).map((name) => readFileSync(join(folder, name))));
}

it('A key lies in the file wrapped only, in a file that only its owner may read, on the disk at once', async () => {
  const path = temporaryKeyFile();
  const store = await open(path);
  const key = (await store.sealingKeys([uuid(1)])).get(uuid(1))!.key;

  expect(bytesOf(path).includes(key)).toBe(false);
  expect(bytesOf(path).includes(masterKey)).toBe(false);
  expect(statSync(path).mode & 0o077).toBe(0);
  // 2 = FULL: a commit is on the disk when it returns.
  const { rows } = await sql`PRAGMA synchronous`.execute(store.database.kysely);
  expect(rows).toEqual([{ synchronous: 2 }]);
});

it('A destroyed key is gone from memory, from the file and from its write-ahead log', async () => {
  const path = temporaryKeyFile();
  const store = await open(path);
  await store.sealingKeys([uuid(1), uuid(2)]);
  const { wrapped } = await store.database.kysely
    .selectFrom('data_keys')
    .select('wrapped')
    .where('subject', '=', uuid(1))
    .executeTakeFirstOrThrow();
  const nonce = Buffer.from(wrapped!).subarray(0, 12);
  expect(bytesOf(path).includes(nonce)).toBe(true);
  await store.destroyKeys(uuid(1));

  expect(bytesOf(path).includes(nonce)).toBe(false);
  const opening = await store.openingKeys([1, 2].map((n) => ({ subject: uuid(n), keyId: '1' })));
  expect(opening(uuid(1), '1')).toBe('destroyed');
  expect(opening(uuid(2), '1')).toHaveLength(32);
});

it('A key file of a later layout is refused rather than guessed at', async () => {
  const path = temporaryKeyFile();
  const later = new DatabaseSync(path);
  later.exec('PRAGMA user_version = 3');
  later.close();
  await expect(open(path)).rejects.toThrow('layout 3');
});

it('A key file of the first layout is taken over, with what it erased', async () => {
  const path = temporaryKeyFile();
  const before = await open(path);
  await before.destroyKeys(uuid(1));
  await sql`DROP TABLE erasures`.execute(before.database.kysely);
  await sql`PRAGMA user_version = 1`.execute(before.database.kysely);
  await before.close();
  opened.pop();
  expect(await (await open(path)).erasures()).toBe(1);
});
