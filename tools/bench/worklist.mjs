import { closedLoop } from './load.mjs';
import { startMeereis, tokenFor } from './processes.mjs';

/** What a caseworker of the largest unit asks of the lists all day, and one of a usual unit. */
const QUESTIONS = [
  ['own cases, first page', 'uwv.utrecht.1', '/arrangements?limit=50'],
  ['own cases, due within a week', 'uwv.utrecht.1', '/arrangements?limit=50&dueUntil=2022-03-08'],
  ['own cases, one phase', 'uwv.utrecht.1', '/arrangements?limit=50&phase=admitted'],
  ['own cases of a usual unit', 'uwv.groningen.1', '/arrangements?limit=50'],
  ['tasks of the team, first page and counters', 'uwv.utrecht.1', '/tasks?view=team&limit=50'],
  ['tasks of a usual unit', 'uwv.groningen.1', '/tasks?view=team&limit=50'],
];

/** One caller at a time on a log of so many cases: the lists must not grow with the cases of others. */
export async function worklist(dataDir, seconds) {
  const server = await startMeereis(dataDir);
  try {
    const rows = [];
    for (const [name, userName, path] of QUESTIONS) {
      const token = await tokenFor(server.url, userName);
      const ask = () => async (line) => {
        const answer = await line.request('GET', `/api/v1${path}`, { authorization: `Bearer ${token}` });
        if (answer.status !== 200) throw new Error(`${path} was answered ${answer.status}: ${answer.body}`);
      };
      const { perSecond, p50, p99 } = await closedLoop(server.url, { connections: 1, seconds, prepare: ask });
      rows.push({ name, perSecond, p50ms: p50, p99ms: p99 });
    }
    return rows;
  } finally {
    await server.stop();
  }
}
