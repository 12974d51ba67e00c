import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import { LOG_START } from '@meereis/event-store';
import { ALL_PROJECTIONS, openRuntime, parseConfig, type Runtime } from '@meereis/runtime';
import { rebuildByHand } from './by-hand-postgres';
import { quiet } from './quiet';

/**
 * Rebuilds the worklist of DATA_DIR's log into READ_MODEL_URL and writes the same rows by hand into BENCH_BY_HAND_URL, in
 * turn. Prints one line of JSON.
 */
const ROUNDS = Number(process.env['BENCH_ROUNDS'] ?? 3);
const BY_HAND = process.env['BENCH_BY_HAND_URL'] ?? '';
const NAME = 'worklist';
const MINUTES_MAX = 10;

async function caughtUp({ projections }: Runtime): Promise<void> {
  const until = performance.now() + MINUTES_MAX * 60_000;
  while ((await projections.lag()).some(({ eventsBehind }) => eventsBehind > 0)) {
    if (performance.now() > until) throw new Error('The projections do not catch up.');
    await pause(100);
  }
}

async function seconds<T>(work: () => Promise<T>): Promise<{ readonly took: number; readonly result: T }> {
  const started = performance.now();
  const result = await work();
  return { took: (performance.now() - started) / 1000, result };
}

const hashOf = (rows: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(rows)).digest('hex');

/** Those the product serves, with the columns the hand-written tables have. */
async function productRows({ readDatabase }: Runtime) {
  const all = async (text: string) => (await sql.raw<object>(text).execute(readDatabase.kysely)).rows;
  return {
    cases: await all(
      'SELECT arrangement_id, person_id, region, reported_on, phase, set_on, result FROM worklist_cases ORDER BY arrangement_id',
    ),
    tasks: await all(
      'SELECT task_id, arrangement_id, kind, unit, due_on, rule, assignee FROM worklist_tasks ORDER BY task_id',
    ),
    people: await all('SELECT person_id, name FROM worklist_people ORDER BY person_id'),
  };
}

const runtime = await openRuntime(parseConfig(process.env), quiet);
const events = await runtime.store.countAfter(LOG_START);
await runtime.projections.start();
await caughtUp(runtime);
const handles = ALL_PROJECTIONS.find(({ name }) => name === NAME)?.handles ?? [];

const product: number[] = [];
const byHand: number[] = [];
const rows: Record<string, number> = {};
let same = true;
for (let round = 0; round < ROUNDS; round += 1) {
  const rebuilt = await seconds(() => runtime.projections.rebuilds.rebuild(NAME, MINUTES_MAX * 60_000));
  product.push(rebuilt.took);
  same &&= rebuilt.result.tables.every((table) => table.same);
  const written = await seconds(() => rebuildByHand(BY_HAND, runtime.store, runtime.codec, handles));
  byHand.push(written.took);
  const [ours, theirs] = [await productRows(runtime), await written.result()];
  for (const table of ['cases', 'tasks', 'people'] as const) {
    rows[table] = ours[table].length;
    same &&= hashOf(ours[table]) === hashOf(theirs[table]);
  }
  same &&= ours.cases.length > 0 && ours.people.length > 0;
}
await runtime.close();
console.log(JSON.stringify({ events, rows, product, byHand, same }));
