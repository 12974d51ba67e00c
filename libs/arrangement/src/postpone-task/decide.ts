import { refuseAll, refusal, type Decision } from '@meereis/commands';
import type { LocalDate, Uuid } from '@meereis/kernel';
import type { Arrangement, ArrangementEvent } from '../domain/arrangement';
import { noSuchTask, otherUnitsTask, postponeRefusals, taskOf } from '../domain/task.rule';

export interface PostponeTask {
  readonly taskId: Uuid;
  readonly to: LocalDate;
  readonly reason: string;
}

/** Puts a task off with a reason; a term of law or of another organisation stands. */
export function decidePostponeTask(
  state: Arrangement,
  { taskId, to, reason }: PostponeTask,
  { today, unit }: { readonly today: LocalDate; readonly unit: string },
): Decision {
  const task = taskOf(state, taskId);
  return refuseAll(
    [
      noSuchTask(task),
      otherUnitsTask(task, unit),
      reason.trim() === '' && refusal('R028', 'reason-missing', 'Schrijf op waarom de taak later kan.'),
      ...postponeRefusals(task, to, today),
    ],
    () => {
      const { arrangementId, personId } = state;
      const from = task?.dueOn ?? to;
      const postponed: ArrangementEvent = {
        type: 'task-postponed.v1',
        data: { arrangementId, personId, taskId, from, to, reason, postponedOn: today },
      };
      return [postponed];
    },
  );
}
