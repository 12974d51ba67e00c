import { Kysely } from 'kysely';
import { kyselyDialect, openDatabase, type Database, type NoTables } from '@meereis/sql';
import type { RowWriter } from './sql/row-writer';
import { SqliteRowWriter } from './sql/sqlite-row-writer';

/** The read models: disposable, made again from the log (DESIGN §3). Only a projection host writes here. */
export interface ReadDatabase {
  /** For queries, by the table names of the `TableSpec`s; it cannot write. */
  readonly kysely: Kysely<NoTables>;
  readonly writer: RowWriter;
  close(): Promise<void>;
}

/** Short, because waiting inside SQLite stops the whole process; the writer itself waits longer, in steps. */
const BUSY_TIMEOUT_MS = 250;

function connect(path: string): Database {
  // Rows can be made again from the log, so a commit need not wait for the disk.
  const database = openDatabase(path, { synchronous: 'NORMAL', busyTimeoutMs: BUSY_TIMEOUT_MS });
  // Read models hold plain text: a purged row must not stay in free pages (DESIGN §7).
  database.exec('PRAGMA secure_delete = ON');
  database.exec('PRAGMA cache_size = -131072');
  database.exec('PRAGMA temp_store = MEMORY');
  database.exec('PRAGMA wal_autocheckpoint = 8000');
  return database;
}

/**
 * Opens or makes the read database.
 * @param url a path, `sqlite:` and a path, or `:memory:`.
 * @throws Error for another kind of database.
 */
export function openReadDatabase(url: string): ReadDatabase {
  if (/^[a-z]{2,}:\/\//.test(url)) throw new Error('READ_MODEL_URL: alleen sqlite:<pad> wordt ondersteund.');
  const path = url.replace(/^sqlite:/, '');
  const writing = connect(path);
  // Two connections: a query that waits in the middle never sees, nor stands in the way of, a batch being written.
  const inMemory = path === ':memory:';
  const reading = inMemory ? writing : connect(path);
  if (!inMemory) reading.exec('PRAGMA query_only = ON');
  const kysely = new Kysely<NoTables>({ dialect: kyselyDialect(reading) });
  const openSnapshot = inMemory ? undefined : () => connect(path);
  return {
    kysely,
    writer: new SqliteRowWriter(writing, openSnapshot),
    close: async () => {
      await kysely.destroy();
      for (const database of [writing, reading]) if (database.isOpen) database.close();
    },
  };
}
