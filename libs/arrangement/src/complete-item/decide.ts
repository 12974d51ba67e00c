import { refuseAll, refusal, type Decision } from '@meereis/commands';
import type { LocalDate, Uuid } from '@meereis/kernel';
import type { Arrangement, ArrangementEvent } from '../domain/arrangement';
import { itemOf, UNKNOWN_ITEM } from '../domain/item.rule';
import { notBeforeCourse, notInFuture, onlyFrom } from '../domain/item-course.rule';
import { evaluationTask } from '../domain/item-tasks';
import { tasksDone } from '../domain/tasks';

export interface CompleteItem {
  readonly itemId: Uuid;
  readonly result: string;
  readonly completedOn: LocalDate;
}

/** Ends an item as it was meant to; what it brought is evaluated with the person after that (R025). */
export function decideCompleteItem(
  state: Arrangement,
  command: CompleteItem,
  { today, taskId }: { readonly today: LocalDate; readonly taskId: Uuid },
): Decision {
  const item = itemOf(state, command.itemId);
  if (item === undefined) return refuseAll([UNKNOWN_ITEM], () => []);
  return refuseAll(
    [
      onlyFrom(item, 'started'),
      notInFuture(command.completedOn, today),
      notBeforeCourse(item, command.completedOn),
      command.result.trim() === '' &&
        refusal('R022', 'result-missing', 'Schrijf op wat het resultaat van dit onderdeel is.'),
    ],
    () => {
      const { arrangementId, personId } = state;
      const completed: ArrangementEvent = {
        type: 'item-completed.v1',
        data: { arrangementId, personId, ...command },
      };
      return [
        completed,
        ...tasksDone(state, 'end-item', command.completedOn, command.itemId),
        evaluationTask(state, command.itemId, command.completedOn, taskId),
      ];
    },
  );
}
