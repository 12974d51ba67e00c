import { refuseAll, type Decision } from '@meereis/commands';
import type { LocalDate, Uuid } from '@meereis/kernel';
import type { Arrangement, ArrangementEvent } from '../domain/arrangement';
import { itemOf, UNKNOWN_ITEM } from '../domain/item.rule';
import { notBeforeCourse, notInFuture, onlyFrom } from '../domain/item-course.rule';
import { tasksDone } from '../domain/tasks';

export interface ResumeItem {
  readonly itemId: Uuid;
  readonly resumedOn: LocalDate;
}

/** Goes on with an interrupted item; the planned end stays, because the period is calendar time (Q14). */
export function decideResumeItem(
  state: Arrangement,
  command: ResumeItem,
  { today }: { readonly today: LocalDate },
): Decision {
  const item = itemOf(state, command.itemId);
  if (item === undefined) return refuseAll([UNKNOWN_ITEM], () => []);
  const { arrangementId, personId } = state;
  const resumed: ArrangementEvent = {
    type: 'item-resumed.v1',
    data: { arrangementId, personId, ...command },
  };
  return refuseAll(
    [
      onlyFrom(item, 'interrupted'),
      notInFuture(command.resumedOn, today),
      notBeforeCourse(item, command.resumedOn),
    ],
    () => [resumed, ...tasksDone(state, 'resume-item', command.resumedOn, command.itemId)],
  );
}
