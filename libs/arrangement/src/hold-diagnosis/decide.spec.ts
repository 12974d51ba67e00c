import { localDate } from '@meereis/kernel';
import type { ArrangementEvent } from '../domain/arrangement';
import { admittedEvent, diagnosed, reported } from '../testing/case-events';
import { decided, given, id, refusalsOf, TODAY } from '../testing/given';
import { openTask } from '../testing/intake-events';
import { decideHoldDiagnosis, type HoldDiagnosis } from './decide';

const facts = { today: TODAY, diagnosisId: id('diagnosis') };
const held: HoldDiagnosis = { heldOn: TODAY, topics: ['skills', 'wishes'], result: 'Wil de techniek in.' };

describe('holding a diagnosis conversation', () => {
  it('R015: records date, topics and result', () => {
    const state = given(reported(), admittedEvent());

    expect(decided(decideHoldDiagnosis(state, held, facts))).toEqual([
      {
        type: 'diagnosis-held.v1',
        data: {
          arrangementId: state.arrangementId,
          personId: state.personId,
          diagnosisId: id('diagnosis'),
          ...held,
        },
      },
    ]);
  });

  it('R015: the first conversation ends the task to plan one', () => {
    const before = [reported(), admittedEvent(), openTask('plan-first-contact')];
    const events = decided(decideHoldDiagnosis(given(...before), held, facts)) as readonly ArrangementEvent[];
    expect(given(...before, ...events).openTasks).toEqual([]);
  });

  it('R015: has at most four conversations', () => {
    const after = (n: number) =>
      given(reported(), admittedEvent(), ...Array.from({ length: n }, (_, index) => diagnosed(index)));

    expect(refusalsOf(decideHoldDiagnosis(after(3), held, facts))).toEqual([]);
    expect(refusalsOf(decideHoldDiagnosis(after(4), held, facts))).toEqual(['R015 four-conversations-held']);
  });

  it('lies between the report and today', () => {
    const on = (date: string) =>
      refusalsOf(
        decideHoldDiagnosis(given(reported(), admittedEvent()), { ...held, heldOn: localDate(date) }, facts),
      );

    expect(on('2022-02-20')).toEqual(['R015 conversation-before-report']);
    expect(on('2022-02-21')).toEqual([]);
    expect(on('2022-03-02')).toEqual(['R015 conversation-in-future']);
  });

  it('comes after admission', () => {
    expect(refusalsOf(decideHoldDiagnosis(given(reported()), held, facts))).toEqual(['R007 not-admitted']);
  });
});
