import { nextOffer } from './next-offer';

/** Goal: after a decision one goes on with the queue, never back to what was answered. */
const queue = ['a', 'b', 'c'].map((arrangementId) => ({ arrangementId }));

test.each([
  ['a', 'b'],
  ['b', 'c'],
  ['c', 'a'],
  ['not there any more', 'a'],
])('after %s comes %s', (answered, next) => {
  const after = nextOffer(queue, answered);
  expect(after?.arrangementId).toBe(next);
});

test('after the last one there is none', () => {
  for (const waiting of [[{ arrangementId: 'a' }], []])
    expect(nextOffer(waiting, 'a') === undefined).toBe(true);
});
