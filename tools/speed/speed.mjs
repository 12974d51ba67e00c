import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { bundle } from '../bench/bundle.mjs';
import { copyOf, seeded, workspace } from '../bench/data.mjs';
import { root, startServer } from '../bench/processes.mjs';
import { CHROMIUM, HOW_TO_GET_CHROMIUM } from '../browser/chromium.mjs';
import { openBrowser } from './browser.mjs';
import { firstLoad, opening, filtering, typing } from './measures.mjs';
import { printed } from './table.mjs';

/**
 * `npm run speed`: what the screens weigh and how quick they are with 10,000 open tasks in one unit, in a real Chromium
 * on a server of its own. Times are figures, not a test: machines differ. The size is exact, so a missed one fails.
 */
const CASES = Number(process.env.SPEED_CASES ?? 100_000);
const CASES_MAX = 200_000;
if (!(CASES >= 1_000 && CASES <= CASES_MAX)) throw new Error(`SPEED_CASES: 1000 to ${CASES_MAX}.`);
if (!existsSync(CHROMIUM)) {
  console.error(HOW_TO_GET_CHROMIUM);
  process.exit(1);
}

await bundle();
const folder = workspace();
const seed = await seeded('listed', { events: 0, listedCases: CASES }, console.log);
// The server goes on writing, so it gets a copy: the log that the benchmark shares stays as it was made.
const dataDir = copyOf(seed, folder('speed'));
const server = await startServer('dist/server/main.js', {
  MODE: 'trial',
  DEMO: 'off',
  HOST: '127.0.0.1',
  LOG_LEVEL: 'warn',
  REQUESTS_PER_MINUTE: '1000000',
  DATA_DIR: dataDir,
});
// The pages are published under the name that the identity provider leads back to.
const browser = await openBrowser(server.url.replace('127.0.0.1', 'localhost'));
try {
  const figures = {
    at: new Date().toISOString(),
    cases: CASES,
    size: await firstLoad(browser, `${root}dist/web`),
    ...(await opening(browser)),
    filter: await filtering(browser),
    ...(await typing(browser)),
  };
  mkdirSync(`${root}reports`, { recursive: true });
  writeFileSync(`${root}reports/speed.json`, JSON.stringify(figures, null, 2));
  const { table, tooLarge } = printed(figures);
  console.log(table);
  if (tooLarge) process.exitCode = 1;
} finally {
  await browser.close();
  await server.stop();
}
