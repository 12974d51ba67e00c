import { setTimeout as delay } from 'node:timers/promises';
import { inRounds, type RoundDone } from './rounds';

/** Goal: rounds follow each other until the signal, whatever one of them does. */
const told: string[] = [];
const log = {
  info: () => told.push('info'),
  warn: () => told.push('warn'),
  error: () => told.push('error'),
};

async function rounds(
  everySeconds: number,
  round: (n: number) => RoundDone | Promise<RoundDone>,
  until: number,
) {
  told.length = 0;
  const stop = new AbortController();
  let count = 0;
  const running = inRounds({ what: 'test', log, signal: stop.signal, everySeconds }, () => {
    count += 1;
    if (count >= until) stop.abort();
    return round(count);
  });
  await running.stopped;
  return count;
}

test('goes on after a round that failed, and tells of it', async () => {
  const failing = (n: number): RoundDone => {
    if (n === 1) throw new Error('no');
    return { done: n === 2 ? 5 : 0 };
  };
  expect(await rounds(0.001, failing, 3)).toBe(3);
  expect(told).toEqual(['error', 'info']);
});

test('goes on soon after a full round, and waits after another', async () => {
  const begun = performance.now();
  expect(await rounds(600, () => ({ done: 1, more: true }), 4)).toBe(4);
  expect(performance.now() - begun).toBeLessThan(5_000);
});

test('never has two rounds at once', async () => {
  let running = 0;
  let most = 0;
  const slow = async (): Promise<RoundDone> => {
    running += 1;
    most = Math.max(most, running);
    await delay(5);
    running -= 1;
    return { done: 0, more: true };
  };
  await rounds(0.001, slow, 5);
  expect(most).toBe(1);
});

test('stops while it waits, and does nothing for a signal that was given before', async () => {
  const stop = new AbortController();
  const waiting = inRounds({ what: 'test', log, signal: stop.signal, everySeconds: 600 }, () => ({
    done: 0,
  }));
  await waiting.firstRound;
  stop.abort();
  await waiting.stopped;
  let asked = 0;
  const never = inRounds({ what: 'test', log, signal: stop.signal, everySeconds: 1 }, () => {
    asked += 1;
    return { done: 0 };
  });
  await never.stopped;
  expect(asked).toBe(0);
});
