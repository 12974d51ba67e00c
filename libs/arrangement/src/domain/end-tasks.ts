import type { LocalDate } from '@meereis/kernel';
import type { Arrangement, ArrangementEvent } from './arrangement';

/** With the case every open task ends, whoever has it. */
export function everyTaskDone(state: Arrangement, doneOn: LocalDate): readonly ArrangementEvent[] {
  const { arrangementId, personId } = state;
  return state.openTasks.map(({ taskId }) => ({
    type: 'task-done.v1',
    data: { arrangementId, personId, taskId, doneOn },
  }));
}
