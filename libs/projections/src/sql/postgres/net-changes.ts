import type { Row, RowChange, TableSpec } from '../../projection';
import type { PhysicalTable, TableLookup } from '../row-writer';
import { assertFits, isComplete } from '../statements';
import { RowChangeError } from '../row-writer';

export type Upsert = Extract<RowChange, { op: 'upsert' }>;
export type Update = Extract<RowChange, { op: 'update' }>;

/** First the deletes, in any order; then the rows, in any order: no two of them have the same key. */
export interface Round {
  readonly deletes: ReadonlyMap<string, Row>;
  readonly rows: ReadonlyMap<string, Upsert | Update>;
}

export interface TableChanges {
  readonly table: PhysicalTable;
  readonly rounds: readonly Round[];
}

/**
 * The same end result as the changes one by one, in so few rounds that each can be a handful of statements. Tables are
 * apart: no row refers to a row of another table. Row changes on one key become one; a delete by key columns takes the
 * place of what was to be done to the rows it removes. What cannot be put together begins a new round.
 * @throws RowChangeError for a change that does not fit its table.
 */
export function netChanges(changes: readonly RowChange[], tables: TableLookup): readonly TableChanges[] {
  const nets = new Map<string, TableNet>();
  for (const change of changes) {
    let net = nets.get(change.table);
    if (net === undefined) {
      const table = tables.get(change.table);
      if (table === undefined) throw new RowChangeError(`There is no table "${change.table}".`);
      net = new TableNet(table);
      nets.set(change.table, net);
    }
    net.add(change);
  }
  return [...nets.values()];
}

class TableNet implements TableChanges {
  readonly rounds: { readonly deletes: Map<string, Row>; readonly rows: Map<string, Upsert | Update> }[] = [];

  constructor(readonly table: PhysicalTable) {}

  add(change: RowChange): void {
    assertFits(change, this.table.spec);
    if (change.op === 'delete') this.remove(change.where);
    else if (change.op === 'upsert' || Object.keys(change.set).length > 0) this.change(change);
  }

  private get round() {
    return this.rounds.at(-1) ?? this.nextRound();
  }

  private nextRound() {
    const round = { deletes: new Map<string, Row>(), rows: new Map<string, Upsert | Update>() };
    this.rounds.push(round);
    return round;
  }

  private remove(where: Row): void {
    const { key } = this.table.spec;
    const columns = Object.keys(where);
    const byKey = columns.every((column) => key.includes(column) && where[column] !== null);
    // By another column nobody can tell here which rows it takes, so it comes after all that was.
    const round = byKey || this.round.rows.size === 0 ? this.round : this.nextRound();
    if (byKey && columns.length === key.length) round.rows.delete(keyOf(where, key));
    else if (byKey) dropRows(round.rows, where);
    round.deletes.set(JSON.stringify(where), where);
  }

  private change(change: Upsert | Update): void {
    const { spec } = this.table;
    const key = keyOf(change.op === 'upsert' ? change.row : change.key, spec.key);
    const earlier = this.round.rows.get(key);
    const merged = earlier === undefined ? change : merge(earlier, change, spec);
    if (merged === undefined) this.nextRound().rows.set(key, change);
    else this.round.rows.set(key, merged);
  }
}

function keyOf(row: Row, key: readonly string[]): string {
  return JSON.stringify(key.map((column) => String(row[column])));
}

function dropRows(rows: Map<string, Upsert | Update>, where: Row): void {
  for (const [key, change] of rows) {
    const own = change.op === 'upsert' ? change.row : change.key;
    if (Object.keys(where).every((column) => String(own[column]) === String(where[column]))) rows.delete(key);
  }
}

/** One change that does what both do, one after the other; undefined where there is none. */
function merge(
  earlier: Upsert | Update,
  later: Upsert | Update,
  spec: TableSpec,
): Upsert | Update | undefined {
  const values = later.op === 'upsert' ? later.row : later.set;
  if (earlier.op === 'upsert') {
    const columns = Object.keys(earlier.row);
    // With few columns it only holds for a row that is there: adding columns would let it make one.
    const holds =
      isComplete(spec, columns) || Object.keys(values).every((column) => columns.includes(column));
    return holds ? { ...earlier, row: { ...earlier.row, ...values } } : undefined;
  }
  if (later.op === 'update') return { ...earlier, set: { ...earlier.set, ...later.set } };
  // The row may not be there: then the update did nothing and the upsert makes it without the update's values.
  return Object.keys(earlier.set).every((column) => column in later.row) ? later : undefined;
}
