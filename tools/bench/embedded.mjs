import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from './bundle.mjs';
import { commands } from './commands.mjs';
import { casesOf, copyOf, openCheckpoints, seeded, workspace } from './data.mjs';
import { machine } from './machine.mjs';
import { opening } from './opening.mjs';
import { EMMETT_SQLITE, peer } from './peer.mjs';
import { root, runPart, startMeereis, startServer, tokenFor } from './processes.mjs';
import { rebuildRates } from './rebuild.mjs';
import { judged, printed } from './report.mjs';
import { starts } from './starts.mjs';
import { visible } from './visible.mjs';
import { worklist } from './worklist.mjs';

/**
 * The server on its embedded stores; docs/benchmark.md says what is measured. BENCH_LARGE_EVENTS sets how large the large log is (default a million).
 */
const LARGE_EVENTS = Math.min(5_000_000, Number(process.env.BENCH_LARGE_EVENTS) || 1_000_000);
const QUICK = ['1', 'true'].includes(process.env.BENCH_QUICK ?? '');
/** Enough cases that those the load writes in turn are more than the runner keeps in memory. */
const EVENTS = 160_000;
const SIZE = QUICK
  ? { events: EVENTS, large: EVENTS, rounds: 1, seconds: 2, starts: 3, visible: 4 }
  : { events: EVENTS, large: LARGE_EVENTS, rounds: 3, seconds: 4, starts: 5, visible: 12 };
const LONG_CASES = 20;
const LISTED_CASES = QUICK ? 5_000 : 100_000;
const CASEWORKER = 'uwv.utrecht.1';

const begun = performance.now();
const say = (what) =>
  console.log(`[${((performance.now() - begun) / 1000).toFixed(0).padStart(4)} s] ${what}`);

/** Everything that asks the real server over HTTP, on a log of its own. */
async function overHttp(folder, logDir) {
  const dataDir = copyOf(logDir, folder('server'));
  const { cases: ids, longCases: longIds } = casesOf(dataDir);
  const server = await startMeereis(dataDir);
  const trivial = await startServer('dist/bench/trivial-server.js', {
    DATA_DIR: folder('trivial'),
    REQUESTS_PER_MINUTE: '10000000',
  });
  try {
    const token = await tokenFor(server.url, CASEWORKER);
    const memory = { afterStartMiB: server.memoryMiB() };
    const asked = { url: server.url, token, seconds: SIZE.seconds };
    say('opening a case of 200 events …');
    const opened = await opening({ ...asked, longIds });
    say('append to visible at 300 commands/s …');
    // The last cases: nobody else in this run writes them, so their revisions are as they were made.
    const [visibleIds, commandIds] = [ids.slice(-500), ids.slice(0, -500)];
    const seen = await visible({
      ...asked,
      ids: visibleIds,
      seconds: SIZE.visible,
      openCheckpoints: () => openCheckpoints(dataDir),
    });
    say(`full commands beside a trivial append, ${SIZE.rounds} rounds …`);
    const load = await commands({ ...asked, server, ids: commandIds, trivial, count: SIZE.rounds });
    memory.afterLoadMiB = server.memoryMiB();
    return { commands: load, visible: seen, opening: opened, memory };
  } finally {
    await server.stop();
    await trivial.stop();
  }
}

async function main() {
  const facts = machine();
  say('building …');
  await bundle();
  const folder = workspace();
  const logDir = await seeded('work', { events: SIZE.events, longCases: LONG_CASES }, say);
  const largeDir = await seeded('work', { events: SIZE.large, longCases: LONG_CASES }, say);
  const smallDir = await seeded('empty', { events: 0, longCases: 0 }, say);
  const http = await overHttp(folder, logDir);
  say(`the lists at ${LISTED_CASES} arrangements …`);
  const listedDir = await seeded('listed', { events: 0, listedCases: LISTED_CASES }, say);
  const lists = await worklist(copyOf(listedDir, folder('lists')), QUICK ? 1 : 3);
  say('the store alone …');
  const raw = await runPart('dist/bench/raw-store.js', { DATA_DIR: folder('raw'), BENCH_SECONDS: '2' });
  say('the peer (the first time it compiles for a minute or two) …');
  const other = await peer(EMMETT_SQLITE, {
    env: { DATA_DIR: folder('peer'), BENCH_SECONDS: '2' },
    mayInstall: !QUICK,
  });
  say('rebuild beside SQL written by hand …');
  const rebuild = await rebuildRates(copyOf(logDir, folder('rebuild')), QUICK ? 2 : SIZE.rounds);
  say(`start to ready, empty and ${SIZE.large} events in turn …`);
  const start = await starts({ smallDir, largeDir, count: SIZE.starts });
  const seconds = Math.round((performance.now() - begun) / 1000);
  const sizes = { ...SIZE, quick: QUICK, longCases: LONG_CASES, listedCases: LISTED_CASES };
  const found = { machine: facts, sizes, seconds, ...http, lists, raw, peer: other, rebuild, start };
  const report = { ...found, aims: judged(found) };
  mkdirSync(`${root}reports`, { recursive: true });
  writeFileSync(join(root, 'reports', 'bench.json'), `${JSON.stringify(report, null, 2)}\n`);
  console.log(`\n${printed(report)}`);
  say('done; reports/bench.json holds every figure');
}

await main();
