import { stepOf } from './steps';

/** Goal: an address out of order leads to the first page that is still open. */
const nothing = { receiver: false, content: false, note: false };
const all = { receiver: true, content: true, note: true };

test.each([
  [null, nothing, 'receiver'],
  ['controleren', nothing, 'receiver'],
  ['controleren', { ...nothing, receiver: true }, 'content'],
  ['controleren', { ...all, note: false }, 'note'],
  ['controleren', all, 'check'],
  ['ontvanger', all, 'receiver'],
  ['onzin', all, 'receiver'],
] as const)('%s with %j shows %s', (word, filled, step) => {
  expect(stepOf(word, filled)).toBe(step);
});
