import { setImmediate, setTimeout } from 'node:timers/promises';
import { isBusy, type Database } from '@meereis/sql';
import type { ColumnValue, Row, RowChange } from '../projection';
import {
  RowChangeError,
  type RowWriter,
  type SnapshotRows,
  type TableLookup,
  type WriteTransaction,
} from './row-writer';
import { changeSql, quoted, sqliteDialect } from './statements';

interface PreparedChange {
  readonly first: Statement;
  readonly otherwise?: Statement;
}

/** Shapes are few (tables × operations × column sets); a projection that makes them from data would fill memory. */
const PREPARED_MAX = 2_000;
const SNAPSHOT_ROWS = 2_000;
/** With the file's own busy timeout before each: some ten seconds in all. */
const BUSY_ATTEMPTS_MAX = 8;
const BUSY_FIRST_WAIT_MS = 20;

const NO_NULLS: ReadonlySet<string> = new Set();

type Statement = ReturnType<Database['prepare']>;

/** The values of a change in the order of its statement's marks. */
function bound(change: RowChange, nulls: ReadonlySet<string>): ColumnValue[] {
  switch (change.op) {
    case 'upsert':
      return Object.values(change.row);
    case 'update':
      return [...Object.values(change.set), ...Object.values(change.key)];
    case 'delete':
      return Object.entries(change.where).flatMap(([name, value]) => (nulls.has(name) ? [] : [value]));
  }
}

function nullsOf(change: RowChange): ReadonlySet<string> {
  if (change.op !== 'delete') return NO_NULLS;
  const nulls = Object.keys(change.where).filter((column) => change.where[column] === null);
  return nulls.length === 0 ? NO_NULLS : new Set(nulls);
}

function columnsOf(change: RowChange): string {
  switch (change.op) {
    case 'upsert':
      return Object.keys(change.row).join();
    case 'update':
      return `${Object.keys(change.set).join()}|${Object.keys(change.key).join()}`;
    case 'delete':
      return Object.keys(change.where).join();
  }
}

/** Executes row changes on SQLite. `openSnapshot` opens a second connection, to read while this one writes. */
export class SqliteRowWriter implements RowWriter {
  readonly dialect = sqliteDialect;
  readonly #database: Database;
  readonly #openSnapshot: (() => Database) | undefined;
  readonly #prepared = new Map<string, PreparedChange>();
  #queue: Promise<unknown> = Promise.resolve();

  constructor(database: Database, openSnapshot?: () => Database) {
    this.#database = database;
    this.#openSnapshot = openSnapshot;
  }

  transaction<T>(work: (tx: WriteTransaction) => Promise<T>): Promise<T> {
    const result = this.#queue.then(() => this.#alone(work));
    this.#queue = result.catch(() => undefined);
    return result;
  }

  all(sql: string, parameters: readonly ColumnValue[] = []): Promise<readonly Row[]> {
    const result = this.#queue.then(() => this.#database.prepare(sql).all(...parameters) as Row[]);
    this.#queue = result.catch(() => undefined);
    return result;
  }

  async snapshot<T>(work: (rowsOf: SnapshotRows) => Promise<T>): Promise<T> {
    const open = this.#openSnapshot;
    // A database in memory has one connection: nothing else is written meanwhile.
    if (open === undefined) return this.transaction(() => work((...from) => slices(this.#database, ...from)));
    const database = open();
    try {
      database.exec('BEGIN');
      // A reader's snapshot begins at its first read, not at BEGIN.
      database.prepare('SELECT count(*) FROM sqlite_schema').get();
      return await work((...from) => slices(database, ...from));
    } finally {
      database.close();
    }
  }

  async #alone<T>(work: (tx: WriteTransaction) => Promise<T>): Promise<T> {
    await this.#begin();
    try {
      const result = await work(this.#open);
      this.#database.exec('COMMIT');
      return result;
    } catch (error) {
      if (this.#database.isTransaction) this.#database.exec('ROLLBACK');
      throw error;
    }
  }

  /** Takes the write lock at once: a transaction that reads first and writes later could fail half-way. */
  async #begin(): Promise<void> {
    for (let attempt = 1; ; attempt++) {
      try {
        this.#database.exec('BEGIN IMMEDIATE');
        return;
      } catch (error) {
        if (!isBusy(error) || attempt >= BUSY_ATTEMPTS_MAX) throw error;
        await setTimeout(BUSY_FIRST_WAIT_MS * 2 ** (attempt - 1));
      }
    }
  }

  readonly #open: WriteTransaction = {
    apply: (changes, tables) => {
      for (const change of changes) this.#change(change, tables);
      return Promise.resolve();
    },
    run: (sql, parameters = []) => {
      const { changes } = this.#statement(sql).run(...parameters);
      return Promise.resolve(changes);
    },
    all: (sql, parameters = []) => Promise.resolve(this.#database.prepare(sql).all(...parameters) as Row[]),
  };

  #change(change: RowChange, tables: TableLookup): void {
    if (change.op === 'update' && Object.keys(change.set).length === 0) return;
    const nulls = nullsOf(change);
    const { first, otherwise } = this.#preparedFor(change, tables, nulls);
    if (otherwise === undefined) {
      first.run(...bound(change, nulls));
      return;
    }
    if (change.op !== 'upsert') return;
    const spec = tables.get(change.table)?.spec;
    const key = spec?.key ?? [];
    const rest = Object.keys(change.row).filter((column) => !key.includes(column));
    const order = [...(rest.length === 0 ? key : rest), ...key];
    const changed = first.run(...order.map((column) => change.row[column] ?? null)).changes;
    if (changed === 0) otherwise.run(...Object.values(change.row));
  }

  #preparedFor(change: RowChange, tables: TableLookup, nulls: ReadonlySet<string>): PreparedChange {
    const table = tables.get(change.table);
    if (table === undefined) throw new RowChangeError(`There is no table "${change.table}".`);
    const shape = `${change.op}|${table.physical}|${columnsOf(change)}|${[...nulls].join()}`;
    const kept = this.#prepared.get(shape);
    if (kept !== undefined) return kept;
    if (this.#prepared.size >= PREPARED_MAX) this.#prepared.clear();
    const { first, otherwise } = changeSql(change, table, nulls);
    const made: PreparedChange = {
      first: this.#database.prepare(first),
      ...(otherwise !== undefined && { otherwise: this.#database.prepare(otherwise) }),
    };
    this.#prepared.set(shape, made);
    return made;
  }

  readonly #texts = new Map<string, Statement>();

  #statement(sql: string): Statement {
    if (!/^(?:INSERT|UPDATE|DELETE) /.test(sql)) {
      // A change of tables: statements of dropped generations would hold on to them.
      this.#prepared.clear();
      return this.#database.prepare(sql);
    }
    const kept = this.#texts.get(sql) ?? this.#database.prepare(sql);
    if (this.#texts.size < PREPARED_MAX) this.#texts.set(sql, kept);
    return kept;
  }
}

async function* slices(
  database: Database,
  table: string,
  columns: readonly string[],
): AsyncIterable<readonly (readonly ColumnValue[])[]> {
  const names = columns.map(quoted).join(', ');
  const sql = `SELECT rowid AS "rowid__", ${names} FROM ${quoted(table)} WHERE rowid > ? ORDER BY rowid LIMIT ?`;
  // By slices of `all`: an iterator of this package does not keep its statement, and crashes once that is collected.
  const statement = database.prepare(sql);
  for (let after = 0; ;) {
    const rows = statement.all(after, SNAPSHOT_ROWS) as Row[];
    const last = rows.at(-1);
    if (last === undefined) return;
    yield rows.map((row) => columns.map((column) => row[column] ?? null));
    after = Number(last['rowid__']);
    await setImmediate();
  }
}
