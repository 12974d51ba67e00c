import { task, taskDone } from '../../testing/events';
import { uuid } from '../../testing/values';
import { TASK_TYPES, TASKS_TABLE, tasksChanged, type TaskEvent } from './tasks.rule';

const of = { arrangementId: uuid(1), personId: uuid(2), taskId: uuid(60) };
const changed = (event: object) => tasksChanged(event as TaskEvent);
const key = { task_id: uuid(60) };

describe('the row of a task in the lists', () => {
  test('holds whose it is, until when and by which rule; what a task has not is empty', () => {
    expect(changed(task())).toEqual([
      {
        op: 'upsert',
        table: 'worklist_tasks',
        row: {
          task_id: uuid(60),
          arrangement_id: uuid(1),
          kind: 'refer-banenafspraak',
          unit: 'uwv-am13',
          due_on: '2022-03-04',
          rule: 'R013',
          assignee: null,
          own_text: null,
          asked_by: null,
          subject_id: null,
          decision: null,
        },
      },
    ]);
  });

  test('holds all that a task can say', () => {
    const full = {
      assignee: uuid(77),
      text: 'Bellen.',
      askedBy: 'fnv-am13',
      subjectId: uuid(30),
      decision: 'objection',
    };
    expect(changed(task(full as never))[0]).toMatchObject({
      row: {
        assignee: uuid(77),
        own_text: 'Bellen.',
        asked_by: 'fnv-am13',
        subject_id: uuid(30),
        decision: 'objection',
      },
    });
  });

  test('changes with what happens to the task, and goes when it is done', () => {
    const update = (set: object) => [{ op: 'update', table: 'worklist_tasks', key, set }];
    expect(changed({ type: 'task-taken.v1', data: { ...of, assignee: uuid(77) } })).toEqual(
      update({ assignee: uuid(77) }),
    );
    expect(changed({ type: 'task-handed-over.v1', data: { ...of, toUnit: 'fnv-am13' } })).toEqual(
      update({ unit: 'fnv-am13', assignee: null }),
    );
    expect(
      changed({ type: 'task-handed-over.v1', data: { ...of, toUnit: 'fnv-am13', assignee: uuid(78) } }),
    ).toEqual(update({ unit: 'fnv-am13', assignee: uuid(78) }));
    expect(changed({ type: 'task-postponed.v1', data: { ...of, to: '2022-03-09' } })).toEqual(
      update({ due_on: '2022-03-09' }),
    );
    expect(changed(taskDone(uuid(60)))).toEqual([{ op: 'delete', table: 'worklist_tasks', where: key }]);
  });

  test('is read by its own keys, however many others there are', () => {
    expect(TASK_TYPES).toHaveLength(5);
    expect(TASKS_TABLE.key).toEqual(['task_id']);
    expect(TASKS_TABLE.indexes?.map(({ columns }) => columns[0])).toEqual(['arrangement_id', 'unit', 'unit']);
  });
});
