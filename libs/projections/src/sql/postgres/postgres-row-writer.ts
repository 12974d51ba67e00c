import { setTimeout } from 'node:timers/promises';
import type { Pool, PoolClient } from 'pg';
import { named } from '@meereis/sql';
import type { ColumnValue, Row, RowChange } from '../../projection';
import type { RowWriter, SnapshotRows, TableLookup, WriteTransaction } from '../row-writer';
import { columnList, quoted } from '../statements';
import { statementsFor } from './change-statements';
import { postgresDialect } from './dialect';
import { netChanges } from './net-changes';

const SNAPSHOT_ROWS = 2_000;
/** A lock that did not come within its time, or two who waited for each other: the transaction did nothing yet. */
const BUSY_STATES: readonly unknown[] = ['55P03', '40P01', '40001'];
const BUSY_ATTEMPTS_MAX = 4;
const BUSY_FIRST_WAIT_MS = 50;

/** Write transactions of all replicas on one schema follow each other, as they do on a SQLite file. */
const BEGIN = "BEGIN; SELECT pg_advisory_xact_lock(hashtextextended('meereis/' || current_schema(), 0))";

/** `?` as the statements of the host have it, to `$1`, `$2`, …; no text of ours holds a question mark. */
function numbered(sql: string): string {
  let at = 0;
  return sql.replaceAll('?', () => `$${(at += 1)}`);
}

/** PostgreSQL keeps no zero character in text, which JSON does allow; elsewhere it is as invisible. */
function storable(value: ColumnValue): ColumnValue {
  return typeof value === 'string' && value.includes('\0') ? value.replaceAll('\0', '\uFFFD') : value;
}

/** Executes row changes on PostgreSQL, many rows to a statement. */
export class PostgresRowWriter implements RowWriter {
  readonly dialect = postgresDialect;
  readonly #pool: Pool;
  #queue: Promise<unknown> = Promise.resolve();

  constructor(pool: Pool) {
    this.#pool = pool;
  }

  transaction<T>(work: (tx: WriteTransaction) => Promise<T>): Promise<T> {
    const result = this.#queue.then(() => this.#retried(work));
    this.#queue = result.catch(() => undefined);
    return result;
  }

  async all(sql: string, parameters: readonly ColumnValue[] = []): Promise<readonly Row[]> {
    try {
      return (await this.#pool.query<Row>(numbered(sql), [...parameters])).rows;
    } catch (error) {
      throw named(error);
    }
  }

  async snapshot<T>(work: (rowsOf: SnapshotRows) => Promise<T>): Promise<T> {
    return this.#within('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY', (client) =>
      work((...from) => slices(client, ...from)),
    );
  }

  async #retried<T>(work: (tx: WriteTransaction) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.#within(BEGIN, (client) => work(opened(client)));
      } catch (error) {
        const { code } = (error ?? {}) as { readonly code?: unknown };
        if (!BUSY_STATES.includes(code) || attempt >= BUSY_ATTEMPTS_MAX) throw error;
        await setTimeout(BUSY_FIRST_WAIT_MS * 2 ** (attempt - 1));
      }
    }
  }

  async #within<T>(begin: string, work: (client: PoolClient) => Promise<T>): Promise<T> {
    const client = await this.#pool.connect().catch((error: unknown) => {
      throw named(error);
    });
    // A connection that breaks between two statements says so here; the next statement fails and tells.
    const onError = () => undefined;
    client.on('error', onError);
    let isWhole = false;
    try {
      await client.query(begin);
      const result = await work(client);
      await client.query('COMMIT');
      isWhole = true;
      return result;
    } catch (error) {
      isWhole = await client.query('ROLLBACK').then(
        () => true,
        () => false,
      );
      throw named(error);
    } finally {
      client.off('error', onError);
      // One that could not even roll back is closed: it may be in the middle of anything.
      client.release(!isWhole);
    }
  }
}

function opened(client: PoolClient): WriteTransaction {
  return {
    apply: (changes, tables) => applyAll(client, changes, tables),
    run: async (sql, parameters = []) => (await client.query(numbered(sql), [...parameters])).rowCount ?? 0,
    all: async (sql, parameters = []) => (await client.query<Row>(numbered(sql), [...parameters])).rows,
  };
}

async function applyAll(
  client: PoolClient,
  changes: readonly RowChange[],
  tables: TableLookup,
): Promise<void> {
  for (const net of netChanges(changes, tables))
    for (const { text, values } of statementsFor(net))
      await client.query(
        text,
        values.map((column) => column.map(storable)),
      );
}

/** By a cursor of the server: the rows of a large table never lie in memory at once. */
async function* slices(
  client: PoolClient,
  table: string,
  columns: readonly string[],
): AsyncIterable<readonly (readonly ColumnValue[])[]> {
  await client.query(
    `DECLARE slice NO SCROLL CURSOR FOR SELECT ${columnList(columns)} FROM ${quoted(table)}`,
  );
  for (;;) {
    const { rows } = await client.query<Row>(`FETCH ${SNAPSHOT_ROWS} FROM slice`);
    if (rows.length === 0) break;
    yield rows.map((row) => columns.map((column) => row[column] ?? null));
  }
  await client.query('CLOSE slice');
}
