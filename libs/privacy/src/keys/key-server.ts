import { sql } from 'kysely';
import { openPostgresStore, type Migrations } from '@meereis/sql';
import type { KeyDatabase, KeyTables } from './key-database';

const TABLES = [
  sql`CREATE TABLE master_keys (version INTEGER PRIMARY KEY, check_value BYTEA NOT NULL)`,
  sql`CREATE TABLE data_keys (
    subject TEXT COLLATE "C" NOT NULL, key_id INTEGER NOT NULL, master_version INTEGER NOT NULL, wrapped BYTEA,
    PRIMARY KEY (subject, key_id))`,
  sql`CREATE TABLE person_by_bsn (
    bsn_hash BYTEA PRIMARY KEY, master_version INTEGER NOT NULL, person_id TEXT COLLATE "C" NOT NULL)`,
  sql`CREATE TABLE person_by_name (
    name_hash BYTEA NOT NULL, person_id TEXT COLLATE "C" NOT NULL, master_version INTEGER NOT NULL,
    PRIMARY KEY (name_hash, person_id))`,
  sql`CREATE TABLE erasures (one INTEGER PRIMARY KEY CHECK (one = 1), count INTEGER NOT NULL)`,
  sql`INSERT INTO erasures (one, count) VALUES (1, 0)`,
];

const MIGRATIONS: Migrations = {
  '0001-keys-and-people': {
    up: async (database) => {
      for (const statement of TABLES) await statement.execute(database);
    },
  },
};

/**
 * For servers on several machines. A destroyed key lies in dead rows until the server's own vacuum, and in its
 * write-ahead log and backups as long as those are kept: docs/operations.md says how long that may be.
 */
export async function openKeyServer(url: string): Promise<KeyDatabase> {
  const tables = { name: 'keys', migrations: MIGRATIONS, inPowerCut: 'kept' } as const;
  const store = await openPostgresStore(url, tables);
  return {
    kysely: store.kysely.withTables<KeyTables>(),
    name: 'in KEY_STORE_URL',
    // No other server tells when it writes.
    mayHaveChanged: () => true,
    wipe: () => Promise.resolve(),
    close: () => store.close(),
  };
}
