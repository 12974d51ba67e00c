import fc from 'fast-check';
import { addDays, localDate, type LocalDate } from '@meereis/kernel';
import { admission, diagnosis, offered, reported, SET_CASE } from '../testing/events';
import { ARRANGEMENT, given, PERSON, UTRECHT, UWV } from '../testing/case';
import { uuid } from '../testing/values';
import type { ArrangementEvent } from './arrangement';
import { FIRST_CONTACT_WITHIN_DAYS, PLAN_NOTICE_DAYS, PLAN_WITHIN_DAYS } from './case-terms';
import { termsOf } from './case-terms.rule';

const of = { arrangementId: ARRANGEMENT, personId: PERSON } as const;
const day = (text: string): LocalDate => localDate(text);
const ADMITTED = [reported(), admission()];
const kinds = (on: LocalDate, ...events: readonly ArrangementEvent[]) =>
  termsOf(given(...events), on).map((one) => one.kind);

const appointment = (unit = UWV.id): ArrangementEvent => ({
  type: 'appointment-made.v1',
  data: {
    ...of,
    appointmentId: uuid(90),
    on: day('2022-03-10'),
    at: '10:30',
    minutes: 45,
    channel: 'office',
    worker: uuid(77),
    unit,
  },
});

describe('terms of the case', () => {
  test('R015: after admission the person is spoken within a week; a plan comes into sight later (R020)', () => {
    expect(termsOf(given(...ADMITTED), day('2022-02-02'))).toEqual([
      { kind: 'plan-first-contact', dueOn: '2022-02-09', rule: 'R015' },
    ]);
    expect(termsOf(given(...ADMITTED), day('2022-02-23'))).toContainEqual({
      kind: 'set-plan',
      dueOn: '2022-03-16',
      rule: 'R020',
    });
    expect(kinds(day('2022-02-22'), ...ADMITTED)).toEqual(['plan-first-contact']);
  });

  test('R015: who was spoken, or has an appointment, needs no first contact', () => {
    expect(kinds(day('2022-02-03'), ...ADMITTED, diagnosis())).toEqual([]);
    expect(kinds(day('2022-02-03'), ...ADMITTED, appointment())).toEqual([]);
  });

  test('R020: a plan that is set asks for no plan any more', () => {
    expect(kinds(day('2022-03-10'), ...SET_CASE)).toEqual([]);
  });

  test('R144: an appointment that is over asks whether the person was there, of the worker while still theirs', () => {
    expect(kinds(day('2022-03-10'), ...SET_CASE, appointment())).toEqual([]);
    expect(termsOf(given(...SET_CASE, appointment()), day('2022-03-11'))).toEqual([
      {
        kind: 'record-appointment',
        subjectId: uuid(90),
        dueOn: '2022-03-12',
        rule: 'R144',
        assignee: uuid(77),
      },
    ]);
    const [other] = termsOf(given(...SET_CASE, appointment(UTRECHT.id)), day('2022-03-11'));
    expect(other).not.toHaveProperty('assignee');
  });

  test('R033: while an offer waits no task is added, or the receiver could not accept what was offered', () => {
    expect(kinds(day('2022-03-15'), ...SET_CASE)).toEqual(['start-item']);
    expect(kinds(day('2022-03-15'), ...SET_CASE, offered())).toEqual([]);
  });

  test('R020: whatever the days, a term never asks after its own last day first, and found late it is the same', () => {
    const days = fc.integer({ min: 0, max: 2_000 });
    fc.assert(
      fc.property(days, days, (admittedAfter, later) => {
        const admittedOn = addDays(day('2021-01-01'), admittedAfter);
        const admitted = admission() as Extract<ArrangementEvent, { type: 'person-admitted.v1' }>;
        const state = given(reported(), { ...admitted, data: { ...admitted.data, admittedOn } });
        const plan = addDays(admittedOn, PLAN_WITHIN_DAYS);
        const now = addDays(admittedOn, later);
        const terms = termsOf(state, now);
        expect(terms[0]).toMatchObject({ dueOn: addDays(admittedOn, FIRST_CONTACT_WITHIN_DAYS) });
        expect(terms.length).toBe(now < addDays(plan, -PLAN_NOTICE_DAYS) ? 1 : 2);
        if (terms[1] !== undefined) expect(terms[1].dueOn).toBe(plan);
      }),
    );
  });
});
