import { addDays, type LocalDate, type Uuid } from '@meereis/kernel';
import type { Arrangement, ArrangementEvent } from './arrangement';
import { waitsForCashier } from './item.rule';
import { EVALUATE_WITHIN_DAYS } from './item-due.rule';
import type { ItemTerms } from './items.fold';
import { taskFor, tasksDone } from './tasks';

export interface Waiting {
  readonly itemId: Uuid;
  readonly plannedFrom: LocalDate;
  /** Lines that the cashier has to confirm. */
  readonly funding: ItemTerms['funding'];
}

/** One open task per item says that it waits for money (R051); none stays open for an item that does not wait. */
export function waitingForMoney(
  state: Arrangement,
  { itemId, plannedFrom, funding }: Waiting,
  { today, taskId }: { readonly today: LocalDate; readonly taskId: Uuid },
): readonly ArrangementEvent[] {
  if (!funding.some(waitsForCashier)) return tasksDone(state, 'confirm-funding', today, itemId);
  const open = state.openTasks.some((task) => task.kind === 'confirm-funding' && task.subjectId === itemId);
  if (open) return [];
  const dueOn = plannedFrom < today ? today : plannedFrom;
  return [
    taskFor(state, {
      taskId,
      kind: 'confirm-funding',
      unit: state.ownerUnit,
      dueOn,
      rule: 'R051',
      subjectId: itemId,
    }),
  ];
}

/** R025: person and professional look back within two weeks. */
export function evaluationTask(
  state: Arrangement,
  itemId: Uuid,
  lastDay: LocalDate,
  taskId: Uuid,
): ArrangementEvent {
  return taskFor(state, {
    taskId,
    kind: 'evaluate-item',
    unit: state.ownerUnit,
    dueOn: addDays(lastDay, EVALUATE_WITHIN_DAYS),
    rule: 'R025',
    subjectId: itemId,
  });
}
