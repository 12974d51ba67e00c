import { refuseAll, refusal, type Decision } from '@meereis/commands';
import type { LocalDate } from '@meereis/kernel';
import type { Arrangement, ArrangementEvent } from '../domain/arrangement';
import { itemOf, UNKNOWN_ITEM } from '../domain/item.rule';
import { notBeforeCourse, notInFuture, onlyFrom } from '../domain/item-course.rule';

type Interrupted = Extract<ArrangementEvent, { type: 'item-interrupted.v1' }>['data'];
export type InterruptItem = Omit<Interrupted, 'arrangementId' | 'personId'>;

/** Interrupts a running item, with the reason and the day it is expected to go on. */
export function decideInterruptItem(
  state: Arrangement,
  command: InterruptItem,
  { today }: { readonly today: LocalDate },
): Decision {
  const item = itemOf(state, command.itemId);
  if (item === undefined) return refuseAll([UNKNOWN_ITEM], () => []);
  const { arrangementId, personId } = state;
  const interrupted: ArrangementEvent = {
    type: 'item-interrupted.v1',
    data: { ...command, arrangementId, personId },
  };
  return refuseAll(
    [
      onlyFrom(item, 'started'),
      notInFuture(command.interruptedOn, today),
      notBeforeCourse(item, command.interruptedOn),
      command.expectedResumeOn <= command.interruptedOn &&
        refusal(
          'R022',
          'resumption-before-interruption',
          'De verwachte dag van hervatten ligt na de dag van de onderbreking. Controleer de datums.',
        ),
      command.explanation.trim() === '' &&
        refusal('R022', 'reason-missing', 'Schrijf op waarom dit onderdeel stilligt.'),
    ],
    () => [interrupted],
  );
}
