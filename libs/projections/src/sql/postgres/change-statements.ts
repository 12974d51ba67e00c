import type { ColumnValue, Row, TableSpec } from '../../projection';
import type { PhysicalTable } from '../row-writer';
import { columnList, isComplete, quoted } from '../statements';
import { POSTGRES_TYPES } from './dialect';
import type { Round, TableChanges, Update, Upsert } from './net-changes';

export interface Statement {
  readonly text: string;
  /** One list of values per column. */
  readonly values: readonly (readonly ColumnValue[])[];
}

/** A statement per kind of change and set of columns, whatever the number of rows. */
export function statementsFor({ table, rounds }: TableChanges): readonly Statement[] {
  return rounds.flatMap((round) => [...deletes(table, round), ...rows(table, round)]);
}

function grouped<T>(items: Iterable<T>, signOf: (item: T) => string): readonly (readonly [T, ...T[]])[] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const item of items) {
    const sign = signOf(item);
    const group = groups.get(sign);
    if (group === undefined) groups.set(sign, [item]);
    else group.push(item);
  }
  return [...groups.values()];
}

function deletes({ spec, physical }: PhysicalTable, round: Round): readonly Statement[] {
  const signOf = (where: Row) =>
    Object.entries(where)
      .map(([column, value]) => `${column} ${value === null ? 'null' : ''}`)
      .sort()
      .join();
  return grouped(round.deletes.values(), signOf).map((group) => {
    const columns = Object.keys(group[0]);
    const [nulls, given] = [
      columns.filter((column) => group[0][column] === null),
      columns.filter((column) => group[0][column] !== null),
    ];
    const conditions = [
      ...given.map((column) => `t.${quoted(column)} = v.${quoted(column)}`),
      ...nulls.map((column) => `t.${quoted(column)} IS NULL`),
    ].join(' AND ');
    const using = given.length === 0 ? '' : ` USING ${listed(spec, given)}`;
    return {
      text: `DELETE FROM ${quoted(physical)} AS t${using} WHERE ${conditions}`,
      values: transposed(group, given),
    };
  });
}

function rows(table: PhysicalTable, round: Round): readonly Statement[] {
  const valuesOf = (change: Upsert | Update): Row =>
    change.op === 'upsert' ? change.row : { ...change.key, ...change.set };
  const signOf = (change: Upsert | Update) => `${change.op} ${Object.keys(valuesOf(change)).sort().join()}`;
  return grouped(round.rows.values(), signOf).flatMap((group) => {
    const columns = Object.keys(valuesOf(group[0]));
    const values = transposed(group.map(valuesOf), columns);
    const texts = group[0].op === 'update' ? [updateText(table, columns)] : upsertTexts(table, columns);
    return texts.map((text) => ({ text, values }));
  });
}

function transposed(items: readonly Row[], columns: readonly string[]): readonly (readonly ColumnValue[])[] {
  return columns.map((column) => items.map((row) => row[column] ?? null));
}

/** The parameters as rows `v`: one array per column, so that the text does not depend on how many rows there are. */
function listed(spec: TableSpec, columns: readonly string[]): string {
  const arrays = columns.map((column, at) => `$${at + 1}::${POSTGRES_TYPES[typeOf(spec, column)]}[]`);
  return `unnest(${arrays.join(', ')}) AS v(${columnList(columns)})`;
}

function typeOf(spec: TableSpec, column: string): TableSpec['columns'][string]['type'] {
  const declared = spec.columns[column];
  if (declared === undefined) throw new Error(`"${spec.name}" has no column "${column}".`);
  return declared.type;
}

function sameKey(spec: TableSpec): string {
  return spec.key.map((column) => `t.${quoted(column)} = v.${quoted(column)}`).join(' AND ');
}

function updateText({ spec, physical }: PhysicalTable, columns: readonly string[]): string {
  const set = columns.filter((column) => !spec.key.includes(column));
  const setters = (set.length === 0 ? spec.key : set).map(
    (column) => `${quoted(column)} = v.${quoted(column)}`,
  );
  return `UPDATE ${quoted(physical)} AS t SET ${setters.join(', ')} FROM ${listed(spec, columns)} WHERE ${sameKey(spec)}`;
}

function upsertTexts(table: PhysicalTable, columns: readonly string[]): readonly string[] {
  const { spec, physical } = table;
  const insert = `INSERT INTO ${quoted(physical)} (${columnList(columns)}) SELECT ${columnList(columns)} FROM ${listed(spec, columns)}`;
  if (!isComplete(spec, columns))
    // SQL checks NOT NULL before it looks for the conflict, so rows with few columns are tried as an update first.
    return [
      updateText(table, columns),
      `${insert} WHERE NOT EXISTS (SELECT FROM ${quoted(physical)} AS t WHERE ${sameKey(spec)})`,
    ];
  const set = columns.filter((column) => !spec.key.includes(column));
  const setters = set.map((column) => `${quoted(column)} = excluded.${quoted(column)}`).join(', ');
  const onConflict = setters === '' ? 'DO NOTHING' : `DO UPDATE SET ${setters}`;
  return [`${insert} ON CONFLICT (${columnList(spec.key)}) ${onConflict}`];
}
