import { localDate } from '@meereis/kernel';
import type { ArrangementEvent } from '../domain/arrangement';
import { admittedEvent, reported } from '../testing/case-events';
import { decided, given, id, refusalsOf, TODAY } from '../testing/given';
import { decideCheckBanenafspraak, type CheckBanenafspraak } from './decide';

const facts = { today: TODAY, taskId: id('task') };
const check = (change: Partial<CheckBanenafspraak> = {}): CheckBanenafspraak => ({
  answer: 'no',
  registerConsulted: true,
  checkedOn: TODAY,
  ...change,
});

describe('checking for the banenafspraak group', () => {
  it('R013: "no" is recorded and asks nothing more', () => {
    const state = given(reported());

    expect(decided(decideCheckBanenafspraak(state, check({ registerConsulted: false }), facts))).toEqual([
      {
        type: 'banenafspraak-checked.v1',
        data: {
          arrangementId: state.arrangementId,
          personId: state.personId,
          answer: 'no',
          registerConsulted: false,
          checkedOn: TODAY,
        },
      },
    ]);
  });

  it.each(['yes', 'in-doubt'] as const)('R013: "%s" makes a task to refer within two days', (answer) => {
    const state = given(reported());
    const [, task] = decided(decideCheckBanenafspraak(state, check({ answer }), facts));

    expect(task).toEqual({
      type: 'task-created.v1',
      data: {
        arrangementId: state.arrangementId,
        personId: state.personId,
        taskId: id('task'),
        kind: 'refer-banenafspraak',
        unit: 'uwv-am13',
        dueOn: '2022-03-03',
        rule: 'R013',
      },
    });
  });

  it('R013: makes no second task while the first is open', () => {
    const first = decided(decideCheckBanenafspraak(given(reported()), check({ answer: 'in-doubt' }), facts));
    const state = given(reported(), ...(first as readonly ArrangementEvent[]));

    expect(decided(decideCheckBanenafspraak(state, check({ answer: 'yes' }), facts))).toHaveLength(1);
  });

  it('R148: "yes" needs the register to have been consulted', () => {
    const refused = (answer: CheckBanenafspraak['answer']) =>
      refusalsOf(
        decideCheckBanenafspraak(given(reported()), check({ answer, registerConsulted: false }), facts),
      );

    expect(refused('yes')).toEqual(['R148 register-not-consulted']);
    expect(refused('in-doubt')).toEqual([]);
  });

  it('is not dated in the future and not done after the decision', () => {
    expect(
      refusalsOf(
        decideCheckBanenafspraak(given(reported()), check({ checkedOn: localDate('2022-03-02') }), facts),
      ),
    ).toEqual(['R013 check-in-future']);
    expect(refusalsOf(decideCheckBanenafspraak(given(reported(), admittedEvent()), check(), facts))).toEqual([
      'R019 already-admitted',
    ]);
  });
});
