import { randomBytes } from 'node:crypto';
import type { Uuid } from '@meereis/kernel';
import { DatabaseLostError } from '@meereis/sql';
import { onEachEngine, type TestPlace } from '@meereis/sql/testing';
import { keysAt, uuid } from '../testing/given';
import { openKeyStore, type KeyStore } from './key-store';

const masterKey = randomBytes(32);

const keyOf = async (store: KeyStore, subject = uuid(1)) =>
  (await store.sealingKeys([subject])).get(subject)!;
const openedBy = async (store: KeyStore, subject = uuid(1), keyId = '1') =>
  (await store.openingKeys([{ subject, keyId }]))(subject, keyId);

async function failure(work: () => Promise<unknown>): Promise<{ code?: string; message?: string }> {
  try {
    await work();
  } catch (error) {
    return error as { code?: string; message?: string };
  }
  return {};
}

onEachEngine((engine) => {
  let place: TestPlace;
  const opened: KeyStore[] = [];
  const open = async (key = masterKey, cachedKeysMax?: number): Promise<KeyStore> => {
    const store = await openKeyStore({
      ...keysAt(place),
      masterKey: key,
      ...(cachedKeysMax && { cachedKeysMax }),
    });
    opened.push(store);
    return store;
  };
  beforeEach(async () => {
    place = await engine.place();
  });
  afterEach(async () => {
    for (const store of opened.splice(0)) await store.close();
    await place.remove();
  });

  describe('a key of a person', () => {
    it('is 256 bits, stays the same and differs from that of anybody else', async () => {
      const store = await open();
      const keys = await store.sealingKeys([uuid(1), uuid(2), uuid(1)]);
      expect(keys.get(uuid(1))?.key).toHaveLength(32);
      expect(await keyOf(store)).toEqual(keys.get(uuid(1)));
      expect(keys.get(uuid(1))?.key).not.toEqual(keys.get(uuid(2))?.key);
    });

    it('is there after the store was opened again, also of more people than fit in memory or in one question', async () => {
      const first = await open(masterKey, 2);
      const people = Array.from({ length: 1_100 }, (_, n) => uuid(n));
      const made = await first.sealingKeys(people);
      const opening = await first.openingKeys(people.map((subject) => ({ subject, keyId: '1' })));
      for (const person of people) expect(opening(person, '1')).toEqual(made.get(person)?.key);

      const again = await (await open()).sealingKeys(people);
      expect(again).toEqual(made);
    });

    it('is visible to another server when the answer is there, so it is durable before the event', async () => {
      const { key } = await keyOf(await open());
      expect(await openedBy(await open())).toEqual(key);
    });

    it('does not open when its row was given to somebody else', async () => {
      const store = await open();
      await keyOf(store);
      await store.database.kysely
        .updateTable('data_keys')
        .set({ subject: uuid(2) })
        .execute();
      await expect(openedBy(store, uuid(2))).rejects.toThrow();
      await expect(keyOf(store, uuid(2))).rejects.toThrow();
    });

    it('differs, when it was lost, from one that was destroyed', async () => {
      const store = await open();
      expect((await failure(() => openedBy(store))).code).toBe('KEY_MISSING');
      await store.destroyKeys(uuid(1));
      expect(await openedBy(store)).toBe('destroyed');
    });
  });

  describe('two servers on one store', () => {
    it('end with one key when both make one for the same people at once, in any order', async () => {
      const [here, there] = [await open(), await open()];
      const people = Array.from({ length: 60 }, (_, n) => uuid(n));
      const [ours, theirs] = await Promise.all([
        here.sealingKeys(people),
        there.sealingKeys(people.toReversed()),
      ]);
      for (const person of people) expect(theirs.get(person)).toEqual(ours.get(person));
      const { n } = await here.database.kysely
        .selectFrom('data_keys')
        .select((eb) => eb.fn.countAll<number>().as('n'))
        .executeTakeFirstOrThrow();
      expect(n).toBe(60);
    });

    it('both stop opening when one of them destroys the key', async () => {
      const [here, there] = [await open(), await open()];
      await keyOf(here);
      expect(await openedBy(there)).not.toBe('destroyed');
      await keyOf(there);
      await here.destroyKeys(uuid(1));
      expect(await openedBy(there)).toBe('destroyed');
      expect((await failure(() => keyOf(there))).code).toBe('SUBJECT_ERASED');
    });

    it('hear of it all, also those who ask while another is still asking', async () => {
      const [here, there] = [await open(), await open()];
      await keyOf(here);
      await openedBy(there);
      await here.destroyKeys(uuid(1));
      const all = await Promise.all(Array.from({ length: 20 }, () => openedBy(there)));
      expect(new Set(all)).toEqual(new Set(['destroyed']));
    });

    it('ask again when a question about the destroyed had no answer', async () => {
      const [here, there] = [await open(), await open()];
      await keyOf(here);
      await openedBy(there);
      await here.destroyKeys(uuid(1));
      const asking = jest.spyOn(there.database.kysely, 'selectFrom').mockImplementationOnce(() => {
        throw new DatabaseLostError('lost');
      });
      await expect(openedBy(there)).rejects.toThrow('lost');
      expect(await openedBy(there)).toBe('destroyed');
      asking.mockRestore();
    });

    it('keep nothing in memory that was read before a key was destroyed', async () => {
      const [here, there] = [await open(), await open()];
      for (let round = 0; round < 15; round += 1) {
        const person = uuid(round);
        await keyOf(here, person);
        await Promise.all([
          openedBy(there, person),
          here.destroyKeys(person),
          openedBy(there, person),
          keyOf(there, person).catch(() => undefined),
          there.erasures(),
        ]);
        expect(await openedBy(there, person)).toBe('destroyed');
        expect((await failure(() => keyOf(there, person))).code).toBe('SUBJECT_ERASED');
      }
    });

    it('both count a destroyed key, and no other change', async () => {
      const [here, there] = [await open(), await open()];
      const before = await there.erasures();
      await keyOf(here);
      expect(await there.erasures()).toBe(before);
      await here.destroyKeys(uuid(1));
      expect([await here.erasures(), await there.erasures()]).toEqual([before + 1, before + 1]);
    });
  });

  it('A destroyed key is never followed by a new one, also for somebody who had none yet', async () => {
    const store = await open();
    await keyOf(store);
    for (const person of [uuid(1), uuid(2)] satisfies Uuid[]) {
      await store.destroyKeys(person);
      expect((await failure(() => keyOf(store, person))).code).toBe('SUBJECT_ERASED');
    }
    await keyOf(store, uuid(3));
    expect(await openedBy(store, uuid(3))).toHaveLength(32);
  });

  describe('the master key', () => {
    it('must be the one the keys were made with, and the message says so', async () => {
      await open();
      const error = await failure(() => open(randomBytes(32)));
      expect(error.code).toBe('WRONG_MASTER_KEY');
      expect(error.message).toContain('MASTER_KEY');
      expect(await failure(() => open())).toEqual({});
    });

    it('must be 32 bytes long', async () => {
      const error = await failure(() => open(randomBytes(31)));
      expect(error.message).toContain('MASTER_KEY must be 32 bytes');
    });

    it('wraps what lies there: no key stands in any row', async () => {
      const store = await open();
      const { key } = await keyOf(store);
      const rows = await store.database.kysely.selectFrom('data_keys').selectAll().execute();
      const wrapped = Buffer.concat(rows.map((row) => Buffer.from(row.wrapped ?? [])));
      expect(wrapped.length).toBeGreaterThan(32);
      expect(wrapped.includes(key)).toBe(false);
    });
  });
});
