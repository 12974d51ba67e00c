import { startEsdbDouble } from './esdb-double';

/** The double as a program for journeys: `node tools/esdb-double/serve.mjs [port]`. Keeps everything in memory. */
const port = Number(process.argv[2] ?? 2113);
const double = await startEsdbDouble({ port });
console.log(`EVENT_STORE_URL=${double.url}`);
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    double.stop();
    process.exit(0);
  });
