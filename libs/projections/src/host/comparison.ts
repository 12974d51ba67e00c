import { createHash } from 'node:crypto';
import type { ColumnValue, Projection } from '../projection';
import type { RowWriter, SnapshotRows } from '../sql/row-writer';
import { generations } from './books';
import { shapeOf } from './check';
import { physicalName, type Cursor } from './cursor';

/** One table of the old and the new generation, side by side. */
export interface TableComparison {
  readonly table: string;
  readonly rowsBefore: number;
  readonly rowsAfter: number;
  /** Whether both hold the same rows, in whatever order. */
  readonly same: boolean;
}

interface Sum {
  readonly rows: number;
  readonly checksum: bigint;
}

const WRAP = 64;

/** Adds up one hash per row, so that order does not matter and a row too many or too few shows. */
async function sumOf(slices: AsyncIterable<readonly (readonly ColumnValue[])[]>): Promise<Sum> {
  let [rows, checksum] = [0, 0n];
  for await (const slice of slices) {
    rows += slice.length;
    for (const row of slice) {
      const hash = createHash('sha256').update(JSON.stringify(row)).digest();
      checksum = BigInt.asUintN(WRAP, checksum + hash.readBigUInt64BE(0));
    }
  }
  return { rows, checksum };
}

async function compareTable(
  rowsOf: SnapshotRows,
  spec: Projection['tables'][number],
  before: number,
  after: number,
): Promise<TableComparison> {
  const columns = Object.keys(spec.columns);
  const old = await sumOf(rowsOf(physicalName(spec.name, before), columns));
  const made = await sumOf(rowsOf(physicalName(spec.name, after), columns));
  return {
    table: spec.name,
    rowsBefore: old.rows,
    rowsAfter: made.rows,
    same: old.rows === made.rows && old.checksum === made.checksum,
  };
}

/**
 * Compares a caught-up generation with the one it will replace. Both are read as they stood at one moment while the host goes
 * on writing both; both advance in the same transactions, so at any moment they stand at the same position.
 */
async function compare(writer: RowWriter, cursor: Cursor): Promise<readonly TableComparison[]> {
  const { projection } = cursor;
  const active = (await generations(writer)).find(
    (made) => made.projection === projection.name && made.role === 'active',
  );
  if (active === undefined || active.version !== projection.version || active.shape !== shapeOf(projection))
    return [];
  return writer.snapshot(async (rowsOf) => {
    const tables: TableComparison[] = [];
    for (const spec of projection.tables)
      tables.push(await compareTable(rowsOf, spec, active.generation, cursor.generation));
    return tables;
  });
}

/** Comparisons under way: they take a while and the loop goes on meanwhile. */
export class Comparisons {
  readonly #writer: RowWriter;
  readonly #onResult: () => void;
  readonly #running = new Map<Cursor, Promise<void>>();
  readonly #results = new Map<Cursor, readonly TableComparison[] | { readonly error: unknown }>();

  constructor(writer: RowWriter, onResult: () => void) {
    this.#writer = writer;
    this.#onResult = onResult;
  }

  /** The result, or undefined while it is being worked out; asking starts it. @throws what the comparison threw */
  result(cursor: Cursor): readonly TableComparison[] | undefined {
    const result = this.#results.get(cursor);
    if (result === undefined) {
      if (!this.#running.has(cursor)) this.#running.set(cursor, this.#compare(cursor));
      return undefined;
    }
    this.#results.delete(cursor);
    this.#running.delete(cursor);
    if ('error' in result) throw result.error;
    return result;
  }

  async #compare(cursor: Cursor): Promise<void> {
    try {
      this.#results.set(cursor, await compare(this.#writer, cursor));
    } catch (error) {
      this.#results.set(cursor, { error });
    }
    this.#onResult();
  }

  async ended(): Promise<void> {
    await Promise.all(this.#running.values());
  }
}
