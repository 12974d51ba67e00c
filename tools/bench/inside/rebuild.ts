import { rmSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { LOG_START } from '@meereis/event-store';
import { ALL_PROJECTIONS, openRuntime, parseConfig, type Runtime } from '@meereis/runtime';
import { rebuildByHand } from './hand-written';
import { quiet } from './quiet';

/** Rebuilds the worklist of DATA_DIR and writes the same rows by hand, in turn. Prints one line of JSON. */
const ROUNDS = Number(process.env['BENCH_ROUNDS'] ?? 3);
const NAME = 'worklist';
const MINUTES_MAX = 10;

async function caughtUp({ projections }: Runtime): Promise<void> {
  const until = performance.now() + MINUTES_MAX * 60_000;
  while ((await projections.lag()).some(({ eventsBehind }) => eventsBehind > 0)) {
    if (performance.now() > until) throw new Error('The projections do not catch up.');
    await pause(100);
  }
}

async function seconds(work: () => Promise<void>): Promise<number> {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1000;
}

const config = parseConfig(process.env);
const runtime = await openRuntime(config, quiet);
const events = await runtime.store.countAfter(LOG_START);
const behind = (await runtime.projections.lag())[0]?.eventsBehind ?? events;
await runtime.projections.start();
const firstSeconds = await seconds(() => caughtUp(runtime));
const handles = ALL_PROJECTIONS.find(({ name }) => name === NAME)?.handles ?? [];

const product: number[] = [];
const byHand: number[] = [];
let same = true;
for (let round = 0; round < ROUNDS; round += 1) {
  let expected: readonly number[] = [];
  product.push(
    await seconds(async () => {
      const report = await runtime.projections.rebuilds.rebuild(NAME, MINUTES_MAX * 60_000);
      same &&= report.tables.every((table) => table.same);
      expected = report.tables.map(({ rowsAfter }) => rowsAfter);
    }),
  );
  const path = `${config.dataDir}/by-hand.sqlite`;
  for (const end of ['', '-wal', '-shm']) rmSync(path + end, { force: true });
  byHand.push(
    await seconds(async () => {
      const rows = await rebuildByHand(path, runtime.store, runtime.codec, handles);
      same &&= rows.cases === expected[0] && rows.people === expected[2];
    }),
  );
}
await runtime.close();
console.log(JSON.stringify({ events, behind, firstSeconds, product, byHand, same }));
