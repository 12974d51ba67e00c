import { openDatabase } from '@meereis/sql';
import type { Uuid } from '@meereis/kernel';

export const REQUESTS_MAX = 2_000_000;
/** Removed per step, so that cleaning up never holds up a request. */
export const PURGE_STEP = 100;

export interface RequestRow {
  readonly body_hash: Uint8Array;
  readonly answer: Uint8Array | null;
}

/** Where the requests lie; the store that uses it knows what they mean. */
export interface RequestRows {
  /** @returns false when there is a row for this command already. */
  insert(commandId: Uuid, bodyHash: Uint8Array, startedAt: string): Promise<boolean>;
  find(commandId: Uuid): Promise<RequestRow | undefined>;
  answer(commandId: Uuid, box: Uint8Array): Promise<void>;
  /** Removes the row that has no answer. */
  abandon(commandId: Uuid): Promise<void>;
  /** Removes one step of what began earlier or is beyond the bound. @returns how many rows went. */
  purge(before: string): Promise<number>;
  close(): Promise<void>;
}

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS requests (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    command_id TEXT NOT NULL UNIQUE,
    body_hash BLOB NOT NULL,
    started_at TEXT NOT NULL,
    answer BLOB
  ) STRICT;
  CREATE INDEX IF NOT EXISTS requests_started_at ON requests (started_at);`;

export function openSqliteRequestRows(path: string): RequestRows {
  // No sync per request: what a power cut loses here, the runner recognises by the command's event ids, which are on
  // disk before an answer leaves. A process that dies loses nothing.
  const database = openDatabase(path, { synchronous: 'NORMAL' });
  database.exec('PRAGMA secure_delete = ON;');
  database.exec(SCHEMA);
  const find = database.prepare('SELECT body_hash, answer FROM requests WHERE command_id = ?');
  const insert = database.prepare(
    'INSERT INTO requests (command_id, body_hash, started_at) VALUES (?, ?, ?) ON CONFLICT (command_id) DO NOTHING',
  );
  const answer = database.prepare('UPDATE requests SET answer = ? WHERE command_id = ?');
  const abandon = database.prepare('DELETE FROM requests WHERE command_id = ? AND answer IS NULL');
  const purge = database.prepare(
    `DELETE FROM requests WHERE seq IN (
       SELECT seq FROM requests
       WHERE started_at < ? OR seq <= (SELECT max(seq) FROM requests) - ${REQUESTS_MAX}
       ORDER BY seq LIMIT ${PURGE_STEP})`,
  );
  /* eslint-disable @typescript-eslint/require-await -- a file answers at once; another store does not */
  return {
    insert: async (...row) => insert.run(...row).changes === 1,
    find: async (commandId) => find.get(commandId) as RequestRow | undefined,
    answer: async (commandId, box) => void answer.run(box, commandId),
    abandon: async (commandId) => void abandon.run(commandId),
    purge: async (before) => purge.run(before).changes,
    close: async () => {
      database.close();
    },
  };
  /* eslint-enable @typescript-eslint/require-await */
}
