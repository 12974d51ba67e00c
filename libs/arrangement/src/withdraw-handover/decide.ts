import type { EventOf } from '@meereis/event-store';
import { receipt, refuseAll, refusal, type Decision } from '@meereis/commands';
import type { LocalDate } from '@meereis/kernel';
import type { Arrangement, ArrangementEvent } from '../domain/arrangement';
import { answerTaskDone, noOpenOffer, sameHandover } from '../domain/handover.rule';
import type { handoverWithdrawn } from '../domain/travel-events';

type Withdrawn = EventOf<typeof handoverWithdrawn>['data'];
export type WithdrawHandover = Pick<Withdrawn, 'explanation'>;

/** The unit that offered takes the offer back and stays responsible (R032); it chose so itself, so no task follows. */
export function decideWithdrawHandover(
  state: Arrangement,
  command: WithdrawHandover,
  facts: { readonly today: LocalDate },
): Decision {
  const open = state.openHandover;
  return refuseAll(
    [
      noOpenOffer(state),
      command.explanation.trim() === '' &&
        refusal('R032', 'explanation-missing', 'Leg uit waarom u het aanbod intrekt.'),
      open?.value.assigned === true &&
        refusal(
          'R142',
          'offer-was-assigned',
          'De coördinator wees dit dossier toe. Wacht op het antwoord van de ontvanger.',
        ),
    ],
    () => (open === undefined ? [] : withdrawn(state, open, command, facts.today)),
  );
}

function withdrawn(
  state: Arrangement,
  open: NonNullable<Arrangement['openHandover']>,
  command: WithdrawHandover,
  today: LocalDate,
): readonly ArrangementEvent[] {
  return [
    {
      type: 'handover-withdrawn.v1',
      data: {
        ...sameHandover(open.value),
        ...command,
        withdrawnOn: today,
        receipt: receipt({
          rules: ['R032'],
          referenceDate: today,
          facts: [open.eventId],
          alternatives: ['Wachten op het antwoord van de ontvanger'],
          sentence: 'Wij dragen uw dossier toch niet over. Wij blijven uw aanspreekpunt.',
        }),
      },
    },
    ...answerTaskDone(state, today),
  ];
}
