import type { EventOf } from '@meereis/event-store';
import type { Projection, RowChange } from '@meereis/projections';
import type { DAILY_EVENTS } from '../../domain/daily-events';

const TASKS = 'worklist_tasks';

/** Events of tasks: each changes one row. */
export const TASK_TYPES = [
  'task-created.v1',
  'task-taken.v1',
  'task-handed-over.v1',
  'task-postponed.v1',
  'task-done.v1',
] as const;
export type TaskEvent = Extract<
  EventOf<(typeof DAILY_EVENTS)[number]>,
  { readonly type: (typeof TASK_TYPES)[number] }
>;

export const TASKS_TABLE: Projection['tables'][number] = {
  name: TASKS,
  columns: {
    task_id: { type: 'text' },
    arrangement_id: { type: 'text' },
    kind: { type: 'text' },
    unit: { type: 'text' },
    due_on: { type: 'date' },
    rule: { type: 'text' },
    assignee: { type: 'text', nullable: true },
    own_text: { type: 'text', nullable: true },
    asked_by: { type: 'text', nullable: true },
    subject_id: { type: 'text', nullable: true },
    decision: { type: 'text', nullable: true },
  },
  key: ['task_id'],
  // A list of one unit or one worker reads its own rows in order, however many others there are.
  indexes: [
    { columns: ['arrangement_id', 'unit', 'due_on'] },
    { columns: ['unit', 'due_on', 'task_id'] },
    { columns: ['unit', 'assignee', 'due_on', 'task_id'] },
  ],
};

function created(data: Extract<TaskEvent, { type: 'task-created.v1' }>['data']): RowChange {
  const { taskId: task_id, arrangementId: arrangement_id, kind, unit, dueOn: due_on, rule } = data;
  const row = {
    task_id,
    arrangement_id,
    kind,
    unit,
    due_on,
    rule,
    assignee: data.assignee ?? null,
    own_text: data.text ?? null,
    asked_by: data.askedBy ?? null,
    subject_id: data.subjectId ?? null,
    decision: data.decision ?? null,
  };
  return { op: 'upsert', table: TASKS, row };
}

export function tasksChanged(event: TaskEvent): readonly RowChange[] {
  const key = { task_id: event.data.taskId };
  switch (event.type) {
    case 'task-created.v1':
      return [created(event.data)];
    case 'task-taken.v1':
      return [{ op: 'update', table: TASKS, key, set: { assignee: event.data.assignee } }];
    case 'task-handed-over.v1': {
      const { toUnit: unit, assignee } = event.data;
      return [{ op: 'update', table: TASKS, key, set: { unit, assignee: assignee ?? null } }];
    }
    case 'task-postponed.v1':
      return [{ op: 'update', table: TASKS, key, set: { due_on: event.data.to } }];
    case 'task-done.v1':
      return [{ op: 'delete', table: TASKS, where: key }];
  }
}
