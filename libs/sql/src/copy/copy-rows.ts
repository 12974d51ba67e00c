import { createHash } from 'node:crypto';
import { sql, type Kysely } from 'kysely';

const PAGE = 1_000;

/** A table that stands in both places. */
export interface CopiedTable {
  readonly name: string;
  /** Its primary key; rows are read in this order, which is the same in every engine. */
  readonly key: readonly string[];
  /** The others. */
  readonly columns: readonly string[];
  /** The row that is made together with the table gives way to the source's. */
  readonly replaces?: boolean;
}

export interface RowSource {
  // Tables are known by name here, whatever their columns.
  readonly kysely: Kysely<never>;
  /** A server needs telling that all of it is to be read as it stood at one moment; a file does so by itself. */
  readonly isServer: boolean;
}

/** The place to copy to holds other rows. */
export class TargetInUseError extends Error {
  override readonly name = 'TargetInUseError';
}

/** At the place to copy to: the source's rows, none, or others. */
export type WhatIsThere = 'same' | 'empty' | 'other';

type Row = Readonly<Record<string, unknown>>;
type AnyTables = Record<string, Record<string, unknown>>;

/**
 * Copies tables from one place to another, between engines too, as they stood at one moment; all of it or nothing, and
 * looks afterwards whether every row is the same. Where the same rows stand already, nothing is done.
 * @returns how many rows were copied. @throws TargetInUseError
 */
export async function copyRows(
  from: RowSource,
  to: RowSource,
  tables: readonly CopiedTable[],
): Promise<number> {
  return atOneMoment(from, async (source) =>
    anyTables(to.kysely)
      .transaction()
      .execute(async (target) => {
        const there = await whatIsThere(source, target, tables);
        if (there === 'same') return 0;
        if (there === 'other')
          throw new TargetInUseError('Er staat al iets anders. Kopieer naar een lege plaats.');
        let copied = 0;
        for (const table of tables) copied += await copyTable(source, target, table);
        if (!(await sameRows(source, target, tables)))
          throw new Error('De kopie is niet gelijk aan de bron.');
        return copied;
      }),
  );
}

/** Looks only. */
export function compareRows(
  from: RowSource,
  to: RowSource,
  tables: readonly CopiedTable[],
): Promise<WhatIsThere> {
  return atOneMoment(from, (source) => whatIsThere(source, anyTables(to.kysely), tables));
}

function anyTables(kysely: Kysely<never>): Kysely<AnyTables> {
  return kysely as unknown as Kysely<AnyTables>;
}

function atOneMoment<T>(
  { kysely, isServer }: RowSource,
  work: (tx: Kysely<AnyTables>) => Promise<T>,
): Promise<T> {
  const transaction = anyTables(kysely).transaction();
  return (isServer ? transaction.setIsolationLevel('repeatable read') : transaction).execute(work);
}

async function whatIsThere(
  source: Kysely<AnyTables>,
  target: Kysely<AnyTables>,
  tables: readonly CopiedTable[],
): Promise<WhatIsThere> {
  if (await sameRows(source, target, tables)) return 'same';
  for (const { name, replaces } of tables) {
    if (replaces === true) continue;
    const row = await target.selectFrom(name).selectAll().limit(1).executeTakeFirst();
    if (row !== undefined) return 'other';
  }
  return 'empty';
}

async function copyTable(
  source: Kysely<AnyTables>,
  target: Kysely<AnyTables>,
  table: CopiedTable,
): Promise<number> {
  let copied = 0;
  for await (const rows of pagesOf(source, table)) {
    if (table.replaces === true) await target.deleteFrom(table.name).execute();
    await target
      .insertInto(table.name)
      .values([...rows])
      .execute();
    copied += rows.length;
  }
  return copied;
}

async function* pagesOf(kysely: Kysely<AnyTables>, table: CopiedTable): AsyncIterable<readonly Row[]> {
  const { name, key, columns } = table;
  const order = sql.join(key.map((column) => sql.ref(column)));
  const wanted = sql.join([...key, ...columns].map((column) => sql.ref(column)));
  let last: Row | undefined;
  do {
    const after =
      last === undefined
        ? sql``
        : sql`WHERE (${order}) > (${sql.join(key.map((column) => sql.val(last?.[column])))})`;
    const page = await sql<Row>`
      SELECT ${wanted} FROM ${sql.table(name)} ${after} ORDER BY ${order} LIMIT ${sql.lit(PAGE)}`.execute(
      kysely,
    );
    if (page.rows.length > 0) yield page.rows;
    last = page.rows.length < PAGE ? undefined : page.rows.at(-1);
  } while (last !== undefined);
}

async function sameRows(
  source: Kysely<AnyTables>,
  target: Kysely<AnyTables>,
  tables: readonly CopiedTable[],
): Promise<boolean> {
  for (const table of tables)
    if ((await hashOf(source, table)) !== (await hashOf(target, table))) return false;
  return true;
}

async function hashOf(kysely: Kysely<AnyTables>, table: CopiedTable): Promise<string> {
  const hash = createHash('sha256');
  const columns = [...table.key, ...table.columns];
  for await (const rows of pagesOf(kysely, table))
    for (const row of rows) hash.update(`${JSON.stringify(columns.map((column) => plain(row[column])))}\n`);
  return hash.digest('hex');
}

function plain(value: unknown): unknown {
  return value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value;
}
