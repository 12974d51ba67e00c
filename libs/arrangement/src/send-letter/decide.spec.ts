import { established } from '../testing/case-events';
import { SET_CASE } from '../testing/events';
import { given, refused, TODAY } from '../testing/case';
import { refuseAll } from '@meereis/commands';
import { givenPerson } from '../testing/given';
import { letterRefusals, type SendLetter } from './decide';

/** Goal: a letter goes nowhere by a way that does not lead to the person. */
const prefersEmail = { channel: 'email', setOn: TODAY } as const;

function codes(command: SendLetter, email?: string) {
  const about = givenPerson(established(email === undefined ? {} : { email }));
  const person = { ...about, channel: { personId: about.personId, ...prefersEmail } };
  return refuseAll(letterRefusals(given(...SET_CASE), command, { today: TODAY, person }), () => []);
}

test('R146: by e-mail only where an address is known, also when the person’s own preference chose it', () => {
  expect(refused(codes({ letter: 'plan' }))).toEqual(['R146 no-email-known']);
  expect(refused(codes({ letter: 'plan', channel: 'email' }))).toEqual(['R146 no-email-known']);
  expect(codes({ letter: 'plan', channel: 'post' }).ok).toBe(true);
  expect(codes({ letter: 'plan' }, 'zoe@voorbeeld.example').ok).toBe(true);
});
