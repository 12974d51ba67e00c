import { createHash, randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Bsn, LocalDate } from '@meereis/kernel';
import { onEachEngine, type TestPlace } from '@meereis/sql/testing';
import { createPersonIndex } from './keyed-person-index';
import { openKeyStore, type KeyStore } from './keys/key-store';
import { keysAt, temporaryKeyFile, uuid } from './testing/given';

const bsn = '999990342' as Bsn;
const born = '1980-02-29' as LocalDate;
const masterKey = randomBytes(32);

onEachEngine((engine) => {
  let place: TestPlace;
  const opened: KeyStore[] = [];
  const open = async (key = masterKey) => {
    const keys = await openKeyStore({ ...keysAt(place), masterKey: key });
    opened.push(keys);
    return createPersonIndex(keys);
  };
  beforeEach(async () => {
    place = await engine.place();
  });
  afterEach(async () => {
    for (const keys of opened.splice(0)) await keys.close();
    await place.remove();
  });

  describe('a BSN', () => {
    it('belongs to the first person it was claimed for', async () => {
      const index = await open();
      expect(await index.findByBsn(bsn)).toBeUndefined();
      expect(await index.claimBsn(bsn, uuid(1))).toEqual({ personId: uuid(1), isNew: true });
      expect(await index.findByBsn(bsn)).toBe(uuid(1));
      expect(await index.findByBsn('111222333' as Bsn)).toBeUndefined();
    });

    it('gives a later claimer the earlier person, also when that one never finished registering', async () => {
      await (await open()).claimBsn(bsn, uuid(1));
      const later = await open();
      expect(await later.claimBsn(bsn, uuid(2))).toEqual({ personId: uuid(1), isNew: false });
      expect(await later.claimBsn(bsn, uuid(1))).toEqual({ personId: uuid(1), isNew: false });
    });

    it('has one winner when two processes claim it', async () => {
      const [here, there] = [await open(), await open()];
      for (let round = 0; round < 50; round += 1) {
        const number = String(900_000_000 + round) as Bsn;
        const claims = await Promise.all([
          here.claimBsn(number, uuid(round)),
          there.claimBsn(number, uuid(round + 500)),
        ]);
        const winner = uuid(claims[0].isNew ? round : round + 500);
        expect(claims.map(({ isNew }) => isNew).toSorted()).toEqual([false, true]);
        expect(claims.map(({ personId }) => personId)).toEqual([winner, winner]);
      }
    });
  });

  describe('a name with a birth date', () => {
    it('is found without regard to case, accents, spaces and hyphens', async () => {
      const index = await open();
      await index.addName('José van der  Berg-Łukasz ', born, uuid(1));
      for (const asked of [
        'Jose van der Berg-Lukasz',
        'JOSÉ VAN DER BERG ŁUKASZ',
        ' josé  van\tder berg – łukasz',
      ])
        expect(await index.findByName(asked, born)).toEqual([uuid(1)]);
    });

    it('is found in speaking order only, with the whole name and the right date', async () => {
      const index = await open();
      await index.addName('Jan van der Berg', born, uuid(1));
      for (const asked of ['Berg, Jan van der', 'Jan Berg', 'J. van der Berg', ''])
        expect(await index.findByName(asked, born)).toEqual([]);
      expect(await index.findByName('Jan van der Berg', '1980-03-01' as LocalDate)).toEqual([]);
    });

    it('gives every namesake once', async () => {
      const index = await open();
      for (const person of [uuid(1), uuid(2), uuid(1)]) await index.addName('Jan Jansen', born, person);
      expect(await index.findByName('Jan Jansen', born)).toEqual([uuid(1), uuid(2)]);
    });
  });

  describe('people who may be the same', () => {
    it.each([
      ['case and accents', 'JOSE VAN DER BERG'],
      ['shortened prefixes', 'José v.d. Berg'],
      ['left-out prefixes', 'José Berg'],
      ['the surname first', 'Berg, José van der'],
      ['a middle name', 'José Maria van der Berg'],
    ])('are found alike in spite of %s', async (_what, name) => {
      const index = await open();
      await index.addName('José van der Berg', born, uuid(1));

      expect(await index.findAlike(name, born)).toEqual([uuid(1)]);
    });

    it.each([
      ['another surname', 'José van der Burg', born],
      ['another first name', 'Anna van der Berg', born],
      ['another birth date', 'José van der Berg', '1980-02-28' as LocalDate],
    ])('are not found with %s', async (_what, name, date) => {
      const index = await open();
      await index.addName('José van der Berg', born, uuid(1));

      expect(await index.findAlike(name, date)).toEqual([]);
    });

    it('are found under a name of prefixes only, and each once', async () => {
      const index = await open();
      await index.addName('In den Op', born, uuid(1));
      await index.addName('In den Op', born, uuid(1));

      expect(await index.findAlike('In Den Op', born)).toEqual([uuid(1)]);
    });
  });

  it('a BSN that was recorded wrongly is given free, by who holds it only', async () => {
    const index = await open();
    await index.claimBsn(bsn, uuid(1));
    await index.releaseBsn(bsn, uuid(2));
    expect(await index.findByBsn(bsn)).toBe(uuid(1));

    await index.releaseBsn(bsn, uuid(1));
    expect(await index.findByBsn(bsn)).toBeUndefined();
  });
});

it('A BSN stands in no file, neither readable nor as a hash that can be tried out', async () => {
  const path = temporaryKeyFile();
  const keys = await openKeyStore({ path, masterKey });
  const index = createPersonIndex(keys);
  await index.claimBsn(bsn, uuid(1));
  await index.addName('Jan van der Berg', born, uuid(1));
  const folder = dirname(path);
  const bytes = Buffer.concat(readdirSync(folder).map((name) => readFileSync(join(folder, name))));
  for (const hidden of [bsn, 'Berg', 'berg', born, createHash('sha256').update(bsn).digest()])
    expect(bytes.includes(hidden)).toBe(false);
  await keys.close();
});

it('Two systems with other master keys keep other rows for the same BSN', async () => {
  const rows: unknown[] = [];
  for (const key of [masterKey, randomBytes(32)]) {
    const keys = await openKeyStore({ path: ':memory:', masterKey: key });
    await createPersonIndex(keys).claimBsn(bsn, uuid(1));
    rows.push(await keys.database.kysely.selectFrom('person_by_bsn').select('bsn_hash').executeTakeFirst());
    await keys.close();
  }
  expect(rows[0]).toBeDefined();
  expect(rows[0]).not.toEqual(rows[1]);
});
