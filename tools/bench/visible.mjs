import { setTimeout as pause } from 'node:timers/promises';
import { agreeGoal, poolOf, warm } from './cases.mjs';
import { openLine } from './http-line.mjs';
import { openLoop } from './load.mjs';
import { percentile } from './numbers.mjs';

const PER_SECOND = 300;
const CONNECTIONS = 64;
/** One in so many answers is followed by a read of the worklist that names its position. */
const READ_EACH = 10;
const LATE_MS_MAX = 5_000;

const spread = (times) => ({
  p50ms: percentile(times, 0.5),
  p99ms: percentile(times, 0.99),
  maxMs: Math.max(0, ...times),
  count: times.length,
});

/** From a command's answer until the rows of its event are committed in the read database, seen from outside the server. */
async function watchRows(openCheckpoints, answered, state) {
  const checkpoints = await openCheckpoints();
  const waits = [];
  let until = Infinity;
  for (let seen = 0; !(state.ended && seen === answered.length) && performance.now() < until;) {
    const position = await checkpoints.position();
    const now = performance.now();
    for (; seen < answered.length && answered[seen].position <= position; seen += 1)
      waits.push(Math.max(0, now - answered[seen].at));
    if (state.ended && until === Infinity) until = now + LATE_MS_MAX;
    await pause(1);
  }
  await checkpoints.close();
  return waits;
}

/** @param openCheckpoints looks at the read models from beside the server. */
export async function visible({ url, token, ids, openCheckpoints, seconds }) {
  const next = poolOf(ids).share(0, 1);
  // Whoever is being written goes to the back of the row when it is answered, however late that is.
  const row = ids.map(() => next());
  // As somebody does who writes in a case: it is opened first.
  const opening = await openLine(url);
  await warm(opening, token, poolOf(ids));
  opening.close();
  const answered = [];
  const reads = [];
  let behind = 0;
  const state = { ended: false };
  const watching = watchRows(openCheckpoints, answered, state);
  const headers = { authorization: `Bearer ${token}` };
  const send = async (line, n) => {
    const one = row.shift();
    const position = (await agreeGoal(line, token, one)).header('meereis-position');
    row.push(one);
    const at = performance.now();
    answered.push({ position, at });
    if (n % READ_EACH !== 0) return;
    const read = await line.request('GET', '/api/v1/arrangements?limit=1', {
      ...headers,
      'meereis-position': position,
    });
    if (read.status !== 200) throw new Error(`The worklist was answered ${read.status}.`);
    // It says so itself, after two seconds: told apart, or the slowest would not be seen.
    if (read.header('meereis-behind') === undefined) reads.push(performance.now() - at);
    else behind += 1;
  };
  const load = await openLoop(url, { perSecond: PER_SECOND, seconds, connections: CONNECTIONS, send });
  state.ended = true;
  const waits = await watching;
  if (waits.length < answered.length) throw new Error('Some rows did not become visible.');
  return { load, rows: spread(waits), worklistRead: { ...spread(reads), behind } };
}
