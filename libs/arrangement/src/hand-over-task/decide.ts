import { refuseAll, refusal, type Decision } from '@meereis/commands';
import { formatDate, type LocalDate, type Uuid } from '@meereis/kernel';
import type { Arrangement, ArrangementEvent } from '../domain/arrangement';
import { noSuchTask, otherUnitsTask, taskOf } from '../domain/task.rule';

export interface HandOverTask {
  readonly taskId: Uuid;
  readonly assignee: Uuid;
  readonly reason: string;
}

export interface HandOverTaskFacts {
  readonly unit: string;
  /** The colleague works with cases at this unit. */
  readonly worksHere: boolean;
  /** Last day the colleague is away; absent for somebody who is there. */
  readonly awayUntil: LocalDate | undefined;
}

/** Gives a task to a colleague of the same unit; between units tasks travel with the case (R029). */
export function decideHandOverTask(
  state: Arrangement,
  { taskId, assignee, reason }: HandOverTask,
  { unit, worksHere, awayUntil }: HandOverTaskFacts,
): Decision {
  const task = taskOf(state, taskId);
  return refuseAll(
    [
      noSuchTask(task),
      otherUnitsTask(task, unit),
      !worksHere &&
        refusal(
          'R032',
          'colleague-not-here',
          'Deze collega werkt niet bij uw organisatieonderdeel. Kies een ander.',
        ),
      awayUntil !== undefined &&
        refusal(
          'R032',
          'colleague-away',
          `Deze collega is er niet tot en met ${formatDate(awayUntil)}. Kies de vervanger of een andere collega.`,
        ),
      task?.assignee === assignee &&
        refusal('R028', 'task-already-theirs', 'Deze collega heeft de taak al. Er verandert niets.'),
    ],
    () => {
      const { arrangementId, personId } = state;
      const given: ArrangementEvent = {
        type: 'task-handed-over.v1',
        data: { arrangementId, personId, taskId, fromUnit: unit, toUnit: unit, assignee, reason },
      };
      return [given];
    },
  );
}
