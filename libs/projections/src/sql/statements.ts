import type { ColumnType, RowChange, TableSpec } from '../projection';
import { BOOKS, KEPT_TABLE, LOG_TABLE } from './books-tables';
import { RowChangeError, type PhysicalTable, type SqlDialect } from './row-writer';

/** Only names checked by `checkProjections` get here; quoting keeps camelCase in every dialect. */
export function quoted(name: string): string {
  return `"${name}"`;
}

export function columnList(columns: readonly string[]): string {
  return columns.map(quoted).join(', ');
}

/** Dates, instants and positions are text that sorts as it counts, so they compare alike in every dialect. */
const SQLITE_TYPES: Readonly<Record<ColumnType, string>> = {
  text: 'TEXT',
  integer: 'INTEGER',
  boolean: 'INTEGER',
  date: 'TEXT',
  instant: 'TEXT',
  position: 'TEXT',
  json: 'TEXT',
};

/** SQLITE_ERROR (a wrong statement), SQLITE_CONSTRAINT and SQLITE_MISMATCH. A full disk or a lock is nobody's fault. */
const ROW_FAULTS: readonly number[] = [1, 19, 20];

export const sqliteDialect: SqlDialect = {
  columnType: (type) => SQLITE_TYPES[type],
  books: [...BOOKS, LOG_TABLE, KEPT_TABLE],
  createTable: ({ spec, physical }) => {
    const columns = Object.entries(spec.columns).map(
      ([name, { type, nullable }]) =>
        `${quoted(name)} ${SQLITE_TYPES[type]}${nullable === true ? '' : ' NOT NULL'}`,
    );
    // A plain rowid table: WITHOUT ROWID halves the rate for wide rows (stack.md §5).
    const table = `CREATE TABLE ${quoted(physical)} (${columns.join(', ')}, PRIMARY KEY (${columnList(spec.key)}))`;
    const indexes = (spec.indexes ?? []).map(
      ({ columns: indexed, unique }, number) =>
        `CREATE ${unique === true ? 'UNIQUE ' : ''}INDEX ${quoted(`${physical}__${number + 1}`)} ON ${quoted(physical)} (${columnList(indexed)})`,
    );
    return [table, ...indexes];
  },
  dropTable: (physical) => `DROP TABLE IF EXISTS ${quoted(physical)}`,
  pointView: (name, physical, columns, missing) => [
    `DROP VIEW IF EXISTS ${quoted(name)}`,
    `CREATE VIEW ${quoted(name)} AS SELECT ${columns
      .map((column) => (missing.has(column) ? `NULL AS ${quoted(column)}` : quoted(column)))
      .join(', ')} FROM ${quoted(physical)}`,
  ],
  dropView: (name) => `DROP VIEW IF EXISTS ${quoted(name)}`,
  tables: () => "SELECT name FROM sqlite_schema WHERE type = 'table'",
  columnsOf: (physical) => `SELECT name FROM pragma_table_info('${physical}')`,
  // SQLite's messages about rows that do not fit name columns and no values.
  rowFault: (error) => {
    const { errcode, message } = (error ?? {}) as { errcode?: unknown; message?: unknown };
    if (typeof errcode !== 'number' || !ROW_FAULTS.includes(errcode & 0xff)) return undefined;
    return typeof message === 'string' ? message : String(errcode);
  },
};

/** @throws RowChangeError when the change names what its table does not have, or not the key it must name. */
export function assertFits(change: RowChange, spec: TableSpec): void {
  switch (change.op) {
    case 'upsert': {
      const columns = Object.keys(change.row);
      known(spec, columns, change);
      if (missingKey(spec, columns) !== undefined)
        throw new RowChangeError(`upsert into "${spec.name}" must name its whole key.`);
      return;
    }
    case 'update': {
      const key = Object.keys(change.key);
      known(spec, [...key, ...Object.keys(change.set)], change);
      if (missingKey(spec, key) !== undefined || key.length !== spec.key.length)
        throw new RowChangeError(`update of "${change.table}" must name exactly its key.`);
      return;
    }
    case 'delete': {
      const where = Object.keys(change.where);
      known(spec, where, change);
      if (where.length === 0) throw new RowChangeError(`delete from "${change.table}" names no value.`);
    }
  }
}

/** Whether a row with these columns can be inserted: nothing that may not be null is left out. */
export function isComplete(spec: TableSpec, columns: readonly string[]): boolean {
  return Object.entries(spec.columns).every(
    ([name, { nullable }]) => nullable === true || columns.includes(name),
  );
}

function known(spec: TableSpec, columns: readonly string[], change: RowChange): void {
  const stranger = columns.find((column) => !Object.hasOwn(spec.columns, column));
  if (stranger !== undefined)
    throw new RowChangeError(
      `${change.op} names column "${stranger}", which "${change.table}" does not have.`,
    );
}

function missingKey(spec: TableSpec, columns: readonly string[]): string | undefined {
  return spec.key.find((column) => !columns.includes(column));
}

/** `a = ?`, or `a IS NULL` for a null, because nothing equals null. */
function matches(columns: readonly string[], nulls: ReadonlySet<string>): string {
  return columns
    .map((column) => (nulls.has(column) ? `${quoted(column)} IS NULL` : `${quoted(column)} = ?`))
    .join(' AND ');
}

export interface ChangeSql {
  readonly first: string;
  /** Runs when `first` changed no row: an upsert that names too few columns to insert in one step. */
  readonly otherwise?: string;
}

/**
 * The statement for a change. It depends on table, operation and columns only, never on values (save which are null),
 * so it can be prepared once per shape.
 * @throws RowChangeError when the change does not fit its table.
 */
export function changeSql(change: RowChange, table: PhysicalTable, nulls: ReadonlySet<string>): ChangeSql {
  assertFits(change, table.spec);
  switch (change.op) {
    case 'upsert':
      return upsertSql(table, Object.keys(change.row));
    case 'update': {
      const setters = Object.keys(change.set).map((column) => `${quoted(column)} = ?`);
      const key = matches(Object.keys(change.key), new Set());
      return { first: `UPDATE ${quoted(table.physical)} SET ${setters.join(', ')} WHERE ${key}` };
    }
    case 'delete':
      return {
        first: `DELETE FROM ${quoted(table.physical)} WHERE ${matches(Object.keys(change.where), nulls)}`,
      };
  }
}

function upsertSql({ spec, physical }: PhysicalTable, columns: readonly string[]): ChangeSql {
  const rest = columns.filter((column) => !spec.key.includes(column));
  const marks = columns.map(() => '?').join(', ');
  const insert = `INSERT INTO ${quoted(physical)} (${columnList(columns)}) VALUES (${marks})`;
  const setters = rest.map((column) => `${quoted(column)} = excluded.${quoted(column)}`).join(', ');
  const onConflict = setters === '' ? 'DO NOTHING' : `DO UPDATE SET ${setters}`;
  if (isComplete(spec, columns))
    return { first: `${insert} ON CONFLICT (${columnList(spec.key)}) ${onConflict}` };
  // SQL checks NOT NULL before it looks for the conflict, so a row with few columns is tried as an update first.
  const touch = rest.length === 0 ? spec.key : rest;
  const assignments = touch.map((column) => `${quoted(column)} = ?`).join(', ');
  return {
    first: `UPDATE ${quoted(physical)} SET ${assignments} WHERE ${matches(spec.key, new Set())}`,
    otherwise: insert,
  };
}
