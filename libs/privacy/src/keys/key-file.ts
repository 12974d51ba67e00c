import { chmodSync } from 'node:fs';
import { openDatabase, type Database } from '@meereis/event-store';
import { WrongMasterKeyError } from '../errors';
import { sameCheckValue, type MasterKey } from './master-key';

/** The layout of the key file this program knows; a later one is refused rather than guessed at. */
const LAYOUT = 2;
/** Rows carry the version of the master key they were made with, so that a rotation can go row by row. */
export const MASTER_VERSION = 1;

/**
 * `data_keys.wrapped` is NULL once the key was destroyed: the row stays behind, so that "erased" and "lost" never look
 * alike and a key number is never used twice. `erasures` counts how often keys were destroyed (layout 2): a process that
 * keeps opened text in memory sees by it that it must forget.
 */
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

/** The key store's file: durable per commit, overwriting what it deletes, readable by its owner only. */
export interface KeyFile {
  readonly database: Database;
  /** All or nothing, and before any other process may write. */
  transaction<T>(work: () => T): T;
}

/** @throws WrongMasterKeyError when the file was made with another master key. */
export function openKeyFile(path: string, master: MasterKey): KeyFile {
  const database = openDatabase(path, { synchronous: 'FULL' });
  try {
    if (path !== ':memory:') chmodSync(path, 0o600);
    database.exec('PRAGMA secure_delete = ON');
    const transaction = <T>(work: () => T): T => inTransaction(database, work);
    transaction(() => {
      prepareLayout(database, path);
      checkMasterKey(database, path, master);
    });
    return { database, transaction };
  } catch (error) {
    database.close();
    throw error;
  }
}

function inTransaction<T>(database: Database, work: () => T): T {
  database.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    database.exec('COMMIT');
    return result;
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
}

function prepareLayout(database: Database, path: string): void {
  const { user_version: layout } = database.prepare('PRAGMA user_version').get() as { user_version: number };
  if (layout > LAYOUT)
    throw new Error(`The key store ${path} has layout ${layout}; this program knows ${LAYOUT} and earlier.`);
  if (layout === LAYOUT) return;
  database.exec(SCHEMA);
  database.exec(`PRAGMA user_version = ${LAYOUT}`);
}

function checkMasterKey(database: Database, path: string, master: MasterKey): void {
  database
    .prepare('INSERT INTO master_keys (version, check_value) VALUES (?, ?) ON CONFLICT DO NOTHING')
    .run(MASTER_VERSION, master.checkValue);
  const stored = database
    .prepare('SELECT check_value FROM master_keys WHERE version = ?')
    .get(MASTER_VERSION) as {
    check_value: Uint8Array;
  };
  if (!sameCheckValue(stored.check_value, master.checkValue))
    throw new WrongMasterKeyError(
      `The key store ${path} was made with another master key. Set MASTER_KEY to the key it was made with: ` +
        'without that key nobody can read the personal data in the log.',
    );
}
