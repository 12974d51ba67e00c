import { localDate } from '@meereis/kernel';
import { given, happened, refused, TODAY, UTRECHT, UWV, type Given } from '../testing/case';
import { SET_CASE, task } from '../testing/events';
import { uuid } from '../testing/values';
import { decidePostponeTask } from './decide';

const TASK = uuid(60);
const due = (dueOn: string, kind: 'end-item' | 'decide-objection' = 'end-item'): Given => [
  ...SET_CASE,
  task({ kind, dueOn: localDate(dueOn), rule: 'R141' }),
];
const putOff = (events: Given, to: string, today = TODAY, unit = UWV.id) =>
  decidePostponeTask(
    given(...events),
    { taskId: TASK, to: localDate(to), reason: 'De persoon is met vakantie.' },
    { today, unit },
  );
const MARCH = due('2022-03-08');

describe('putting a task off', () => {
  test('R028: moves its day, with a reason', () => {
    const after = [...MARCH, ...happened(putOff(MARCH, '2022-03-20'))];
    expect(given(...after).openTasks).toMatchObject([{ dueOn: '2022-03-20', firstDueOn: '2022-03-08' }]);
    expect(
      refused(
        decidePostponeTask(
          given(...MARCH),
          { taskId: TASK, to: localDate('2022-03-20'), reason: ' ' },
          { today: TODAY, unit: UWV.id },
        ),
      ),
    ).toEqual(['R028 reason-missing']);
  });

  test('R028: to sixty days after its first day, however often', () => {
    expect(happened(putOff(MARCH, '2022-05-07'))).toHaveLength(1);
    expect(refused(putOff(MARCH, '2022-05-08'))).toEqual(['R028 postponed-too-far']);
    const later = [...MARCH, ...happened(putOff(MARCH, '2022-04-20'))];
    const april = localDate('2022-04-15');
    expect(happened(putOff(later, '2022-05-07', april))).toHaveLength(1);
    expect(refused(putOff(later, '2022-05-08', april))).toEqual(['R028 postponed-too-far']);
  });

  test('R028: one that lies far ahead can be put off too', () => {
    expect(happened(putOff(due('2022-07-01'), '2022-07-15'))).toHaveLength(1);
  });

  test('R028: later than it is, and not to the past', () => {
    expect(refused(putOff(MARCH, '2022-03-08'))).toEqual(['R028 not-later']);
    const late = due('2022-02-01');
    expect(refused(putOff(late, '2022-02-20'))).toEqual(['R028 postponed-to-past']);
  });

  test('R141: a term of the law stays', () => {
    expect(refused(putOff(due('2022-03-08', 'decide-objection'), '2022-03-20'))).toEqual([
      'R141 term-is-fixed',
    ]);
  });

  test('R032: only by the unit that has it', () => {
    expect(refused(putOff(MARCH, '2022-03-20', TODAY, UTRECHT.id))).toEqual(['R032 task-of-other-unit']);
    expect(refused(putOff(SET_CASE, '2022-03-20'))).toEqual(['R028 task-not-open']);
  });
});
