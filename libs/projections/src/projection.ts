import type { ReadEvent } from '@meereis/privacy';

export type ColumnValue = string | number | null;
export interface Row {
  readonly [column: string]: ColumnValue;
}

/**
 * What an event does to the read model, as data. One writer per SQL dialect executes it in prepared batches, so a
 * projection never sees SQL and PostgreSQL can follow without touching it.
 */
export type RowChange =
  /** Inserts the row, or replaces the columns named in it when the key exists. `row` holds the key columns too. */
  | { readonly op: 'upsert'; readonly table: string; readonly row: Row }
  /** Changes the named columns of the row with this key; no such row is no error. */
  | { readonly op: 'update'; readonly table: string; readonly key: Row; readonly set: Row }
  /** Removes every row that has these values. */
  | { readonly op: 'delete'; readonly table: string; readonly where: Row };

export type ColumnType = 'text' | 'integer' | 'boolean' | 'date' | 'instant' | 'position' | 'json';

export interface TableSpec {
  readonly name: string;
  readonly columns: { readonly [name: string]: { readonly type: ColumnType; readonly nullable?: boolean } };
  readonly key: readonly string[];
  readonly indexes?: readonly { readonly columns: readonly string[]; readonly unique?: boolean }[];
  /** Text columns searched for a part of their text (`like '%…%'`); where the database has an index for that, it is made. */
  readonly searchable?: readonly string[];
}

/**
 * One question the read side answers. `project` is pure: the same event gives the same changes, and applying them
 * twice is the same as once, so everything a row needs comes from the event itself or earlier rows are updated by key.
 */
export interface Projection {
  /** Kebab-case, named after the question: `worklist`, `case-history`. */
  readonly name: string;
  /** Raise it when tables or meaning change: a rebuild then makes the new version beside the old one. */
  readonly version: number;
  readonly tables: readonly TableSpec[];
  /** Stored types it acts on, newest versions. A type the registry does not know stops the host at boot. */
  readonly handles: readonly string[];
  project(event: ReadEvent): readonly RowChange[];
}
