import type { EventOf } from '@meereis/event-store';
import { receipt, refuseAll, refusal, type Decision } from '@meereis/commands';
import type { Arrangement, ArrangementEvent } from '../domain/arrangement';
import {
  answeredTooLate,
  answerTaskDone,
  noOpenOffer,
  nobodyTook,
  sameHandover,
  type NobodyTook,
} from '../domain/handover.rule';
import { ASSIGNED_DECLINE_REASONS } from '../domain/travel-codes';
import type { handoverDeclined } from '../domain/travel-events';

type Declined = EventOf<typeof handoverDeclined>['data'];
export type DeclineHandover = Pick<Declined, 'reason' | 'explanation'>;

export type DeclineFacts = NobodyTook;

/** The receiver says no, with a reason from a list (R142); the old executor stays responsible and gets a task. */
export function decideDeclineHandover(
  state: Arrangement,
  command: DeclineHandover,
  facts: DeclineFacts,
): Decision {
  const open = state.openHandover;
  return refuseAll(
    [
      noOpenOffer(state),
      answeredTooLate(state, facts.today),
      command.explanation.trim() === '' &&
        refusal('R142', 'explanation-missing', 'Leg uit waarom u de overdracht weigert.'),
      open?.value.assigned === true &&
        !ASSIGNED_DECLINE_REASONS.some((reason) => reason === command.reason) &&
        refusal(
          'R142',
          'assigned-reason',
          'De coördinator wees u dit dossier toe. Weiger alleen als u niet bevoegd bent, de regio niet klopt of de persoon bij u onbekend is.',
        ),
    ],
    () => (open === undefined ? [] : declined(state, open, command, facts)),
  );
}

function declined(
  state: Arrangement,
  open: NonNullable<Arrangement['openHandover']>,
  command: DeclineHandover,
  facts: DeclineFacts,
): readonly ArrangementEvent[] {
  const { today } = facts;
  return [
    {
      type: 'handover-declined.v1',
      data: {
        ...sameHandover(open.value),
        ...command,
        declinedOn: today,
        receipt: receipt({
          rules: ['R032', 'R142'],
          referenceDate: today,
          facts: [open.eventId],
          alternatives: ['De overdracht aannemen'],
          sentence:
            'De andere organisatie kan u nu niet verder helpen. Wij blijven uw aanspreekpunt en zoeken een andere oplossing.',
        }),
      },
    },
    ...answerTaskDone(state, today),
    ...nobodyTook(state, facts),
  ];
}
