import { runPart } from './processes.mjs';
import { ratios, rounds } from './numbers.mjs';

/** How fast a read model is built again, beside SQL written by hand that writes the same rows from the same log. */
export async function rebuildRates(dataDir, count) {
  const env = { DATA_DIR: dataDir, MODE: 'trial', BENCH_ROUNDS: String(count) };
  const { events, product, byHand, same } = await runPart('dist/bench/rebuild.js', env);
  if (!same) throw new Error('The rebuild and the SQL by hand do not give the same rows.');
  const rate = (of) => of.map((seconds) => events / seconds);
  return {
    events,
    productPerSecond: rounds(rate(product)),
    byHandPerSecond: rounds(rate(byHand)),
    ratio: ratios(byHand, product),
  };
}
