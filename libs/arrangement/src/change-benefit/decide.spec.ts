import { localDate } from '@meereis/kernel';
import { admittedEvent, diagnosed, goalSet, reported } from '../testing/case-events';
import { asRead, decided, given, refusalsOf, TODAY } from '../testing/given';
import { evolve } from '../domain/arrangement';
import { decideChangeBenefit } from './decide';

const facts = { today: TODAY };

describe('changing the benefit situation', () => {
  it('R031: records the change and touches nothing else of the case', () => {
    const state = given(reported(), admittedEvent(), diagnosed(), goalSet());
    const [event] = decided(decideChangeBenefit(state, { to: 'ww', changedOn: TODAY }, facts));

    expect(event).toEqual({
      type: 'benefit-situation-changed.v1',
      data: {
        arrangementId: state.arrangementId,
        personId: state.personId,
        from: 'none',
        to: 'ww',
        changedOn: TODAY,
      },
    });
    expect(evolve(state, asRead(event!, 4))).toEqual({ ...state, benefit: 'ww', revision: 4 });
  });

  it('refuses what changes nothing, and a date in the future', () => {
    expect(
      refusalsOf(decideChangeBenefit(given(reported()), { to: 'none', changedOn: TODAY }, facts)),
    ).toEqual(['R031 benefit-unchanged']);
    expect(
      refusalsOf(
        decideChangeBenefit(given(reported()), { to: 'ww', changedOn: localDate('2022-03-02') }, facts),
      ),
    ).toEqual(['R031 change-in-future']);
  });
});
