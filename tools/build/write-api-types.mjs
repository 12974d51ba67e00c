import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { apiTypes } from './api-types.mjs';

/**
 * `npm run api-types` asks a server of this build for its OpenAPI document and writes the types of the screens.
 * `--check <openapi.json>` writes nothing: exit status 1 says that the types are not those of that document.
 */
const root = fileURLToPath(new URL('../../', import.meta.url));
const TARGET = `${root}apps/web/src/api/schema.d.ts`;
const STARTS_WITHIN_MS = 60_000;
const ROUND_MS = 250;

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((done) => server.once('listening', done));
  const { port } = server.address();
  await new Promise((done) => server.close(done));
  return port;
}

async function documentOfServer() {
  const port = await freePort();
  const dataDir = mkdtempSync(join(tmpdir(), 'meereis-api-types-'));
  const env = { ...process.env, PORT: String(port), DATA_DIR: dataDir, DEMO: 'off', LOG_LEVEL: 'error' };
  const server = spawn(process.execPath, [`${root}dist/server/main.js`], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = new Promise((done) => server.once('exit', done));
  try {
    for (let waited = 0; waited < STARTS_WITHIN_MS && server.exitCode === null; waited += ROUND_MS) {
      const answer = await fetch(`http://127.0.0.1:${port}/api/v1/openapi.json`).catch(() => undefined);
      if (answer?.ok) return await answer.json();
      await setTimeout(ROUND_MS);
    }
    throw new Error('The server did not start; `npm run build` first.');
  } finally {
    server.kill();
    await ended;
    rmSync(dataDir, { recursive: true, force: true });
  }
}

const [flag, file] = process.argv.slice(2);
if (flag === '--check') {
  const fits = (await apiTypes(JSON.parse(readFileSync(file, 'utf8')))) === readFileSync(TARGET, 'utf8');
  if (!fits)
    console.error('apps/web/src/api/schema.d.ts is not of this OpenAPI document: run `npm run api-types`.');
  process.exit(fits ? 0 : 1);
}
writeFileSync(TARGET, await apiTypes(await documentOfServer()));
console.log(`Written: ${TARGET.slice(root.length)}`);
