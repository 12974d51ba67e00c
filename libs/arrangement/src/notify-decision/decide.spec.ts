import { localDate } from '@meereis/kernel';
import { refusedEvent, reported } from '../testing/case-events';
import { decided, given, refusalsOf, TODAY } from '../testing/given';
import { notified, objected, objectionDecided, openTask, refusedUntold } from '../testing/intake-events';
import { decideNotifyDecision } from './decide';

const facts = { today: TODAY, objectionTermWeeks: 6 };
const tell = { decision: 'admission-refusal', how: 'conversation', notifiedOn: TODAY } as const;

describe('telling the person of a decision later', () => {
  it('R141: starts the term to object and ends the task to tell', () => {
    const state = given(reported(), refusedUntold(), openTask('notify-decision'));
    expect(decided(decideNotifyDecision(state, tell, facts))).toMatchObject([
      { type: 'decision-notified.v1', data: { how: 'conversation', termUntil: '2022-04-12' } },
      { type: 'task-done.v1' },
    ]);
  });

  it('R141: is done once; a refusal of before that told it itself counts as told', () => {
    const nothing = ['R141 nothing-to-notify'];
    expect(refusalsOf(decideNotifyDecision(given(reported()), tell, facts))).toEqual(nothing);
    expect(
      refusalsOf(decideNotifyDecision(given(reported(), refusedUntold(), notified()), tell, facts)),
    ).toEqual(nothing);
    expect(refusalsOf(decideNotifyDecision(given(reported(), refusedEvent()), tell, facts))).toEqual(nothing);
  });

  it('R141: ends the task to tell of this decision, not the one of another', () => {
    const other = openTask('notify-decision', { decision: 'objection' });
    const state = given(reported(), refusedUntold(), other);
    expect(decided(decideNotifyDecision(state, tell, facts)).map((one) => one.type)).toEqual([
      'decision-notified.v1',
    ]);
    const own = openTask('notify-decision', { decision: 'admission-refusal' });
    expect(
      decided(decideNotifyDecision(given(reported(), refusedUntold(), own), tell, facts)).map(
        (one) => one.type,
      ),
    ).toEqual(['decision-notified.v1', 'task-done.v1']);
  });

  it('R141: is not before the decision', () => {
    const early = { ...tell, notifiedOn: localDate('2022-02-28') };
    expect(refusalsOf(decideNotifyDecision(given(reported(), refusedUntold()), early, facts))).toEqual([
      'R141 notified-before-decision',
    ]);
  });

  it('R141: a decision on an objection is told the same way, for the appeal', () => {
    const before = [reported(), refusedUntold(), notified(), objected(), objectionDecided()];
    const [event] = decided(
      decideNotifyDecision(given(...before), { ...tell, decision: 'objection' }, facts),
    );
    expect(given(...before, event as never).objections[0]?.notice?.termUntil).toBe('2022-04-12');
  });
});
