import type { Bsn, LocalDate, Uuid } from '@meereis/kernel';
import { MASTER_VERSION } from './keys/key-database';
import type { KeyStore } from './keys/key-store';
import { bsnHash, looseNameHash, looseNames, nameHash } from './person-hash';
import type { PersonIndex } from './person-index';

/** People of one name and birth date; more than this is no answer to a search for one person. */
const NAMESAKES_MAX = 20;

/** The person index beside the keys; a claim is durable when the answer is there. */
export function createPersonIndex({ database, indexKey }: KeyStore): PersonIndex {
  return new StoredPersonIndex(database.kysely, indexKey);
}

class StoredPersonIndex implements PersonIndex {
  constructor(
    private readonly kysely: KeyStore['database']['kysely'],
    private readonly indexKey: Buffer,
  ) {}

  async claimBsn(bsn: Bsn, personId: Uuid): Promise<{ readonly personId: Uuid; readonly isNew: boolean }> {
    const earlier = await this.findByBsn(bsn);
    if (earlier !== undefined) return { personId: earlier, isNew: false };
    const { numInsertedOrUpdatedRows: inserted } = await this.kysely
      .insertInto('person_by_bsn')
      .values({ bsn_hash: bsnHash(this.indexKey, bsn), master_version: MASTER_VERSION, person_id: personId })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    if (inserted === 1n) return { personId, isNew: true };
    // Another server claimed it in between; it is there now, unless it was given free again in the same moment.
    return { personId: (await this.findByBsn(bsn)) ?? personId, isNew: false };
  }

  async findByBsn(bsn: Bsn): Promise<Uuid | undefined> {
    const row = await this.kysely
      .selectFrom('person_by_bsn')
      .select('person_id')
      .where('bsn_hash', '=', bsnHash(this.indexKey, bsn))
      .executeTakeFirst();
    return row?.person_id;
  }

  async releaseBsn(bsn: Bsn, personId: Uuid): Promise<void> {
    await this.kysely
      .deleteFrom('person_by_bsn')
      .where('bsn_hash', '=', bsnHash(this.indexKey, bsn))
      .where('person_id', '=', personId)
      .execute();
  }

  async addName(fullName: string, birthDate: LocalDate, personId: Uuid): Promise<void> {
    const rows = this.allHashes(fullName, birthDate).map((name_hash) => ({
      name_hash,
      person_id: personId,
      master_version: MASTER_VERSION,
    }));
    await this.kysely
      .insertInto('person_by_name')
      .values(rows)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }

  findByName(fullName: string, birthDate: LocalDate): Promise<readonly Uuid[]> {
    return this.named(nameHash(this.indexKey, fullName, birthDate));
  }

  async findAlike(fullName: string, birthDate: LocalDate): Promise<readonly Uuid[]> {
    const found = new Set<Uuid>();
    for (const hash of this.allHashes(fullName, birthDate))
      for (const personId of await this.named(hash)) found.add(personId);
    return [...found].slice(0, NAMESAKES_MAX);
  }

  private async named(hash: Buffer): Promise<readonly Uuid[]> {
    const rows = await this.kysely
      .selectFrom('person_by_name')
      .select('person_id')
      .where('name_hash', '=', hash)
      .orderBy('person_id')
      .limit(NAMESAKES_MAX)
      .execute();
    return rows.map((row) => row.person_id);
  }

  private allHashes(fullName: string, birthDate: LocalDate): readonly Buffer[] {
    const loose = looseNames(fullName).map((name) => looseNameHash(this.indexKey, name, birthDate));
    return [nameHash(this.indexKey, fullName, birthDate), ...loose];
  }
}
