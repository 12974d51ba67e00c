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
    cpuMs: median(of.map(({ cpuMs }) => cpuMs)),
  };
}

/** Full commands with the state cache warm and defeated, and the trivial append, in turn within each round. */
export async function commands({ server, token, ids, trivial, seconds, count }) {
  const { url } = server;
  const warmPool = poolOf(ids.slice(0, WARM_CASES));
  const coldPool = poolOf(ids.slice(WARM_CASES));
  const onPool = (pool, headers) => (nth, of) => {
    const next = pool.share(nth, of);
    return (line) => agreeGoal(line, token, next(), headers?.());
  };
  const key = () => ({ 'idempotency-key': randomUUID() });
  const append = () => (line) => agreeGoal(line, 'none', { id: ids[0], revision: 0 });
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
    const before = to.cpuMs();
    const found = await closedLoop(to.url, { connections, seconds, prepare });
    measured[name].push({ ...found, cpuMs: (to.cpuMs() - before) / found.count });
  };
  await closedLoop(trivial.url, { connections: TOGETHER, seconds: 2, prepare: append });
  await closedLoop(url, { connections: TOGETHER, seconds: 2, prepare: onPool(coldPool) });
  for (let round = 0; round < count; round += 1) {
    await run('warm', server, TOGETHER, onPool(warmPool));
    await run('trivial', trivial, TOGETHER, append);
    await run('cold', server, TOGETHER, onPool(coldPool));
    await run('keyed', server, TOGETHER, onPool(warmPool, key));
    await run('warmAlone', server, 1, onPool(warmPool));
    await run('trivialAlone', trivial, 1, append);
    await run('coldAlone', server, 1, onPool(coldPool));
  }
  const cost = (name) => measured[name].map(({ cpuMs }) => cpuMs);
  const rates = (name) => measured[name].map(({ perSecond }) => perSecond);
  return {
    ...Object.fromEntries(Object.entries(measured).map(([name, of]) => [name, part(of)])),
    ratios: {
      warm: ratios(rates('warm'), rates('trivial')),
      cold: ratios(rates('cold'), rates('trivial')),
      warmAlone: ratios(rates('warmAlone'), rates('trivialAlone')),
      coldAlone: ratios(rates('coldAlone'), rates('trivialAlone')),
      /** The same question asked of processor time. */
      warmCpu: ratios(cost('trivial'), cost('warm')),
      coldCpu: ratios(cost('trivial'), cost('cold')),
    },
  };
}

async function warmUp(url, token, pool) {
  const line = await openLine(url);
  await warm(line, token, pool);
  line.close();
}
