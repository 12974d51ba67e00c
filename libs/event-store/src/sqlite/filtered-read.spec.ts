import { logFilter } from '../log/read-bounds';
import { openDatabase, type Database } from '@meereis/sql';
import { filteredRead } from './filtered-read';
import { prepareLog } from './log-schema';

/** Goal: no filter makes a read walk over, or sort, what lies between two events that match. */
describe('a filtered read', () => {
  let database: Database;
  beforeAll(() => {
    database = openDatabase(':memory:', { synchronous: 'NORMAL' });
    prepareLog(database);
  });
  afterAll(() => {
    database.close();
  });

  function plan(filter: Parameters<typeof logFilter>[0]): string[] {
    const read = filteredRead(1, 500, logFilter(filter));
    const statement = database.prepare(`EXPLAIN QUERY PLAN ${read?.sql ?? ''}`);
    return (statement.all(...(read?.parameters ?? [])) as { detail: string }[]).map(({ detail }) => detail);
  }

  const BY_TYPE = 'SEARCH events USING COVERING INDEX events_by_type (type=? AND position>?)';

  it('by types follows the index of types and merges the walks', () => {
    const steps = plan({ types: ['a-done.v1', 'b-done.v1', 'c-done.v1'] });
    expect(steps.filter((step) => step === BY_TYPE)).toHaveLength(3);
    expect(steps.filter((step) => step.startsWith('MERGE'))).toHaveLength(2);
    expect(steps.filter((step) => /TEMP B-TREE|SCAN events/.test(step))).toEqual([]);
  });

  it('by prefixes that name a kind follows the index of kinds', () => {
    const steps = plan({ streamPrefixes: ['person-', 'process-expire-'] });
    expect(
      steps.filter((step) => step.includes('INDEX events_by_kind (<expr>=? AND position>?)')),
    ).toHaveLength(2);
    expect(steps.filter((step) => /TEMP B-TREE|SCAN events/.test(step))).toEqual([]);
  });

  it('by types and prefixes follows the index of types', () => {
    const steps = plan({ types: ['a-done.v1', 'b-done.v1'], streamPrefixes: ['person-'] });
    expect(
      steps.filter((step) => step.includes('INDEX events_by_type (type=? AND position>?)')),
    ).toHaveLength(2);
    expect(steps.filter((step) => /TEMP B-TREE|SCAN events/.test(step))).toEqual([]);
  });

  it.each([[{}], [{ streamPrefixes: ['pers'] }]])('by %j walks along the positions, unsorted', (filter) => {
    const steps = plan(filter);
    expect(steps.some((step) => step.includes('USING INTEGER PRIMARY KEY (rowid>?)'))).toBe(true);
    expect(steps.filter((step) => step.includes('TEMP B-TREE'))).toEqual([]);
  });

  it('of the largest size allowed is a statement SQLite takes', () => {
    const types = Array.from({ length: 200 }, (_, n) => `t${n}-done.v1`);
    const streamPrefixes = Array.from({ length: 20 }, (_, n) => `kind-${n}-`);
    expect(plan({ types, streamPrefixes }).join()).toContain('events_by_type');
  });

  it('that lets nothing through asks nothing', () => {
    expect(filteredRead(1, 500, logFilter({ types: [] }))).toBeUndefined();
    expect(filteredRead(1, 500, logFilter({ streamPrefixes: [] }))).toBeUndefined();
  });

  it('holds a prefix once, and none that a shorter one covers', () => {
    expect(logFilter({ streamPrefixes: ['a-1', 'a-', 'b-', 'b-', 'a-12'] }).streamPrefixes).toEqual([
      'a-',
      'b-',
    ]);
    expect(logFilter({ types: ['x', 'x'] }).types).toEqual(['x']);
  });

  it('refuses too many terms and what starts no stream name', () => {
    const types = Array.from({ length: 201 }, (_, n) => `t${n}`);
    expect(() => logFilter({ types })).toThrow('A filter holds at most 200 terms.');
    const streamPrefixes = types.map((_, n) => `kind-${n}`).slice(0, 21);
    expect(() => logFilter({ types: types.slice(1), streamPrefixes })).toThrow(
      'A filter holds at most 4000 pairs of a type and a prefix.',
    );
    expect(() => logFilter({ streamPrefixes: ['%'] })).toThrow(
      'A stream prefix is the start of a stream name.',
    );
  });
});
