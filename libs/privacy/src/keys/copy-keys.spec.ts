import { randomBytes } from 'node:crypto';
import type { Bsn, LocalDate } from '@meereis/kernel';
import { onEachEngine, type TestPlace } from '@meereis/sql/testing';
import { createPersonIndex } from '../keyed-person-index';
import { keysAt, temporaryKeyFile, uuid } from '../testing/given';
import { compareKeys, copyKeys } from './copy-keys';
import { openKeyStore, type KeyPlace, type KeyStore } from './key-store';

/** Goal: keys go from a file to a server and back, all of them or none. */
const masterKey = randomBytes(32);
const people = Array.from({ length: 2_345 }, (_, n) => uuid(n));
const born = '1980-02-29' as LocalDate;

const inStore = async <T>(
  place: KeyPlace,
  work: (store: KeyStore) => Promise<T>,
  key = masterKey,
): Promise<T> => {
  const store = await openKeyStore({ ...place, masterKey: key });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
};

onEachEngine((engine) => {
  let target: TestPlace;
  let source: KeyPlace;
  beforeEach(async () => {
    target = await engine.place();
    source = { path: temporaryKeyFile() };
    await inStore(source, async (store) => {
      await store.sealingKeys(people);
      await store.destroyKeys(uuid(7));
      const index = createPersonIndex(store);
      await index.claimBsn('999990342' as Bsn, uuid(1));
      await index.addName('José van der Berg', born, uuid(1));
    });
  });
  afterEach(() => target.remove());

  it('has every key, the people and what was erased, and takes the same again for done', async () => {
    expect(await compareKeys(source, keysAt(target))).toBe('empty');
    expect(await copyKeys(source, keysAt(target))).toBeGreaterThan(people.length);
    expect(await compareKeys(source, keysAt(target))).toBe('same');
    expect(await copyKeys(source, keysAt(target))).toBe(0);

    const names = people.map((subject) => ({ subject, keyId: '1' }));
    const before = await inStore(source, (store) => store.openingKeys(names));
    await inStore(keysAt(target), async (store) => {
      const after = await store.openingKeys(names);
      for (const person of people) expect(after(person, '1')).toEqual(before(person, '1'));
      expect(after(uuid(7), '1')).toBe('destroyed');
      expect(await store.erasures()).toBe(1);
      expect(await createPersonIndex(store).findByBsn('999990342' as Bsn)).toBe(uuid(1));
      expect(await createPersonIndex(store).findAlike('Jose Berg', born)).toEqual([uuid(1)]);
    });

    const back: KeyPlace = { path: temporaryKeyFile() };
    await copyKeys(keysAt(target), back);
    expect(await compareKeys(back, source)).toBe('same');
  });

  it('is refused where other keys lie, and leaves those as they were', async () => {
    const other = randomBytes(32);
    await inStore(keysAt(target), (store) => store.sealingKeys([uuid(9_999)]), other);
    await expect(copyKeys(source, keysAt(target))).rejects.toThrow('Er staat al iets anders');
    const left = await inStore(
      keysAt(target),
      (store) => store.database.kysely.selectFrom('data_keys').select('subject').execute(),
      other,
    );
    expect(left).toEqual([{ subject: uuid(9_999) }]);
  });
});
