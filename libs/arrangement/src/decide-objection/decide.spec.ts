import { localDate } from '@meereis/kernel';
import type { ArrangementEvent } from '../domain/arrangement';
import { decideAdmitPerson } from '../admit-person/decide';
import { checked, reported, weighed } from '../testing/case-events';
import { decided, given, id, refusalsOf, TODAY } from '../testing/given';
import { notified, objected, openTask, refusedUntold } from '../testing/intake-events';
import { unit } from '../testing/units';
import { decideOnObjection, type DecideObjection, type ObjectionFacts } from './decide';

const facts: ObjectionFacts = {
  today: TODAY,
  unit: { ...unit('uwv-executor'), id: 'uwv-am13' },
  samePerson: false,
  competent: ['UWV Midden-Utrecht'],
  taskId: id('tell'),
  reconsiderTaskId: id('decide-again'),
  objectionTermWeeks: 6,
  newerRuns: false,
};
const decide = (over: Partial<DecideObjection> = {}): DecideObjection => ({
  objectionId: id('objection'),
  outcome: 'founded',
  motivation: 'Uit het contract blijkt een latere datum.',
  decidedOn: TODAY,
  ...over,
});
const before: readonly ArrangementEvent[] = [
  reported(),
  checked(),
  weighed('needs-support'),
  refusedUntold(),
  notified(),
  objected(),
  openTask('decide-objection', { subjectId: id('objection') }),
];
const refused = (over: Partial<DecideObjection>, other: Partial<ObjectionFacts> = {}) =>
  refusalsOf(decideOnObjection(given(...before), decide(over), { ...facts, ...other }));

describe('deciding on an objection', () => {
  it('R141: founded opens the admission again, and the person can be admitted', () => {
    const events = decided(
      decideOnObjection(given(...before), decide(), facts),
    ) as readonly ArrangementEvent[];
    expect(events.map((one) => one.type)).toEqual([
      'objection-decided.v1',
      'task-done.v1',
      'task-created.v1',
      'task-created.v1',
    ]);
    expect(events[3]).toMatchObject({
      data: { kind: 'reconsider-decision', rule: 'R019', dueOn: '2022-03-15', unit: 'uwv-am13' },
    });

    const state = given(...before, ...events);
    expect(state.phase).toBe('weighed');
    expect(state).not.toHaveProperty('refusal');
    const admit = decideAdmitPerson(
      state,
      { admittedOn: TODAY },
      { today: TODAY, hardDate: undefined, scheme: { version: '2021.1', eventId: id('scheme') } },
    );
    expect(decided(admit)).toMatchObject([
      { type: 'person-admitted.v1' },
      { type: 'task-done.v1', data: { taskId: id('decide-again') } },
    ]);
  });

  it('Q25: founded does not open the old one beside a newer arrangement', () => {
    const events = decided(decideOnObjection(given(...before), decide(), { ...facts, newerRuns: true }));
    expect(events[0]).toMatchObject({ data: { outcome: 'founded', reopens: false } });
    expect(given(...before, ...(events as readonly ArrangementEvent[])).phase).toBe('refused');
  });

  it.each(['unfounded', 'inadmissible'] as const)('R141: %s leaves the refusal as it was', (outcome) => {
    const motivation = 'De datum van het ontslag ligt echt vóór de harde datum.';
    const events = decided(decideOnObjection(given(...before), decide({ outcome, motivation }), facts));
    expect(given(...before, ...(events as readonly ArrangementEvent[]))).toMatchObject({
      phase: 'refused',
      objections: [{ decided: { value: { outcome, reopens: false } } }],
    });
  });

  it('R141: is done by somebody else than who refused', () => {
    expect(refused({}, { samePerson: true })).toEqual(['R141 same-decider']);
    expect(refused({})).toEqual([]);
  });

  it('R141: is done by the body that refused, and never by one without a mandate', () => {
    expect(refused({}, { unit: unit('municipality') })).toEqual(['R141 other-body-refused']);
    expect(refused({}, { unit: unit('union') })).toEqual(['R141 no-mandate', 'R141 other-body-refused']);
  });

  it('R141: an objection in time is not left aside without a word', () => {
    expect(refused({ outcome: 'inadmissible', motivation: 'Nee.' })).toEqual([
      'R141 inadmissible-needs-reason',
    ]);
  });

  it('R141: is told at once with the term for an appeal, or makes a task to tell', () => {
    const notice = { how: 'letter', notifiedOn: TODAY } as const;
    const events = decided(decideOnObjection(given(...before), decide({ notice }), facts));
    expect(events.at(-2)).toMatchObject({
      type: 'decision-notified.v1',
      data: { decision: 'objection', termUntil: '2022-04-12' },
    });
    const later = decided(decideOnObjection(given(...before), decide(), facts)).at(-2);
    expect(later).toMatchObject({
      data: {
        kind: 'notify-decision',
        decision: 'objection',
        subjectId: decide().objectionId,
        dueOn: '2022-03-04',
      },
    });
  });

  it('R141: is done once, on the day of the objection or after', () => {
    const events = decided(decideOnObjection(given(...before), decide({ outcome: 'unfounded' }), facts));
    const state = given(...before, ...(events as readonly ArrangementEvent[]));
    expect(refusalsOf(decideOnObjection(state, decide(), facts))).toEqual(['R141 objection-decided']);
    expect(refused({ decidedOn: localDate('2022-02-28') })).toEqual(['R141 decided-before-objection']);
    expect(refused({ decidedOn: localDate('2022-03-02') })).toEqual(['R141 date-in-future']);
    expect(refused({ objectionId: id('none') })).toEqual(['R141 no-such-objection']);
  });
});
