import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { casesOf, copyOf, openCheckpoints as openFileCheckpoints } from '../data.mjs';
import { root, runPart, startMeereis, tokenFor } from '../processes.mjs';
import { openCheckpoints } from './database.mjs';

const CASEWORKER = 'uwv.utrecht.1';

/** One server on files, as a newcomer has it. */
export async function embedded(seededDir, folder) {
  const dataDir = copyOf(seededDir, folder('embedded'));
  const server = await startMeereis(dataDir);
  return {
    name: 'embedded',
    server,
    ids: casesOf(dataDir).cases,
    token: await tokenFor(server.url, CASEWORKER),
    openCheckpoints: () => openFileCheckpoints(dataDir),
    cpuMs: () => server.cpuMs(),
    stop: () => server.stop(),
  };
}

/** A server that answers and a worker that projects, with nothing of theirs on the disk. */
export async function production({ log, database, events, folder }) {
  const dataDir = folder('production');
  const readModels = await database.schema('read_models');
  const env = {
    EVENT_STORE_URL: log.url,
    READ_MODEL_URL: readModels,
    KEY_STORE_URL: await database.schema('keys'),
    DESK_URL: await database.schema('desk'),
    REQUESTS_URL: await database.schema('requests'),
    MASTER_KEY: randomBytes(32).toString('base64'),
  };
  await runPart(`${root}dist/bench/seed.js`, {
    ...env,
    DATA_DIR: dataDir,
    MODE: 'trial',
    SEED_EVENTS: String(events),
    SEED_LONG_CASES: '0',
    SEED_LISTED_CASES: '0',
  });
  const worker = await startMeereis(dataDir, { ...env, ROLE: 'worker' });
  const api = await startMeereis(dataDir, { ...env, ROLE: 'api' });
  return {
    name: 'production',
    server: api,
    ids: casesOf(dataDir).cases,
    token: await tokenFor(api.url, CASEWORKER),
    openCheckpoints: () => openCheckpoints(readModels),
    cpuMs: () => api.cpuMs() + worker.cpuMs(),
    async stop() {
      await api.stop();
      await worker.stop();
    },
  };
}

/** Where the two agree on what was written, for whoever wants to look after the run. */
export function keep(report) {
  writeFileSync(join(root, 'reports', 'bench-production.json'), `${JSON.stringify(report, null, 2)}\n`);
}
