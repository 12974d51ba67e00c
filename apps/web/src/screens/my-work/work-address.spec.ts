import { workAddress } from './work-address';

/** Goal: a task leads to where its work is done, also when the case itself is closed to who has the task. */
const task = { arrangementId: 'c', subjectId: 's' } as const;

test.each([
  ['answer-handover', '/aanbiedingen/c'],
  ['assign-handover', '/aanbiedingen/c'],
  ['carry-out-referral', '/aanbiedingen/uitgezet/s'],
  ['answer-second-agreement', '/aanbiedingen/akkoord/c/s'],
  ['evaluate-item', '/zaken/c/onderdelen/s'],
  ['take-back-item', '/zaken/c/delen'],
  ['contact-person', '/zaken/c/contact'],
] as const)('%s: %s', (kind, address) => {
  expect(workAddress({ ...task, kind })).toBe(address);
});

test('without what it is about a task leads to the case', () => {
  expect(workAddress({ arrangementId: 'c', kind: 'evaluate-item' })).toBe('/zaken/c/plan');
});
