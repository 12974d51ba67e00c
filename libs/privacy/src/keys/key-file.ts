import { chmodSync } from 'node:fs';
import { Kysely, sql } from 'kysely';
import { kyselyDialect, openDatabase, type Database } from '@meereis/sql';
import type { KeyDatabase, KeyTables } from './key-database';

/** The layout of the key file this program knows; a later one is refused rather than guessed at. */
const LAYOUT = 2;

/** `erasures` came with layout 2. */
const SCHEMA = `
  CREATE TABLE IF NOT EXISTS master_keys (version INTEGER PRIMARY KEY, check_value BLOB NOT NULL) STRICT;
  CREATE TABLE IF NOT EXISTS data_keys (
    subject TEXT NOT NULL, key_id INTEGER NOT NULL, master_version INTEGER NOT NULL, wrapped BLOB,
    PRIMARY KEY (subject, key_id)) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS person_by_bsn (
    bsn_hash BLOB PRIMARY KEY, master_version INTEGER NOT NULL, person_id TEXT NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS person_by_name (
    name_hash BLOB NOT NULL, person_id TEXT NOT NULL, master_version INTEGER NOT NULL,
    PRIMARY KEY (name_hash, person_id)) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS erasures (one INTEGER PRIMARY KEY CHECK (one = 1), count INTEGER NOT NULL) STRICT;
  INSERT INTO erasures (one, count) SELECT 1, count(*) FROM data_keys WHERE wrapped IS NULL AND true
    ON CONFLICT DO NOTHING;
`;

/** For servers on one machine: durable per commit, overwriting what it deletes, readable by its owner only. */
export function openKeyFile(path: string): KeyDatabase {
  const database = openDatabase(path, { synchronous: 'FULL' });
  try {
    if (path !== ':memory:') chmodSync(path, 0o600);
    database.exec('PRAGMA secure_delete = ON');
    prepareLayout(database, path);
  } catch (error) {
    database.close();
    throw error;
  }
  // It moves only when another connection commits.
  const dataVersion = database.prepare('PRAGMA data_version');
  const readVersion = (): number => (dataVersion.get() as { readonly data_version: number }).data_version;
  let seen = readVersion();
  const kysely = new Kysely<KeyTables>({ dialect: kyselyDialect(database) });
  return {
    kysely,
    name: path,
    mayHaveChanged: () => {
      const version = readVersion();
      const changed = version !== seen;
      seen = version;
      return changed;
    },
    wipe: async () => {
      // `secure_delete` wipes the page; the write-ahead log still holds the old one until it is emptied.
      await sql`PRAGMA wal_checkpoint(TRUNCATE)`.execute(kysely);
    },
    close: () => kysely.destroy(),
  };
}

function prepareLayout(database: Database, path: string): void {
  database.exec('BEGIN IMMEDIATE');
  try {
    const { user_version: layout } = database.prepare('PRAGMA user_version').get() as {
      readonly user_version: number;
    };
    if (layout > LAYOUT)
      throw new Error(
        `The key store ${path} has layout ${layout}; this program knows ${LAYOUT} and earlier.`,
      );
    if (layout < LAYOUT) {
      database.exec(SCHEMA);
      database.exec(`PRAGMA user_version = ${LAYOUT}`);
    }
    database.exec('COMMIT');
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
}
