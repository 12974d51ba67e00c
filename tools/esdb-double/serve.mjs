import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'rolldown';
import { app } from '../build/shared.mjs';

/** `node tools/esdb-double/serve.mjs [port] [--file log.jsonl] [--control port]`: the double of EventStoreDB on loopback. */
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
