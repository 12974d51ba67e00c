import { refuseAll, refusal, type Decision } from '@meereis/commands';
import type { LocalDate } from '@meereis/kernel';
import type { Arrangement, ArrangementEvent } from '../domain/arrangement';
import { tasksDone } from '../domain/tasks';

export interface CompleteHandover {
  readonly contactHeldOn: LocalDate;
}

/** The new executor has spoken the person: the warm handover is complete (R032, R033). */
export function decideCompleteHandover(
  state: Arrangement,
  command: CompleteHandover,
  facts: { readonly today: LocalDate },
): Decision {
  const accepted = state.awaitingContact?.value;
  return refuseAll(
    [
      accepted === undefined &&
        refusal('R032', 'no-handover-to-complete', 'Er is geen aangenomen overdracht om af te ronden.'),
      command.contactHeldOn > facts.today &&
        refusal(
          'R033',
          'contact-in-future',
          'De datum van het gesprek ligt in de toekomst. Kies vandaag of eerder.',
        ),
      accepted !== undefined &&
        command.contactHeldOn < accepted.acceptedOn &&
        refusal('R033', 'contact-before-acceptance', 'Het gesprek ligt vóór de overname van het dossier.'),
    ],
    () => {
      if (accepted === undefined) return [];
      const { arrangementId, personId, handoverId, fromUnit, toUnit, contentHash } = accepted;
      const completed: ArrangementEvent = {
        type: 'handover-completed.v1',
        data: {
          arrangementId,
          personId,
          handoverId,
          fromUnit,
          toUnit,
          contentHash,
          contactHeldOn: command.contactHeldOn,
        },
      };
      return [completed, ...tasksDone(state, 'contact-person', command.contactHeldOn)];
    },
  );
}
