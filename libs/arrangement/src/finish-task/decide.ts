import { refuseAll, type Decision } from '@meereis/commands';
import type { LocalDate, Uuid } from '@meereis/kernel';
import type { Arrangement, ArrangementEvent } from '../domain/arrangement';
import { endsByItsAction, noSuchTask, otherUnitsTask, taskOf } from '../domain/task.rule';

/** A task is done, with its result; one that belongs to an action ends by that action. */
export function decideFinishTask(
  state: Arrangement,
  { taskId, result }: { readonly taskId: Uuid; readonly result: string },
  { today, unit }: { readonly today: LocalDate; readonly unit: string },
): Decision {
  const task = taskOf(state, taskId);
  return refuseAll([noSuchTask(task), otherUnitsTask(task, unit), endsByItsAction(task)], () => {
    const { arrangementId, personId } = state;
    const done: ArrangementEvent = {
      type: 'task-done.v1',
      data: { arrangementId, personId, taskId, doneOn: today, result },
    };
    return [done];
  });
}
