import { createHash, randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Bsn, LocalDate } from '@meereis/kernel';
import { createPersonIndex } from './keyed-person-index';
import { openKeyStore, type KeyStore } from './keys/key-store';
import { temporaryKeyFile, uuid } from './testing/given';

const bsn = '999990342' as Bsn;
const born = '1980-02-29' as LocalDate;
const masterKey = randomBytes(32);
const opened: KeyStore[] = [];
const openAt = (path: string, key = masterKey) => {
  const keys = openKeyStore({ path, masterKey: key });
  opened.push(keys);
  return createPersonIndex(keys);
};
const open = () => openAt(':memory:');
afterEach(() => {
  for (const keys of opened.splice(0)) keys.close();
});

describe('a BSN', () => {
  it('belongs to the first person it was claimed for', () => {
    const index = open();
    expect(index.findByBsn(bsn)).toBeUndefined();
    expect(index.claimBsn(bsn, uuid(1))).toEqual({ personId: uuid(1), isNew: true });
    expect(index.findByBsn(bsn)).toBe(uuid(1));
    expect(index.findByBsn('111222333' as Bsn)).toBeUndefined();
  });

  it('gives a later claimer the earlier person, also when that one never finished registering', () => {
    const path = temporaryKeyFile();
    openAt(path).claimBsn(bsn, uuid(1));
    expect(openAt(path).claimBsn(bsn, uuid(2))).toEqual({ personId: uuid(1), isNew: false });
    expect(openAt(path).claimBsn(bsn, uuid(1))).toEqual({ personId: uuid(1), isNew: false });
  });

  it('has one winner when two processes claim it', () => {
    const path = temporaryKeyFile();
    const [here, there] = [openAt(path), openAt(path)];
    for (let round = 0; round < 100; round += 1) {
      const number = String(900_000_000 + round) as Bsn;
      const claims = [here.claimBsn(number, uuid(round)), there.claimBsn(number, uuid(round + 500))];
      expect(claims.map(({ isNew }) => isNew)).toEqual([true, false]);
      expect(claims[1]?.personId).toBe(uuid(round));
    }
  });

  it('stands in no file, neither readable nor as a hash that can be tried out', () => {
    const path = temporaryKeyFile();
    const index = openAt(path);
    index.claimBsn(bsn, uuid(1));
    index.addName('Jan van der Berg', born, uuid(1));
    const folder = dirname(path);
    const bytes = Buffer.concat(readdirSync(folder).map((name) => readFileSync(join(folder, name))));
    for (const hidden of [bsn, 'Berg', 'berg', born, createHash('sha256').update(bsn).digest()])
      expect(bytes.includes(hidden)).toBe(false);
  });
});

describe('a name with a birth date', () => {
  it('is found without regard to case, accents, spaces and hyphens', () => {
    const index = open();
    index.addName('José van der  Berg-Łukasz ', born, uuid(1));
    for (const asked of [
      'Jose van der Berg-Lukasz',
      'JOSÉ VAN DER BERG ŁUKASZ',
      ' josé  van\tder berg – łukasz',
    ])
      expect(index.findByName(asked, born)).toEqual([uuid(1)]);
  });

  it('is found in speaking order only, with the whole name and the right date', () => {
    const index = open();
    index.addName('Jan van der Berg', born, uuid(1));
    for (const asked of ['Berg, Jan van der', 'Jan Berg', 'J. van der Berg', ''])
      expect(index.findByName(asked, born)).toEqual([]);
    expect(index.findByName('Jan van der Berg', '1980-03-01' as LocalDate)).toEqual([]);
  });

  it('gives every namesake once', () => {
    const index = open();
    for (const person of [uuid(1), uuid(2), uuid(1)]) index.addName('Jan Jansen', born, person);
    expect(index.findByName('Jan Jansen', born)).toEqual([uuid(1), uuid(2)]);
  });
});

describe('people who may be the same', () => {
  it.each([
    ['case and accents', 'JOSE VAN DER BERG'],
    ['shortened prefixes', 'José v.d. Berg'],
    ['left-out prefixes', 'José Berg'],
    ['the surname first', 'Berg, José van der'],
    ['a middle name', 'José Maria van der Berg'],
  ])('are found alike in spite of %s', (_what, name) => {
    const index = open();
    index.addName('José van der Berg', born, uuid(1));

    expect(index.findAlike(name, born)).toEqual([uuid(1)]);
  });

  it.each([
    ['another surname', 'José van der Burg', born],
    ['another first name', 'Anna van der Berg', born],
    ['another birth date', 'José van der Berg', '1980-02-28' as LocalDate],
  ])('are not found with %s', (_what, name, date) => {
    const index = open();
    index.addName('José van der Berg', born, uuid(1));

    expect(index.findAlike(name, date)).toEqual([]);
  });

  it('are found under a name of prefixes only, and each once', () => {
    const index = open();
    index.addName('In den Op', born, uuid(1));
    index.addName('In den Op', born, uuid(1));

    expect(index.findAlike('In Den Op', born)).toEqual([uuid(1)]);
  });
});

it('a BSN that was recorded wrongly is given free, by who holds it only', () => {
  const index = open();
  index.claimBsn(bsn, uuid(1));
  index.releaseBsn(bsn, uuid(2));
  expect(index.findByBsn(bsn)).toBe(uuid(1));

  index.releaseBsn(bsn, uuid(1));
  expect(index.findByBsn(bsn)).toBeUndefined();
});

it('Two systems with other master keys keep other rows for the same BSN', () => {
  const rows = [masterKey, randomBytes(32)].map((key) => {
    openAt(':memory:', key).claimBsn(bsn, uuid(1));
    return opened.at(-1)!.file.database.prepare('SELECT bsn_hash FROM person_by_bsn').get() as unknown;
  });
  expect(rows[0]).not.toEqual(rows[1]);
});
