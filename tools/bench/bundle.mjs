import { cpSync } from 'node:fs';
import { build } from 'rolldown';
import { app } from '../build/shared.mjs';
import { root } from './processes.mjs';

const OUT = `${root}dist/bench`;
const PARTS = ['seed', 'trivial-server', 'raw-store', 'rebuild', 'rebuild-postgres'].map((name) => [
  name,
  `tools/bench/inside/${name}.ts`,
]);
const DOUBLE = ['esdb-double', 'libs/event-store/src/esdb/testing/serve.ts'];

/** The real server and the benchmark's own parts, built as the product is built, beside it so that neither disturbs the other. */
export async function bundle() {
  const server = app('server');
  await build({
    ...server,
    plugins: [],
    logLevel: 'silent',
    output: { ...server.output, dir: `${OUT}/server` },
  });
  cpSync(`${root}libs/catalogue/data`, `${OUT}/server/data`, { recursive: true });
  for (const [name, file] of [...PARTS, DOUBLE])
    await build({
      ...server,
      plugins: [],
      logLevel: 'silent',
      input: root + file,
      output: { ...server.output, dir: OUT, entryFileNames: `${name}.js`, sourcemap: false },
    });
}
