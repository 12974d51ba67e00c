import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { temporaryKeyFile, uuid } from '../testing/given';
import { openKeyStore, type KeyStore } from './key-store';

const masterKey = randomBytes(32);
const opened: KeyStore[] = [];
const open = (path: string, key = masterKey, cachedKeysMax?: number): KeyStore => {
  const store = openKeyStore({ path, masterKey: key, ...(cachedKeysMax && { cachedKeysMax }) });
  opened.push(store);
  return store;
};
afterEach(() => {
  for (const store of opened.splice(0)) if (store.file.database.isOpen) store.close();
});

const keyOf = (store: KeyStore, person = uuid(1)) => store.sealingKeys([person]).get(person)!;

function bytesOf(path: string): Buffer {
  const folder = dirname(path);
  return Buffer.concat(readdirSync(folder).map((name) => readFileSync(join(folder, name))));
}

function failure(work: () => unknown): { code?: string; message?: string } {
  try {
    work();
  } catch (error) {
    return error as { code?: string; message?: string };
  }
  return {};
}

describe('a key of a person', () => {
  it('is 256 bits, stays the same and differs from that of anybody else', () => {
    const store = open(':memory:');
    const keys = store.sealingKeys([uuid(1), uuid(2)]);
    expect(keys.get(uuid(1))?.key).toHaveLength(32);
    expect(keyOf(store)).toEqual(keys.get(uuid(1)));
    expect(keys.get(uuid(1))?.key).not.toEqual(keys.get(uuid(2))?.key);
  });

  it('is there after the store was opened again, also when it no longer fits in memory', () => {
    const path = temporaryKeyFile();
    const first = open(path, masterKey, 2);
    const people = Array.from({ length: 50 }, (_, n) => uuid(n));
    const made = first.sealingKeys(people);
    for (const person of people) expect(first.openingKey(person, '1')).toEqual(made.get(person)?.key);
    first.close();
    const again = open(path).sealingKeys(people);
    for (const person of people) expect(again.get(person)).toEqual(made.get(person));
  });

  it('is visible to another connection when the call returns, so it is durable before the event', () => {
    const path = temporaryKeyFile();
    const { key } = keyOf(open(path));
    const store = open(path);
    expect(store.openingKey(uuid(1), '1')).toEqual(key);
    // 2 = FULL: a commit is on the disk when it returns.
    expect(store.file.database.prepare('PRAGMA synchronous').get()).toEqual({ synchronous: 2 });
  });

  it('lies in the file wrapped only, and in a file that only its owner may read', () => {
    const path = temporaryKeyFile();
    const { key } = keyOf(open(path));
    expect(bytesOf(path).includes(key)).toBe(false);
    expect(bytesOf(path).includes(masterKey)).toBe(false);
    expect(statSync(path).mode & 0o077).toBe(0);
  });

  it('does not open when its row was given to somebody else', () => {
    const path = temporaryKeyFile();
    const store = open(path);
    store.sealingKeys([uuid(1)]);
    store.file.database.exec(
      `INSERT INTO data_keys SELECT '${uuid(2)}', key_id, master_version, wrapped FROM data_keys`,
    );
    expect(() => store.openingKey(uuid(2), '1')).toThrow();
    expect(() => keyOf(store, uuid(2))).toThrow();
  });
});

describe('two processes on one key file', () => {
  it('end with one key when both make one for the same person', () => {
    const path = temporaryKeyFile();
    const [here, there] = [open(path), open(path)];
    for (let person = 0; person < 100; person += 1) {
      const [first, second] = person % 2 === 0 ? [here, there] : [there, here];
      expect(keyOf(second, uuid(person))).toEqual(keyOf(first, uuid(person)));
    }
    expect(here.file.database.prepare('SELECT count(*) AS n FROM data_keys').get()).toEqual({ n: 100 });
  });

  it('take the key the other one made just before they could', () => {
    const path = temporaryKeyFile();
    const [here, there] = [open(path), open(path)];
    let made: Buffer | undefined;
    const late = here.file.transaction.bind(here.file);
    // The other process commits between "there is no key" and the beginning of this transaction.
    Object.assign(here.file, {
      transaction: <T>(work: () => T): T => {
        made = keyOf(there).key;
        return late(work);
      },
    });
    expect(keyOf(here).key).toEqual(made);
  });

  it('both stop opening when one of them destroys the key', () => {
    const path = temporaryKeyFile();
    const [here, there] = [open(path), open(path)];
    keyOf(here);
    expect(there.openingKey(uuid(1), '1')).not.toBe('destroyed');
    here.destroyKeys(uuid(1));
    there.refresh();
    expect(there.openingKey(uuid(1), '1')).toBe('destroyed');
    expect(failure(() => keyOf(there)).code).toBe('SUBJECT_ERASED');
  });

  it('both count a destroyed key, and no other change', () => {
    const path = temporaryKeyFile();
    const [here, there] = [open(path), open(path)];
    const before = there.erasures();
    keyOf(here);
    expect(there.erasures()).toBe(before);
    here.destroyKeys(uuid(1));
    expect([here.erasures(), there.erasures()]).toEqual([before + 1, before + 1]);
  });
});

describe('a destroyed key', () => {
  it('is gone from memory, from the file and from its write-ahead log', () => {
    const path = temporaryKeyFile();
    const store = open(path);
    store.sealingKeys([uuid(1), uuid(2)]);
    const { wrapped } = store.file.database
      .prepare('SELECT wrapped FROM data_keys WHERE subject = ?')
      .get(uuid(1)) as { wrapped: Uint8Array };
    const nonce = Buffer.from(wrapped).subarray(0, 12);
    expect(bytesOf(path).includes(nonce)).toBe(true);
    store.destroyKeys(uuid(1));
    expect(bytesOf(path).includes(nonce)).toBe(false);
    expect(store.openingKey(uuid(1), '1')).toBe('destroyed');
    expect(store.openingKey(uuid(2), '1')).toHaveLength(32);
  });

  it('is never followed by a new one, also for somebody who had none yet', () => {
    const store = open(':memory:');
    keyOf(store);
    for (const person of [uuid(1), uuid(2)]) {
      store.destroyKeys(person);
      expect(failure(() => keyOf(store, person)).code).toBe('SUBJECT_ERASED');
    }
  });

  it('differs from a key that was lost', () => {
    expect(failure(() => open(':memory:').openingKey(uuid(1), '1')).code).toBe('KEY_MISSING');
  });
});

describe('the master key', () => {
  it('must be the one the file was made with, and the message says so', () => {
    const path = temporaryKeyFile();
    open(path).close();
    const error = failure(() => open(path, randomBytes(32)));
    expect(error.code).toBe('WRONG_MASTER_KEY');
    expect(error.message).toContain('MASTER_KEY');
    expect(failure(() => open(path))).toEqual({});
  });

  it('must be 32 bytes long', () => {
    expect(failure(() => open(':memory:', randomBytes(31))).message).toContain('MASTER_KEY must be 32 bytes');
  });
});

it('A key file of a later layout is refused rather than guessed at', () => {
  const path = temporaryKeyFile();
  const later = new DatabaseSync(path);
  later.exec('PRAGMA user_version = 3');
  later.close();
  expect(failure(() => open(path)).message).toContain('layout 3');
});

it('A key file of the first layout is taken over, with what it erased', () => {
  const path = temporaryKeyFile();
  const before = open(path);
  before.destroyKeys(uuid(1));
  before.file.database.exec('DROP TABLE erasures');
  before.file.database.exec('PRAGMA user_version = 1');
  before.close();
  expect(open(path).erasures()).toBe(1);
});
