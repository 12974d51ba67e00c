import type { LocalDate, Uuid } from '@meereis/kernel';
import type { Arrangement, ArrangementEvent } from './arrangement';
import type { Task } from './daily.fold';

/** A new task of this case; `rule` says why it exists. */
export function taskFor({ arrangementId, personId }: Arrangement, task: Task): ArrangementEvent {
  return { type: 'task-created.v1', data: { arrangementId, personId, ...task } };
}

/** The open tasks of a kind are done; with `subjectId` only those about that item, document or contact moment. */
export function tasksDone(
  state: Arrangement,
  kind: Task['kind'],
  doneOn: LocalDate,
  subjectId?: Uuid,
): readonly ArrangementEvent[] {
  const { arrangementId, personId } = state;
  return state.openTasks
    .filter((task) => task.kind === kind && (subjectId === undefined || task.subjectId === subjectId))
    .map(({ taskId }) => ({ type: 'task-done.v1', data: { arrangementId, personId, taskId, doneOn } }));
}
