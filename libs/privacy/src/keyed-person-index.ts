import type { Bsn, LocalDate, Uuid } from '@meereis/kernel';
import { MASTER_VERSION } from './keys/key-file';
import type { KeyStore } from './keys/key-store';
import { bsnHash, nameHash } from './person-hash';
import type { PersonIndex } from './person-index';

/** People of one name and birth date; more than this is no answer to a search for one person. */
const NAMESAKES_MAX = 20;

interface PersonRow {
  readonly person_id: Uuid;
}

/** The person index in the key store's file; a claim is durable when it returns. */
export function createPersonIndex(keys: KeyStore): PersonIndex {
  const { indexKey, file } = keys;
  const { database } = file;
  const claim = database.prepare(
    'INSERT INTO person_by_bsn (bsn_hash, master_version, person_id) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
  );
  const byBsn = database.prepare('SELECT person_id FROM person_by_bsn WHERE bsn_hash = ?');
  const add = database.prepare(
    'INSERT INTO person_by_name (name_hash, person_id, master_version) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
  );
  const byName = database.prepare(
    `SELECT person_id FROM person_by_name WHERE name_hash = ? ORDER BY person_id LIMIT ${NAMESAKES_MAX}`,
  );
  const findByBsn = (bsn: Bsn): Uuid | undefined =>
    (byBsn.get(bsnHash(indexKey, bsn)) as PersonRow | undefined)?.person_id;

  return {
    claimBsn(bsn, personId) {
      const earlier = findByBsn(bsn);
      if (earlier !== undefined) return { personId: earlier, isNew: false };
      const { changes } = claim.run(bsnHash(indexKey, bsn), MASTER_VERSION, personId);
      if (changes === 1) return { personId, isNew: true };
      // Another process claimed it in between; rows are never removed here, so it is there now.
      return { personId: findByBsn(bsn) ?? personId, isNew: false };
    },
    findByBsn,
    addName(fullName, birthDate: LocalDate, personId) {
      add.run(nameHash(indexKey, fullName, birthDate), personId, MASTER_VERSION);
    },
    findByName(fullName, birthDate) {
      const rows = byName.all(nameHash(indexKey, fullName, birthDate)) as unknown as readonly PersonRow[];
      return rows.map((row) => row.person_id);
    },
  };
}
