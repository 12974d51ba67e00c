import { addDays } from '@meereis/kernel';
import { OPEN_TASKS_MAX, OWN_TASK_DAYS_MAX } from '../domain/task.rule';
import { given, happened, refused, TODAY, UWV } from '../testing/case';
import { SET_CASE, task } from '../testing/events';
import { uuid } from '../testing/values';
import { decideMakeTask, type MakeTask } from './decide';

const FACTS = { today: TODAY, unit: UWV.id, account: uuid(77), taskId: uuid(60) };
const make = (over: Partial<MakeTask> = {}, events = SET_CASE) =>
  decideMakeTask(
    given(...events),
    { text: 'Cv doornemen.', dueOn: addDays(TODAY, 7), forMyself: true, ...over },
    FACTS,
  );

describe('a task of one’s own', () => {
  test('C1: is of its maker, or of anybody in the unit', () => {
    const [mine] = given(...SET_CASE, ...happened(make())).openTasks;
    expect(mine).toMatchObject({ kind: 'own', assignee: uuid(77), text: 'Cv doornemen.', unit: UWV.id });
    const [ours] = given(...SET_CASE, ...happened(make({ forMyself: false }))).openTasks;
    expect(ours).not.toHaveProperty('assignee');
  });

  test('R028: says what, and when within two years', () => {
    expect(refused(make({ text: '  ' }))).toEqual(['R028 text-missing']);
    expect(refused(make({ dueOn: addDays(TODAY, -1) }))).toEqual(['R028 due-in-past']);
    expect(happened(make({ dueOn: addDays(TODAY, OWN_TASK_DAYS_MAX) }))).toHaveLength(1);
    expect(refused(make({ dueOn: addDays(TODAY, OWN_TASK_DAYS_MAX + 1) }))).toEqual(['R028 due-too-far']);
  });

  test('R028: a case has no end of open tasks', () => {
    const full = [...Array(OPEN_TASKS_MAX).keys()].map((n) => task({ taskId: uuid(1_000 + n) }));
    expect(refused(make({}, [...SET_CASE, ...full]))).toEqual(['R028 too-many-tasks']);
    expect(happened(make({}, [...SET_CASE, ...full.slice(1)]))).toHaveLength(1);
  });
});
