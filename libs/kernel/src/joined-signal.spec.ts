import { getEventListeners } from 'node:events';
import { joinSignals } from './joined-signal';

it('aborts with the first of the others, and then lets go of them', () => {
  const [one, other] = [new AbortController(), new AbortController()];
  const joined = joinSignals(one.signal, other.signal);
  expect(joined.signal.aborted).toBe(false);
  other.abort();
  expect(joined.signal.aborted).toBe(true);
  expect(getEventListeners(one.signal, 'abort')).toEqual([]);
});

it('is aborted from the start when one of the others was', () => {
  expect(joinSignals(new AbortController().signal, AbortSignal.abort()).signal.aborted).toBe(true);
});

it('aborts by itself without the others, and leaves them nothing once it is released', () => {
  const other = new AbortController();
  const joined = joinSignals(other.signal);
  joined.abort();
  expect([joined.signal.aborted, other.signal.aborted]).toEqual([true, false]);
  const released = joinSignals(other.signal);
  released.release();
  expect(getEventListeners(other.signal, 'abort')).toEqual([]);
  other.abort();
  expect(released.signal.aborted).toBe(false);
});
