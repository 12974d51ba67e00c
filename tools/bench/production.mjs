import { mkdirSync } from 'node:fs';
import { bundle } from './bundle.mjs';
import { agreeGoal, poolOf } from './cases.mjs';
import { copyOf, seeded, workspace } from './data.mjs';
import { closedLoop } from './load.mjs';
import { machine } from './machine.mjs';
import { median, rounds } from './numbers.mjs';
import { EMMETT_POSTGRESQL, peer } from './peer.mjs';
import { root, runPart } from './processes.mjs';
import { openDatabase } from './production/database.mjs';
import { openLogServer } from './production/log-server.mjs';
import { judged, printed } from './production/report.mjs';
import { embedded, keep, production } from './production/shapes.mjs';
import { postgresRebuildRates, rebuildRates } from './rebuild.mjs';
import { visible } from './visible.mjs';

/** npm run bench -- production: docs/benchmark.md says what it measures. */
const QUICK = ['1', 'true'].includes(process.env.BENCH_QUICK ?? '');
const SIZE = QUICK
  ? { events: 16_000, rebuild: 16_000, rounds: 1, warmUp: 3, seconds: 1, visible: 2, rebuilds: 1 }
  : { events: 60_000, rebuild: 160_000, rounds: 3, warmUp: 10, seconds: 4, visible: 12, rebuilds: 5 };
const TOGETHER = 64;
/** Cases that the visible part writes by itself: their revisions are as they were made. */
const VISIBLE_CASES = 400;

const begun = performance.now();
const say = (what) =>
  console.log(`[${((performance.now() - begun) / 1000).toFixed(0).padStart(4)} s] ${what}`);

/** Full commands on both shapes, in turn within each round. */
async function commandsOn(shapes) {
  const measured = new Map();
  for (const { name } of shapes) measured.set(name, { together: [], alone: [] });
  const pools = new Map(shapes.map(({ name, ids }) => [name, poolOf(ids.slice(0, -VISIBLE_CASES))]));
  const run = async ({ name, server, token, cpuMs }, kind, connections, seconds) => {
    const prepare = (nth, of) => {
      const next = pools.get(name).share(nth, of);
      return (line) => agreeGoal(line, token, next());
    };
    const before = cpuMs();
    const found = await closedLoop(server.url, { connections, seconds, prepare });
    if (kind !== undefined)
      measured.get(name)[kind].push({ ...found, cpuMs: (cpuMs() - before) / found.count });
  };
  for (const shape of shapes) await run(shape, undefined, TOGETHER, SIZE.warmUp);
  for (let round = 0; round < SIZE.rounds; round += 1)
    for (const shape of shapes) {
      await run(shape, 'together', TOGETHER, SIZE.seconds);
      await run(shape, 'alone', 1, SIZE.seconds);
    }
  const part = (of) => ({
    perSecond: rounds(of.map(({ perSecond }) => perSecond)),
    p50ms: median(of.map(({ p50 }) => p50)),
    p99ms: median(of.map(({ p99 }) => p99)),
    cpuMs: median(of.map(({ cpuMs }) => cpuMs)),
  });
  return Object.fromEntries(
    [...measured].map(([name, of]) => [name, { together: part(of.together), alone: part(of.alone) }]),
  );
}

async function visibleOn(shapes) {
  const found = {};
  for (const { name, server, token, ids, openCheckpoints } of shapes)
    found[name] = await visible({
      url: server.url,
      token,
      ids: ids.slice(-VISIBLE_CASES),
      seconds: SIZE.visible,
      openCheckpoints,
    });
  return found;
}

async function overHttp({ database, log, folder }) {
  const logDir = await seeded('work', { events: SIZE.events }, say);
  const shapes = [await embedded(logDir, folder)];
  try {
    say(`the same ${SIZE.events} events on ${log.name} and PostgreSQL …`);
    shapes.push(await production({ log, database, events: SIZE.events, folder }));
    // First, for a server that has just started is slower than one that has run for a while.
    say(`full commands, ${SIZE.rounds} rounds …`);
    const commands = await commandsOn(shapes);
    say('append to visible at 300 commands/s …');
    return { commands, visible: await visibleOn(shapes) };
  } finally {
    for (const shape of shapes) await shape.stop();
  }
}

async function measure(database, log) {
  const facts = machine();
  const folder = workspace();
  const http = await overHttp({ database, log, folder });
  say('rebuild into PostgreSQL beside SQL written by hand …');
  const logDir = await seeded('work', { events: SIZE.rebuild }, say);
  const rebuild = await postgresRebuildRates(copyOf(logDir, folder('rebuild-postgres')), {
    count: SIZE.rebuilds,
    readModels: await database.schema('rebuild'),
    byHand: await database.schema('by_hand'),
  });
  say('the same on SQLite …');
  const embeddedRebuild = await rebuildRates(copyOf(logDir, folder('rebuild')), SIZE.rebuilds);
  say('the store alone, and the peer …');
  const raw = await runPart(`${root}dist/bench/raw-store.js`, {
    DATA_DIR: folder('raw'),
    BENCH_SECONDS: '2',
  });
  const env = { BENCH_PEER_URL: await database.another('peer'), BENCH_SECONDS: QUICK ? '1' : '2' };
  const other = await peer(EMMETT_POSTGRESQL, { env, mayInstall: !QUICK });
  const found = { machine: facts, sizes: { ...SIZE, quick: QUICK }, ...http, rebuild, embeddedRebuild };
  const { name, durable } = log;
  const stores = { log: { name, durable }, database: { version: database.version } };
  return { ...found, ...stores, raw, peer: other, aims: judged(found) };
}

const database = await openDatabase();
if (database === undefined) {
  console.log('Not run: the production benchmark, for no PostgreSQL answers (TEST_POSTGRES_URL).');
} else {
  say('building …');
  await bundle();
  let log;
  try {
    log = await openLogServer();
    const report = await measure(database, log);
    mkdirSync(`${root}reports`, { recursive: true });
    keep(report);
    console.log(`\n${printed(report)}`);
    say('done; reports/bench-production.json holds every figure');
  } finally {
    log?.stop();
    await database.remove();
  }
}
