import type { ColumnType, RowChange, TableSpec } from '../projection';
import { RowChangeError, type PhysicalTable, type SqlDialect } from './row-writer';

/** Only names checked by `checkProjections` get here; quoting keeps camelCase in every dialect. */
export function quoted(name: string): string {
  return `"${name}"`;
}

function columnList(columns: readonly string[]): string {
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

export const sqliteDialect: SqlDialect = {
  columnType: (type) => SQLITE_TYPES[type],
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
};

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
  switch (change.op) {
    case 'upsert':
      return upsertSql(change, table, Object.keys(change.row));
    case 'update': {
      const [key, set] = [Object.keys(change.key), Object.keys(change.set)];
      known(table.spec, [...key, ...set], change);
      if (missingKey(table.spec, key) !== undefined || key.length !== table.spec.key.length)
        throw new RowChangeError(`update of "${change.table}" must name exactly its key.`);
      const setters = set.map((column) => `${quoted(column)} = ?`).join(', ');
      return { first: `UPDATE ${quoted(table.physical)} SET ${setters} WHERE ${matches(key, new Set())}` };
    }
    case 'delete': {
      const where = Object.keys(change.where);
      known(table.spec, where, change);
      if (where.length === 0) throw new RowChangeError(`delete from "${change.table}" names no value.`);
      return { first: `DELETE FROM ${quoted(table.physical)} WHERE ${matches(where, nulls)}` };
    }
  }
}

function upsertSql(
  change: RowChange,
  { spec, physical }: PhysicalTable,
  columns: readonly string[],
): ChangeSql {
  known(spec, columns, change);
  if (missingKey(spec, columns) !== undefined)
    throw new RowChangeError(`upsert into "${spec.name}" must name its whole key.`);
  const rest = columns.filter((column) => !spec.key.includes(column));
  const marks = columns.map(() => '?').join(', ');
  const insert = `INSERT INTO ${quoted(physical)} (${columnList(columns)}) VALUES (${marks})`;
  const complete = Object.entries(spec.columns).every(
    ([name, { nullable }]) => nullable === true || columns.includes(name),
  );
  const setters = rest.map((column) => `${quoted(column)} = excluded.${quoted(column)}`).join(', ');
  const onConflict = setters === '' ? 'DO NOTHING' : `DO UPDATE SET ${setters}`;
  if (complete) return { first: `${insert} ON CONFLICT (${columnList(spec.key)}) ${onConflict}` };
  // SQL checks NOT NULL before it looks for the conflict, so a row with few columns is tried as an update first.
  const touch = rest.length === 0 ? spec.key : rest;
  const assignments = touch.map((column) => `${quoted(column)} = ?`).join(', ');
  return {
    first: `UPDATE ${quoted(physical)} SET ${assignments} WHERE ${matches(spec.key, new Set())}`,
    otherwise: insert,
  };
}
