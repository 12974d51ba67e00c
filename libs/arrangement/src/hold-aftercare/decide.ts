import type { EventOf } from '@meereis/event-store';
import { refuseAll, refusal, type Decision } from '@meereis/commands';
import type { LocalDate } from '@meereis/kernel';
import type { Arrangement, ArrangementEvent } from '../domain/arrangement';
import type { aftercareContactHeld } from '../domain/end-events';
import { noSuchResult, notInFuture } from '../domain/end.rule';
import { tasksDone } from '../domain/tasks';

type Held = EventOf<typeof aftercareContactHeld>['data'];
export type HoldAftercare = Omit<Held, 'arrangementId' | 'personId'>;

const TASK_OF = { week: 'aftercare-week', month: 'aftercare-month' } as const;

/** A contact after the start; the one of the week and the one of the month end their task (R026). */
export function decideHoldAftercare(
  state: Arrangement,
  command: HoldAftercare,
  { today }: { readonly today: LocalDate },
): Decision {
  const { placementId, moment, heldOn } = command;
  const found = state.results.find((one) => one.value.placementId === placementId);
  return refuseAll(
    [
      noSuchResult(state, placementId),
      notInFuture(heldOn, today, 'R026'),
      found !== undefined &&
        heldOn < found.value.startsOn &&
        refusal('R026', 'aftercare-before-start', 'Nazorg komt na de start. Controleer de datum.'),
      moment !== 'other' &&
        found?.aftercare.some((contact) => contact.value.moment === moment) === true &&
        refusal(
          'R026',
          'aftercare-already-held',
          'Dit nazorgcontact is al vastgelegd. Leg een later contact vast als “ander moment”.',
        ),
    ],
    () => {
      const { arrangementId, personId } = state;
      const held: ArrangementEvent = {
        type: 'aftercare-contact-held.v1',
        data: { arrangementId, personId, ...command },
      };
      return [held, ...(moment === 'other' ? [] : tasksDone(state, TASK_OF[moment], heldOn, placementId))];
    },
  );
}
