import fc from 'fast-check';
import type { PhysicalTable } from '../row-writer';
import type { Row, RowChange, TableSpec } from '../../projection';
import { openReadDatabase, type ReadDatabase } from '../../read-database';
import { onEachEngine, type TestPlace } from '../../testing';
import { netChanges } from './net-changes';

const spec: TableSpec = {
  name: 'thing',
  columns: {
    part: { type: 'text' },
    line: { type: 'integer' },
    name: { type: 'text' },
    remark: { type: 'text', nullable: true },
    flag: { type: 'boolean', nullable: true },
  },
  key: ['part', 'line'],
};
const table: PhysicalTable = { spec, physical: 'thing__1' };
const tables = new Map([['thing', table]]);

const part = fc.constantFrom('a', 'b');
const line = fc.integer({ min: 1, max: 2 });
const name = fc.constantFrom('x', 'y', 'tekst met "aanhaling", {komma} en \\');
const remark = fc.constantFrom(null, 'r', 's');
const flag = fc.constantFrom(null, 0, 1);
type Name = 'part' | 'line' | 'name';
const upsertNaming = (requiredKeys: Name[]) =>
  fc
    .record({ part, line, name, remark, flag }, { requiredKeys })
    .map((row): RowChange => ({ op: 'upsert', table: 'thing', row }));
/** Mostly rows that can be made: one that cannot ends the comparison. */
const upsert = fc.oneof(
  { weight: 12, arbitrary: upsertNaming(['part', 'line', 'name']) },
  upsertNaming(['part', 'line']),
);
const update = fc
  .record({ key: fc.record({ part, line }), set: fc.record({ name, remark, flag }, { requiredKeys: [] }) })
  .map(({ key, set }): RowChange => ({ op: 'update', table: 'thing', key, set }));
const where = fc.oneof(
  fc.record({ part, line }),
  fc.record({ part }),
  fc.record({ line }),
  fc.record({ name }),
  fc.record({ part, remark }),
  fc.record({ flag, remark }),
);
const removal = where.map((values): RowChange => ({ op: 'delete', table: 'thing', where: values }));
const changes = fc.array(fc.oneof({ weight: 2, arbitrary: upsert }, update, removal), {
  minLength: 1,
  maxLength: 25,
});

async function fresh({ writer }: ReadDatabase): Promise<void> {
  await writer.transaction(async (tx) => {
    await tx.run(writer.dialect.dropTable(table.physical));
    for (const sql of writer.dialect.createTable(table)) await tx.run(sql);
  });
}

async function rowsAfter(database: ReadDatabase, batch: readonly RowChange[]): Promise<readonly Row[]> {
  await fresh(database);
  const half = Math.ceil(batch.length / 2);
  // In two batches, so that the second finds rows.
  for (const some of [batch.slice(0, half), batch.slice(half)])
    await database.writer.transaction((tx) => tx.apply(some, tables));
  const rows = await database.writer.all('SELECT * FROM thing__1 ORDER BY part, line');
  return rows.map((row) => ({ ...row }));
}

describe('what remains of many changes', () => {
  it('is one change per row and one round, for rows that come and change', () => {
    const row = (of: number): Row => ({ part: 'a', line: of, name: 'x' });
    const batch = [1, 2, 3].flatMap((of): RowChange[] => [
      { op: 'delete', table: 'thing', where: { part: 'a', line: of } },
      { op: 'upsert', table: 'thing', row: row(of) },
      { op: 'update', table: 'thing', key: { part: 'a', line: of }, set: { remark: 'r' } },
    ]);
    const [net, ...more] = netChanges(batch, tables);
    expect(more).toEqual([]);
    expect(net?.rounds.map(({ deletes, rows }) => [deletes.size, rows.size])).toEqual([[3, 3]]);
  });

  it('keeps apart what makes a row from what only holds for a row that is there', () => {
    const key = { part: 'a', line: 1 };
    const few: RowChange = { op: 'upsert', table: 'thing', row: { ...key, remark: 'r' } };
    const whole: RowChange = { op: 'upsert', table: 'thing', row: { ...key, name: 'x' } };
    expect(netChanges([few, whole], tables)[0]?.rounds).toHaveLength(2);
    expect(netChanges([whole, few], tables)[0]?.rounds).toHaveLength(1);
  });

  it('still refuses what does not fit', () => {
    const wrong: RowChange = { op: 'upsert', table: 'thing', row: { part: 'a', line: 1, colour: 'red' } };
    expect(() => netChanges([wrong], tables)).toThrow('"colour"');
    expect(() => netChanges([{ ...wrong, table: 'other' }], tables)).toThrow('There is no table "other".');
  });
});

/** Goal: many rows per statement give the rows of one by one. Method: random changes here and on SQLite, which takes each apart. */
onEachEngine((engine) => {
  if (engine.name === 'SQLite') return;
  let place: TestPlace;
  let database: ReadDatabase;
  const reference = openReadDatabase(':memory:');
  beforeAll(async () => {
    place = await engine.place();
    database = await place.open();
  });
  afterAll(async () => {
    await database.close();
    await reference.close();
    await place.remove();
  });

  it('gives the same rows as one change after the other', async () => {
    await fc.assert(
      fc.asyncProperty(changes, async (batch) => {
        const expected = await rowsAfter(reference, batch).catch(() => undefined);
        // Rows that do not fit stop a projection, whichever of them is met first.
        if (expected === undefined) return;
        expect(await rowsAfter(database, batch)).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  it('keeps text with a character that PostgreSQL does not know', async () => {
    const row = { part: 'a', line: 1, name: 'nul\0teken' };
    const [kept] = await rowsAfter(database, [{ op: 'upsert', table: 'thing', row }]);
    expect(kept).toMatchObject({ name: 'nul\uFFFDteken' });
  });

  it('finds a part of a name through its index', async () => {
    const searchable: PhysicalTable = {
      spec: { ...spec, name: 'found', searchable: ['name'] },
      physical: 'found__1',
    };
    const plan = await database.writer.transaction(async (tx) => {
      for (const sql of database.writer.dialect.createTable(searchable)) await tx.run(sql);
      await tx.run('SET LOCAL enable_seqscan = off');
      return tx.all("EXPLAIN SELECT * FROM found__1 WHERE name LIKE '%metaal%'");
    });
    expect(JSON.stringify(plan)).toContain('found__1__name');
  });

  it('names no value when rows do not fit', async () => {
    const row = { part: 'a', line: 'Jansen', name: 'x' };
    const error: unknown = await rowsAfter(database, [{ op: 'upsert', table: 'thing', row }]).catch(
      (fault: unknown) => fault,
    );
    expect(database.writer.dialect.rowFault(error)).toBe('SQLSTATE 22P02');
  });
});
