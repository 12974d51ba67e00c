import type { ArrangementEvent } from '../domain/arrangement';
import { reported } from '../testing/case-events';
import { addDays } from '@meereis/kernel';
import { ARRANGEMENT_ID, decided, given, id, PERSON_ID, refusalsOf, TODAY } from '../testing/given';
import { unit } from '../testing/units';
import { decidePassOn } from './decide';
import { hearsOnlyKnown, recentAnswer, searchRefusals } from './search.rule';

const codes = (...args: Parameters<typeof searchRefusals>) =>
  searchRefusals(...args).map((one) => `${one.rule} ${one.code}`);
const byName = { fullName: 'Test Proefpersoon', birthDate: '1970-05-17' };

describe('searching a person outside one’s own cases', () => {
  it('answers exact data only: a BSN, or full name with birth date', () => {
    const uwv = unit('uwv-executor');

    expect(codes(uwv, { bsn: '999990342' })).toEqual([]);
    expect(codes(uwv, byName)).toEqual([]);
    expect(codes(uwv, { fullName: byName.fullName })).toEqual(['R036 search-not-exact']);
    expect(codes(uwv, { birthDate: byName.birthDate })).toEqual(['R036 search-not-exact']);
    expect(codes(uwv, {})).toEqual(['R036 search-not-exact']);
  });

  it('Q06: only UWV and municipalities search by BSN', () => {
    expect(codes(unit('union'), { bsn: '999990342' })).toEqual(['Q06 bsn-not-allowed']);
    expect(codes(unit('municipality'), { bsn: '999990342' })).toEqual([]);
    expect(codes(unit('union'), byName)).toEqual([]);
  });

  it('Q06: unions and employer organisations hear only that somebody is known', () => {
    expect(hearsOnlyKnown(unit('union'))).toBe(true);
    expect(hearsOnlyKnown(unit('employer-organisation'))).toBe(true);
    expect(hearsOnlyKnown(unit('uwv-executor'))).toBe(false);
    expect(hearsOnlyKnown(unit('municipality'))).toBe(false);
  });

  it('passes the request of a unit on once, until it has been answered', () => {
    const asking = (state: ReturnType<typeof given>, askingUnit: string) =>
      decidePassOn(state, { askingUnit }, { today: TODAY, taskId: id('task') });
    const [task] = decided(asking(given(reported()), 'fnv-am13'));
    const asked = given(reported(), task as ArrangementEvent);

    expect(refusalsOf(asking(asked, 'fnv-am13'))).toEqual(['R036 already-asked']);
    expect(refusalsOf(asking(asked, 'cnv-am13'))).toEqual([]);
  });

  it('Q06: hears the answer of the owner for thirty days instead of asking again', () => {
    const state = given(reported(), {
      type: 'search-answered.v1',
      data: {
        arrangementId: ARRANGEMENT_ID,
        personId: PERSON_ID,
        taskId: id('task'),
        askedBy: 'fnv-am13',
        answer: 'contact-made',
        answeredOn: TODAY,
      },
    });

    expect(recentAnswer(state, 'fnv-am13', TODAY)?.answer).toBe('contact-made');
    expect(recentAnswer(state, 'fnv-am13', addDays(TODAY, 30))?.answer).toBe('contact-made');
    expect(recentAnswer(state, 'fnv-am13', addDays(TODAY, 31))).toBeUndefined();
    expect(recentAnswer(state, 'cnv-am13', TODAY)).toBeUndefined();
  });

  it('passes the request on as a task of the owner, due within a week', () => {
    const state = given(reported());

    expect(
      decided(decidePassOn(state, { askingUnit: 'fnv-am13' }, { today: TODAY, taskId: id('task') })),
    ).toEqual([
      {
        type: 'task-created.v1',
        data: {
          arrangementId: state.arrangementId,
          personId: state.personId,
          taskId: id('task'),
          kind: 'answer-search',
          unit: 'uwv-am13',
          dueOn: '2022-03-08',
          rule: 'R036',
          askedBy: 'fnv-am13',
        },
      },
    ]);
  });
});
