import { parseArgs } from 'node:util';
import { startControl } from './control';
import { startEsdbDouble } from './esdb-double';

/**
 * The double as a program: `node tools/esdb-double/serve.mjs [port] [--file log.jsonl] [--control port]`. Without a file
 * it keeps everything in memory.
 */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { file: { type: 'string' }, control: { type: 'string' } },
});
const { file, control } = values;
const double = await startEsdbDouble({
  port: Number(positionals[0] ?? 2113),
  ...(file !== undefined && { file }),
});
if (control !== undefined) await startControl(double, Number(control));
console.log(`EVENT_STORE_URL=${double.url}`);
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    double.stop();
    process.exit(0);
  });
