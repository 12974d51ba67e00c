/**
 * npm run bench: own load over loopback, bounded in time and number; docs/benchmark.md says what it measures.
 * `npm run bench -- production` measures the log on a server and the rest in PostgreSQL, beside the embedded stores.
 * BENCH_QUICK=1 makes either short and small.
 */
const asked = process.argv.slice(2);
if (asked.length > 1 || !['production', undefined].includes(asked[0]))
  throw new Error('npm run bench, or npm run bench -- production');
await import(asked[0] === 'production' ? './production.mjs' : './embedded.mjs');
