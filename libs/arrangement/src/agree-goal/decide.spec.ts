import { localDate } from '@meereis/kernel';
import { admittedEvent, diagnosed, reported } from '../testing/case-events';
import { decided, given, id, refusalsOf, TODAY } from '../testing/given';
import { decideAgreeGoal, type AgreeGoal } from './decide';

const facts = { today: TODAY, goalId: id('goal') };
const goal: AgreeGoal = {
  kind: 'other-sector',
  description: 'Monteur worden in de installatietechniek.',
  agreedOn: TODAY,
};

describe('agreeing a goal', () => {
  it('R021: records direction and words', () => {
    const state = given(reported(), admittedEvent(), diagnosed());

    expect(decided(decideAgreeGoal(state, goal, facts))).toEqual([
      {
        type: 'goal-agreed.v1',
        data: { arrangementId: state.arrangementId, personId: state.personId, goalId: id('goal'), ...goal },
      },
    ]);
  });

  it('R015: comes after a diagnosis, and that after admission', () => {
    expect(refusalsOf(decideAgreeGoal(given(reported(), admittedEvent()), goal, facts))).toEqual([
      'R015 no-diagnosis',
    ]);
    expect(refusalsOf(decideAgreeGoal(given(reported()), goal, facts))).toEqual([
      'R007 not-admitted',
      'R015 no-diagnosis',
    ]);
  });

  it('is not dated before the person reported', () => {
    const state = given(reported(), admittedEvent(), diagnosed());
    const early = localDate('2000-01-01');

    expect(refusalsOf(decideAgreeGoal(state, { ...goal, agreedOn: early }, facts))).toEqual([
      'R021 goal-before-report',
    ]);
  });

  it('is not dated in the future', () => {
    const state = given(reported(), admittedEvent(), diagnosed());

    expect(refusalsOf(decideAgreeGoal(state, { ...goal, agreedOn: localDate('2022-03-02') }, facts))).toEqual(
      ['R021 goal-in-future'],
    );
  });
});
