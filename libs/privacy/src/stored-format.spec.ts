import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineEvent, field, type EventToAppend } from '@meereis/event-store';
import { localDate, type Bsn, type LocalDate, type Uuid } from '@meereis/kernel';
import { createPersonIndex } from './keyed-person-index';
import { openKeyStore, type KeyStore } from './keys/key-store';
import { createEventCodec } from './sealing-codec';
import { asStored, registryOf, temporaryKeyFile, uuid } from './testing/given';

/**
 * Goal: what was sealed, wrapped and hashed by the first version opens and is found for ever; a changed label, path or
 * order of bytes would lock every log there is. Method: one key file and one event about two people, kept as they were
 * written. The file never changes: a new format is kept beside it.
 */
const KEPT = defineEvent('kept-for-ever.v1', {
  personId: field.id(),
  coachId: field.id(),
  on: field.date(),
  name: field.personal('personId', 100),
  lines: field.list(field.object({ note: field.freeText('personId', 100) }), 5),
  about: field.optional(field.freeText('coachId', 100)),
});

interface Kept {
  readonly masterKey: string;
  readonly checkValue: string;
  readonly dataKeys: readonly {
    readonly subject: string;
    readonly keyId: number;
    readonly masterVersion: number;
    readonly wrapped: string;
  }[];
  readonly stored: EventToAppend;
  readonly opened: object;
  readonly index: {
    readonly bsn: Bsn;
    readonly bsnHash: string;
    readonly fullName: string;
    readonly birthDate: LocalDate;
    readonly nameHash: string;
  };
}

const kept = JSON.parse(
  readFileSync(join(__dirname, '..', 'fixtures', 'stored-format-1.json'), 'utf8'),
) as Kept;
const bytes = (text: string): Buffer => Buffer.from(text, 'base64');

let keys: KeyStore;
beforeEach(async () => {
  const path = temporaryKeyFile();
  // Makes the tables, then puts the rows in as they were; opening again checks the master key against them.
  const made = await openKeyStore({ path, masterKey: bytes(kept.masterKey) });
  const { kysely } = made.database;
  await kysely
    .updateTable('master_keys')
    .set({ check_value: bytes(kept.checkValue) })
    .execute();
  const rows = kept.dataKeys.map((row) => ({
    subject: row.subject as Uuid,
    key_id: row.keyId,
    master_version: row.masterVersion,
    wrapped: bytes(row.wrapped),
  }));
  await kysely.insertInto('data_keys').values(rows).execute();
  await made.close();
  keys = await openKeyStore({ path, masterKey: bytes(kept.masterKey) });
});
afterEach(async () => {
  await keys.close();
});

describe('the stored format', () => {
  const codec = () => createEventCodec({ registry: registryOf([KEPT]), keys });

  it('of an event about two people still opens', async () => {
    expect((await codec().decode([asStored(kept.stored)]))[0]?.data).toEqual(kept.opened);
  });

  it('keeps the text of the other person when one is erased', async () => {
    await keys.destroyKeys(uuid(2));
    expect((await codec().decode([asStored(kept.stored)]))[0]?.data).toEqual({
      ...kept.opened,
      about: '⟦gewist⟧',
    });
  });

  it('of the person index still finds people', async () => {
    const { bsn, bsnHash, fullName, birthDate, nameHash } = kept.index;
    const { kysely } = keys.database;
    const row = { master_version: 1, person_id: uuid(1) };
    await kysely
      .insertInto('person_by_bsn')
      .values({ ...row, bsn_hash: bytes(bsnHash) })
      .execute();
    await kysely
      .insertInto('person_by_name')
      .values({ ...row, name_hash: bytes(nameHash) })
      .execute();
    const index = createPersonIndex(keys);
    expect(await index.findByBsn(bsn)).toBe(uuid(1));
    expect(await index.findByName(fullName, localDate(birthDate))).toEqual([uuid(1)]);
  });
});
