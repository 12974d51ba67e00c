import { given, happened, refused, TODAY, UTRECHT, UWV, type Given } from '../testing/case';
import { SET_CASE, task } from '../testing/events';
import { uuid } from '../testing/values';
import { decideTakeTask, type TakeTaskFacts } from './decide';

const TASK = uuid(60);
const HAS_TASK: Given = [...SET_CASE, task({ kind: 'end-item' })];
const [ME, COLLEAGUE] = [uuid(77), uuid(78)];
const FACTS: TakeTaskFacts = { today: TODAY, unit: UWV.id, account: ME, standsInFor: [] };
const take = (events: Given, facts: Partial<TakeTaskFacts> = {}) =>
  decideTakeTask(given(...events), { taskId: TASK }, { ...FACTS, ...facts });
const takenBy = (account: typeof ME): Given => [...HAS_TASK, ...happened(take(HAS_TASK, { account }))];

describe('taking a task', () => {
  test('C1: makes it of one worker', () => {
    expect(given(...takenBy(ME)).openTasks).toMatchObject([{ taskId: TASK, assignee: ME }]);
  });

  test('R032: not of another unit, and not one that is no longer open', () => {
    expect(refused(take(HAS_TASK, { unit: UTRECHT.id }))).toEqual(['R032 task-of-other-unit']);
    expect(refused(take(SET_CASE))).toEqual(['R028 task-not-open']);
  });

  test('R032: not one a colleague has, unless the colleague is away and this worker stands in', () => {
    expect(refused(take(takenBy(COLLEAGUE)))).toEqual(['R032 task-of-colleague']);
    expect(refused(take(takenBy(COLLEAGUE), { standsInFor: [uuid(79)] }))).toEqual([
      'R032 task-of-colleague',
    ]);
    const instead = happened(take(takenBy(COLLEAGUE), { standsInFor: [COLLEAGUE] }));
    expect(given(...takenBy(COLLEAGUE), ...instead).openTasks).toMatchObject([{ assignee: ME }]);
  });

  test('R028: not twice by the same worker', () => {
    expect(refused(take(takenBy(ME)))).toEqual(['R028 task-already-yours']);
  });
});
