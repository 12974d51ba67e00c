import type { ColumnType } from '../../projection';
import type { SqlDialect } from '../row-writer';
import { columnList, quoted } from '../statements';

/** The same values as on SQLite: text that sorts as it counts, and numbers. */
export const POSTGRES_TYPES: Readonly<Record<ColumnType, string>> = {
  text: 'text',
  integer: 'bigint',
  boolean: 'smallint',
  date: 'text',
  instant: 'text',
  position: 'text',
  json: 'text',
};

/** Sorts by code point as SQLite does, not by the language of the server: lists and cursors are then the same. */
const COLLATION = 'COLLATE "C"';

function columnText(name: string, type: ColumnType, nullable: boolean): string {
  const stored = POSTGRES_TYPES[type];
  return `${quoted(name)} ${stored}${stored === 'text' ? ` ${COLLATION}` : ''}${nullable ? '' : ' NOT NULL'}`;
}

/** Classes of SQLSTATE in which rows do not fit: data exception, integrity constraint, wrong statement. */
const ROW_FAULT = /^(?:22|23|42)/;

export const postgresDialect: SqlDialect = {
  columnType: (type) => POSTGRES_TYPES[type],
  books: [],
  createTable: ({ spec, physical }) => {
    const columns = Object.entries(spec.columns).map(([name, { type, nullable }]) =>
      columnText(name, type, nullable === true),
    );
    const table = `CREATE TABLE ${quoted(physical)} (${columns.join(', ')}, PRIMARY KEY (${columnList(spec.key)}))`;
    const indexes = (spec.indexes ?? []).map(({ columns: indexed, unique }, number) => {
      const kind = unique === true ? 'UNIQUE INDEX' : 'INDEX';
      return `CREATE ${kind} ${quoted(`${physical}__${number + 1}`)} ON ${quoted(physical)} (${columnList(indexed)})`;
    });
    const searches = (spec.searchable ?? []).map(
      (column) =>
        `CREATE INDEX ${quoted(`${physical}__${column}`)} ON ${quoted(physical)} USING gin (${quoted(column)} gin_trgm_ops)`,
    );
    return [table, ...indexes, ...searches];
  },
  // A view that still shows it goes with it; whoever drops puts another in its place, or has nobody asking for it.
  dropTable: (physical) => `DROP TABLE IF EXISTS ${quoted(physical)} CASCADE`,
  pointView: (name, physical, columns, missing) => [
    `DROP VIEW IF EXISTS ${quoted(name)}`,
    `CREATE VIEW ${quoted(name)} AS SELECT ${columns
      .map((column) => (missing.has(column) ? `NULL AS ${quoted(column)}` : quoted(column)))
      .join(', ')} FROM ${quoted(physical)}`,
  ],
  dropView: (name) => `DROP VIEW IF EXISTS ${quoted(name)}`,
  tables: () => 'SELECT tablename AS name FROM pg_tables WHERE schemaname = current_schema() ORDER BY 1',
  columnsOf: (physical) =>
    `SELECT column_name AS name FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = '${physical}'`,
  // The message of a data exception repeats the value; the names do not.
  rowFault: (error) => {
    const { code, table, column, constraint } = (error ?? {}) as Record<string, unknown>;
    if (typeof code !== 'string' || !ROW_FAULT.test(code)) return undefined;
    const names = [table, column, constraint].filter((name) => typeof name === 'string' && name !== '');
    return `SQLSTATE ${code}${names.length === 0 ? '' : `, ${names.join(', ')}`}`;
  },
};
