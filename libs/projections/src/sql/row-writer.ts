import type { ColumnType, ColumnValue, Row, RowChange, TableSpec } from '../projection';

/** A table of a projection and the physical table that holds one generation of it: `worklist`, `worklist__3`. */
export interface PhysicalTable {
  readonly spec: TableSpec;
  readonly physical: string;
}

/** Finds the physical table of a projection's table. */
export type TableLookup = ReadonlyMap<string, PhysicalTable>;

/** One open write transaction. Statements use `?` for parameters; a dialect with other marks translates them. */
export interface WriteTransaction {
  /** Executes row changes in order, with prepared statements kept per shape. */
  apply(changes: readonly RowChange[], tables: TableLookup): Promise<void>;
  /** @returns how many rows changed. */
  run(sql: string, parameters?: readonly ColumnValue[]): Promise<number>;
  all(sql: string, parameters?: readonly ColumnValue[]): Promise<readonly Row[]>;
}

/** The one that writes rows: one per SQL dialect, so that a projection never sees SQL. */
export interface RowWriter {
  readonly dialect: SqlDialect;
  /** Transactions run one after another; an exception undoes everything. Retries while another process writes. */
  transaction<T>(work: (tx: WriteTransaction) => Promise<T>): Promise<T>;
  /** Committed rows, outside any transaction. */
  all(sql: string, parameters?: readonly ColumnValue[]): Promise<readonly Row[]>;
  /** The rows of several tables as they stood at one moment, in slices, while others write. */
  snapshot<T>(work: (rowsOf: SnapshotRows) => Promise<T>): Promise<T>;
}

/** Slices of at most a few thousand rows of a physical table, the columns in the order asked for. */
export type SnapshotRows = (
  table: string,
  columns: readonly string[],
) => AsyncIterable<readonly (readonly ColumnValue[])[]>;

/** The text of the statements, per dialect. */
export interface SqlDialect {
  /** How a portable column type is stored. Booleans are 0 and 1 in every dialect: `ColumnValue` has no boolean. */
  columnType(type: ColumnType): string;
  /** Makes the host's own tables; empty where migrations do. */
  readonly books: readonly string[];
  createTable(table: PhysicalTable): readonly string[];
  dropTable(physical: string): string;
  /** Statements that make `name` show `physical`; columns in `missing` read as null. */
  pointView(
    name: string,
    physical: string,
    columns: readonly string[],
    missing: ReadonlySet<string>,
  ): readonly string[];
  dropView(name: string): string;
  /** One row per table there is, whoever made it. */
  tables(): string;
  /** One row per column of a physical table; no rows when there is no such table. */
  columnsOf(physical: string): string;
  /** What is wrong when rows do not fit their table, without their values; undefined for any other error. */
  rowFault(error: unknown): string | undefined;
}

/** A projection asked for something its tables do not have: its own fault, so it stops (DESIGN §4). */
export class RowChangeError extends Error {
  override readonly name = 'RowChangeError';
}
