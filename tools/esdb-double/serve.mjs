import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'rolldown';
import { app } from '../build/shared.mjs';

/** `node tools/esdb-double/serve.mjs [port]`: the tests' double of EventStoreDB on loopback, until it is stopped. */
const root = fileURLToPath(new URL('../../', import.meta.url));
const dir = `${root}dist/esdb-double`;
const server = app('server');
await build({
  ...server,
  plugins: [],
  logLevel: 'silent',
  input: `${root}libs/event-store/src/esdb/testing/serve.ts`,
  output: { ...server.output, dir, entryFileNames: 'serve.js', sourcemap: false },
});
await import(pathToFileURL(`${dir}/serve.js`).href);
