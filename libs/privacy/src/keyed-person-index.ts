import type { Bsn, LocalDate, Uuid } from '@meereis/kernel';
import { MASTER_VERSION } from './keys/key-file';
import type { KeyStore } from './keys/key-store';
import { bsnHash, looseNameHash, looseNames, nameHash } from './person-hash';
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
  const release = database.prepare('DELETE FROM person_by_bsn WHERE bsn_hash = ? AND person_id = ?');
  const byBsn = database.prepare('SELECT person_id FROM person_by_bsn WHERE bsn_hash = ?');
  const add = database.prepare(
    'INSERT INTO person_by_name (name_hash, person_id, master_version) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
  );
  const byName = database.prepare(
    `SELECT person_id FROM person_by_name WHERE name_hash = ? ORDER BY person_id LIMIT ${NAMESAKES_MAX}`,
  );
  const findByBsn = (bsn: Bsn): Uuid | undefined =>
    (byBsn.get(bsnHash(indexKey, bsn)) as PersonRow | undefined)?.person_id;

  const named = (hash: Buffer): readonly Uuid[] =>
    (byName.all(hash) as unknown as readonly PersonRow[]).map((row) => row.person_id);
  const looseHashes = (fullName: string, birthDate: LocalDate): readonly Buffer[] =>
    looseNames(fullName).map((name) => looseNameHash(indexKey, name, birthDate));

  return {
    claimBsn(bsn, personId) {
      const earlier = findByBsn(bsn);
      if (earlier !== undefined) return { personId: earlier, isNew: false };
      const { changes } = claim.run(bsnHash(indexKey, bsn), MASTER_VERSION, personId);
      if (changes === 1) return { personId, isNew: true };
      // Another process claimed it in between; it is there now, unless it was given free again in the same moment.
      return { personId: findByBsn(bsn) ?? personId, isNew: false };
    },
    findByBsn,
    releaseBsn(bsn, personId) {
      release.run(bsnHash(indexKey, bsn), personId);
    },
    addName(fullName, birthDate: LocalDate, personId) {
      keys.file.transaction(() => {
        for (const hash of [nameHash(indexKey, fullName, birthDate), ...looseHashes(fullName, birthDate)])
          add.run(hash, personId, MASTER_VERSION);
      });
    },
    findByName: (fullName, birthDate) => named(nameHash(indexKey, fullName, birthDate)),
    findAlike(fullName, birthDate) {
      const hashes = [nameHash(indexKey, fullName, birthDate), ...looseHashes(fullName, birthDate)];
      return [...new Set(hashes.flatMap(named))].slice(0, NAMESAKES_MAX);
    },
  };
}
