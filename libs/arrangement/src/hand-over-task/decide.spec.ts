import { localDate } from '@meereis/kernel';
import { given, happened, refused, UTRECHT, UWV, type Given } from '../testing/case';
import { SET_CASE, task } from '../testing/events';
import { uuid } from '../testing/values';
import { decideHandOverTask, type HandOverTaskFacts } from './decide';

const TASK = uuid(60);
const HAS_TASK: Given = [...SET_CASE, task({ kind: 'end-item' })];
const COLLEAGUE = uuid(78);
const THERE: HandOverTaskFacts = { unit: UWV.id, worksHere: true, awayUntil: undefined };
const give = (events: Given, facts: Partial<HandOverTaskFacts> = {}) =>
  decideHandOverTask(
    given(...events),
    { taskId: TASK, assignee: COLLEAGUE, reason: 'Kent de werkgever.' },
    { ...THERE, ...facts },
  );

describe('giving a task to a colleague', () => {
  test('C1: makes it theirs, within the unit', () => {
    const after = [...HAS_TASK, ...happened(give(HAS_TASK))];
    expect(given(...after).openTasks).toMatchObject([{ unit: UWV.id, assignee: COLLEAGUE }]);
    expect(refused(give(after))).toEqual(['R028 task-already-theirs']);
  });

  test('R032: only to somebody who works with cases here, and is there', () => {
    expect(refused(give(HAS_TASK, { worksHere: false }))).toEqual(['R032 colleague-not-here']);
    expect(refused(give(HAS_TASK, { awayUntil: localDate('2022-03-11') }))).toEqual(['R032 colleague-away']);
  });

  test('R032: only a task of the own unit that is open', () => {
    expect(refused(give(HAS_TASK, { unit: UTRECHT.id }))).toEqual(['R032 task-of-other-unit']);
    expect(refused(give(SET_CASE))).toEqual(['R028 task-not-open']);
  });
});
