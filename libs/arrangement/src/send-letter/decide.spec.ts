import { established } from '../testing/case-events';
import { admissionRefused, reported, SET_CASE } from '../testing/events';
import { died } from '../testing/person-events';
import { started, stopped } from '../testing/item-events';
import { uuid } from '../testing/values';
import { CASE_BYTES_MAX } from '../domain/document-codes';
import { given, happened, refused, TODAY } from '../testing/case';
import { appointmentMade, documentReceived } from '../testing/daily-events';
import { refuseAll } from '@meereis/commands';
import { givenPerson } from '../testing/given';
import type { Arrangement } from '../domain/arrangement';
import { decideSendLetter, letterRefusals, type SendLetter } from './decide';

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

describe('what a letter is about', () => {
  const person = givenPerson(established());
  const refusalsOf = (state: Arrangement, command: SendLetter, about = person) =>
    refused(refuseAll(letterRefusals(state, command, { today: TODAY, person: about }), () => []));
  const planned = given(...SET_CASE, appointmentMade());
  const ofAppointment = (letter: 'invitation' | 'reminder', appointmentId = uuid(200)) => ({
    letter,
    appointmentId,
  });

  test('R028: an appointment that is still to come, and that one', () => {
    for (const letter of ['invitation', 'reminder'] as const) {
      expect(refusalsOf(planned, ofAppointment(letter))).toEqual([]);
      expect(refusalsOf(planned, ofAppointment(letter, uuid(201)))).toEqual(['R028 no-appointment-to-tell']);
      expect(refusalsOf(planned, { letter })).toEqual(['R028 no-appointment-to-tell']);
    }
    const today = given(...SET_CASE, appointmentMade({ on: TODAY }));
    const over = given(...SET_CASE, appointmentMade({ on: '2022-02-28' as never }));
    expect(refusalsOf(today, ofAppointment('reminder'))).toEqual([]);
    expect(refusalsOf(over, ofAppointment('reminder'))).toEqual(['R028 no-appointment-to-tell']);
  });

  test('R141: a decision that was taken, and that one', () => {
    const refusedCase = given(reported(), admissionRefused());
    const decision = { letter: 'decision', decision: 'admission-refusal' } as const;
    expect(refusalsOf(refusedCase, decision)).toEqual([]);
    expect(refusalsOf(given(...SET_CASE), decision)).toEqual(['R141 no-decision-to-tell']);
    expect(refusalsOf(refusedCase, { letter: 'decision' })).toEqual(['R141 no-decision-to-tell']);
    const byExecutor = stopped('2022-03-20');
    const stop = {
      ...byExecutor,
      data: { ...(byExecutor as { data: object }).data, by: 'executor' },
    } as never;
    const ended = given(...SET_CASE, started('2022-03-15'), stop);
    const about = { letter: 'decision', decision: 'item-stop' } as const;
    expect(refusalsOf(ended, { ...about, itemId: uuid(30) })).toEqual([]);
    expect(refusalsOf(ended, about)).toEqual(['R141 no-decision-to-tell']);
    expect(
      refusalsOf(given(...SET_CASE, started('2022-03-15'), stopped()), { ...about, itemId: uuid(30) }),
    ).toEqual(['R141 no-decision-to-tell']);
  });

  test('R020: a plan that has a goal', () => {
    expect(refusalsOf(given(...SET_CASE), { letter: 'plan' })).toEqual([]);
    expect(refusalsOf(given(reported()), { letter: 'plan' })).toEqual(['R020 no-plan-to-tell']);
  });

  test('never somebody who died, nor more than a case can hold', () => {
    expect(refusalsOf(given(...SET_CASE), { letter: 'plan' }, givenPerson(established(), died()))).toEqual([
      'person-deceased person-deceased',
    ]);
    const full = given(...SET_CASE, documentReceived({ bytes: CASE_BYTES_MAX }));
    expect(refusalsOf(full, { letter: 'plan' })).toEqual(['documents-too-large documents-too-large']);
  });

  test('it stands in the case as it went out, for as long as letters are kept', () => {
    const rendered = {
      documentId: uuid(220),
      sha256: 'c'.repeat(64),
      bytes: 4_000,
      templateVersion: 3,
      channel: 'post',
    } as const;
    const [sent] = happened(
      decideSendLetter(planned, ofAppointment('invitation'), { today: TODAY, person, rendered }),
    );
    expect(sent).toMatchObject({
      type: 'document-sent.v1',
      data: {
        ...rendered,
        title: 'Uitnodiging van 1 maart 2022',
        mediaType: 'text/html',
        template: 'invitation',
        sentOn: TODAY,
        keepUntil: '2029-03-01',
      },
    });
  });
});
