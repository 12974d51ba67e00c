import { DatabaseSync } from '@photostructure/sqlite';

export type Database = InstanceType<typeof DatabaseSync>;

export interface OpenDatabase {
  /** FULL for truth: a commit is on the disk when it returns. NORMAL for what can be made again. */
  readonly synchronous: 'FULL' | 'NORMAL';
  /** How long SQLite itself waits for a lock. It stops the whole process meanwhile, so keep it short where you can retry. */
  readonly busyTimeoutMs?: number;
}

const BUSY = 5;
const ATTEMPTS = 50;
const WAIT_MS = 20;

/** SQLITE_BUSY and its extended codes. Not by class: in Jest native errors come from another realm. */
export function isBusy(error: unknown): boolean {
  return errorCode(error) === BUSY;
}

/** SQLITE_BUSY, _LOCKED, _IOERR, _FULL and _CANTOPEN: the place where it lies fails, and what was asked may do later. */
const PLACE_FAILS: readonly (number | undefined)[] = [BUSY, 6, 10, 13, 14];
const DISK_FAILS: readonly unknown[] = ['ENOSPC', 'EDQUOT', 'EIO', 'EROFS'];

/** A full or failing disk, or a file that somebody else holds: not the fault of what was asked. */
export function isDiskFailing(error: unknown): boolean {
  const { code } = (error ?? {}) as { readonly code?: unknown };
  return code === 'ERR_SQLITE_ERROR' ? PLACE_FAILS.includes(errorCode(error)) : DISK_FAILS.includes(code);
}

function errorCode(error: unknown): number | undefined {
  const code: unknown = (error as { errcode?: unknown } | null)?.errcode;
  return typeof code === 'number' ? code & 0xff : undefined;
}

/** Opens or makes a SQLite file in WAL mode. Nothing here depends on how much the file holds. */
export function openDatabase(path: string, options: OpenDatabase): Database {
  const database = new DatabaseSync(path);
  try {
    setUp(database, options);
  } catch (error) {
    database.close();
    throw error;
  }
  return database;
}

function setUp(database: Database, { synchronous, busyTimeoutMs = 5_000 }: OpenDatabase): void {
  database.exec('PRAGMA busy_timeout = 5000');
  // Two processes that open a new file together: the change of mode answers BUSY at once, without the timeout.
  for (let attempt = 1; ; attempt += 1) {
    try {
      database.exec('PRAGMA journal_mode = WAL');
      break;
    } catch (error) {
      if (!isBusy(error) || attempt >= ATTEMPTS) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, WAIT_MS);
    }
  }
  database.exec(`PRAGMA synchronous = ${synchronous}`);
  database.exec('PRAGMA foreign_keys = ON');
  database.exec(`PRAGMA busy_timeout = ${Math.max(0, Math.trunc(busyTimeoutMs))}`);
}
