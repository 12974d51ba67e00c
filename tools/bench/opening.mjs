import { closedLoop } from './load.mjs';

/** Opening a case of 200 events, one caller at a time: the case file, and its first 100 events as history. */
export async function opening({ url, token, longIds, seconds }) {
  const reading = (suffix) => () => {
    let at = 0;
    return async (line) => {
      const path = `/api/v1/arrangements/${longIds[at++ % longIds.length]}${suffix}`;
      const answer = await line.request('GET', path, { authorization: `Bearer ${token}` });
      if (answer.status !== 200) throw new Error(`${path} was answered ${answer.status}: ${answer.body}`);
    };
  };
  const of = async (suffix) => {
    const { perSecond, p50, p99 } = await closedLoop(url, {
      connections: 1,
      seconds,
      prepare: reading(suffix),
    });
    return { perSecond, p50ms: p50, p99ms: p99 };
  };
  return { caseFile: await of(''), history: await of('/events'), fullHistory: await of('/events?limit=200') };
}
