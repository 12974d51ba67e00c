import { randomUUID } from 'node:crypto';
import { agreeGoal, poolOf, warm } from './cases.mjs';
import { openLine } from './http-line.mjs';
import { closedLoop } from './load.mjs';
import { median, ratios, rounds } from './numbers.mjs';

const TOGETHER = 64;
/** The runner keeps 2,000 streams: a pool that is used in turn is in the cache below that number and never above it. */
const WARM_CASES = 1_500;

function part(of) {
  return {
    perSecond: rounds(of.map(({ perSecond }) => perSecond)),
    p50ms: median(of.map(({ p50 }) => p50)),
    p99ms: median(of.map(({ p99 }) => p99)),
  };
}

/** Full commands with the state cache warm and defeated, and the trivial append, in turn within each round. */
export async function commands({ url, token, ids, trivialUrl, seconds, count }) {
  const warmPool = poolOf(ids.slice(0, WARM_CASES));
  const coldPool = poolOf(ids.slice(WARM_CASES));
  const onPool = (pool, headers) => (nth, of) => {
    const next = pool.share(nth, of);
    return (line) => agreeGoal(line, token, next(), headers?.());
  };
  const key = () => ({ 'idempotency-key': randomUUID() });
  const trivial = () => (line) => agreeGoal(line, 'none', { id: ids[0], revision: 0 });
  const measured = {
    warm: [],
    cold: [],
    keyed: [],
    trivial: [],
    warmAlone: [],
    coldAlone: [],
    trivialAlone: [],
  };

  const run = async (name, to, connections, prepare) => {
    if (name.startsWith('warm') || name === 'keyed') await warmUp(url, token, warmPool);
    measured[name].push(await closedLoop(to, { connections, seconds, prepare }));
  };
  await closedLoop(trivialUrl, { connections: TOGETHER, seconds: 1, prepare: trivial });
  await closedLoop(url, { connections: TOGETHER, seconds: 1, prepare: onPool(coldPool) });
  for (let round = 0; round < count; round += 1) {
    await run('warm', url, TOGETHER, onPool(warmPool));
    await run('trivial', trivialUrl, TOGETHER, trivial);
    await run('cold', url, TOGETHER, onPool(coldPool));
    await run('keyed', url, TOGETHER, onPool(warmPool, key));
    await run('warmAlone', url, 1, onPool(warmPool));
    await run('trivialAlone', trivialUrl, 1, trivial);
    await run('coldAlone', url, 1, onPool(coldPool));
  }
  const rates = (name) => measured[name].map(({ perSecond }) => perSecond);
  return {
    ...Object.fromEntries(Object.entries(measured).map(([name, of]) => [name, part(of)])),
    ratios: {
      warm: ratios(rates('warm'), rates('trivial')),
      cold: ratios(rates('cold'), rates('trivial')),
      warmAlone: ratios(rates('warmAlone'), rates('trivialAlone')),
      coldAlone: ratios(rates('coldAlone'), rates('trivialAlone')),
    },
  };
}

async function warmUp(url, token, pool) {
  const line = await openLine(url);
  await warm(line, token, pool);
  line.close();
}
