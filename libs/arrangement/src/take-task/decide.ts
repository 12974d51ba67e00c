import { refuseAll, refusal, type Decision } from '@meereis/commands';
import type { LocalDate, Uuid } from '@meereis/kernel';
import type { Arrangement, ArrangementEvent } from '../domain/arrangement';
import { noSuchTask, otherUnitsTask, taskOf } from '../domain/task.rule';

export interface TakeTaskFacts {
  readonly today: LocalDate;
  readonly unit: string;
  readonly account: Uuid;
  /** Colleagues who are away today and for whom this account stands in. */
  readonly standsInFor: readonly Uuid[];
}

/** A worker takes a task of their unit; one of a colleague only as the stand-in of somebody who is away. */
export function decideTakeTask(
  state: Arrangement,
  { taskId }: { readonly taskId: Uuid },
  facts: TakeTaskFacts,
): Decision {
  const task = taskOf(state, taskId);
  const holder = task?.assignee;
  return refuseAll(
    [
      noSuchTask(task),
      otherUnitsTask(task, facts.unit),
      holder === facts.account && refusal('R028', 'task-already-yours', 'U hebt deze taak al.'),
      holder !== undefined &&
        holder !== facts.account &&
        !facts.standsInFor.includes(holder) &&
        refusal(
          'R032',
          'task-of-colleague',
          'Een collega heeft deze taak al opgepakt. Vraag de collega om de taak over te dragen.',
        ),
    ],
    () => {
      const { arrangementId, personId } = state;
      const { unit, account: assignee, today: takenOn } = facts;
      const taken: ArrangementEvent = {
        type: 'task-taken.v1',
        data: { arrangementId, personId, taskId, unit, assignee, takenOn },
      };
      return [taken];
    },
  );
}
