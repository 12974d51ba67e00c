import { runPart } from './processes.mjs';
import { ratios, rounds } from './numbers.mjs';

/** How fast a read model is built again, beside SQL written by hand that writes the same rows from the same log. */
export async function rebuildRates(dataDir, count) {
  const env = { DATA_DIR: dataDir, MODE: 'trial', BENCH_ROUNDS: String(count) };
  return rates(await runPart('dist/bench/rebuild.js', env));
}

/** The same with the rows in PostgreSQL; every row is compared. */
export async function postgresRebuildRates(dataDir, { count, readModels, byHand }) {
  const env = {
    DATA_DIR: dataDir,
    MODE: 'trial',
    BENCH_ROUNDS: String(count),
    READ_MODEL_URL: readModels,
    BENCH_BY_HAND_URL: byHand,
  };
  return rates(await runPart('dist/bench/rebuild-postgres.js', env));
}

function rates({ events, product, byHand, same }) {
  if (!same) throw new Error('The rebuild and the SQL by hand do not give the same rows.');
  const rate = (of) => of.map((seconds) => events / seconds);
  return {
    events,
    productPerSecond: rounds(rate(product)),
    byHandPerSecond: rounds(rate(byHand)),
    ratio: ratios(byHand, product),
  };
}
