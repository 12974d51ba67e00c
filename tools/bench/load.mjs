import { setTimeout as pause } from 'node:timers/promises';
import { openLine } from './http-line.mjs';
import { percentile } from './numbers.mjs';

/**
 * Closed loop: each connection sends its next request when the last one is answered.
 * @param prepare gives, for the n-th of so many connections, the function that does one request on a line.
 */
export async function closedLoop(url, { connections, seconds, prepare }) {
  const lines = await Promise.all(Array.from({ length: connections }, () => openLine(url)));
  const times = [];
  const begun = performance.now();
  const until = begun + seconds * 1000;
  try {
    await Promise.all(
      lines.map(async (line, nth) => {
        const once = prepare(nth, connections);
        for (let from = performance.now(); from < until; from = performance.now()) {
          await once(line);
          times.push(performance.now() - from);
        }
      }),
    );
  } finally {
    for (const line of lines) line.close();
  }
  const perSecond = times.length / ((performance.now() - begun) / 1000);
  return { perSecond, p50: percentile(times, 0.5), p99: percentile(times, 0.99), count: times.length };
}

/** Open loop: requests leave at their own time, however the server does; those it cannot keep up with count as late. */
export async function openLoop(url, { perSecond, seconds, connections, send }) {
  const lines = await Promise.all(Array.from({ length: connections }, () => openLine(url)));
  const free = [...lines];
  const total = perSecond * seconds;
  const begun = performance.now();
  const done = [];
  let late = 0;
  try {
    for (let n = 0; n < total; n += 1) {
      const due = begun + (n * 1000) / perSecond;
      const wait = due - performance.now();
      if (wait > 0) await pause(wait);
      const line = free.shift();
      if (line === undefined) {
        late += 1;
        continue;
      }
      const sent = send(line, n).finally(() => {
        free.push(line);
      });
      // Heard below, when all have been sent; until then a failure would end the process and leave everything behind.
      sent.catch(() => undefined);
      done.push(sent);
    }
    await Promise.all(done);
  } finally {
    for (const line of lines) line.close();
  }
  return { sent: done.length, late, perSecond: done.length / ((performance.now() - begun) / 1000) };
}
