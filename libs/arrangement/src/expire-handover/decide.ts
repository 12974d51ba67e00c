import { receipt, refuseAll, refusal, type Decision } from '@meereis/commands';
import { formatDate, type Uuid } from '@meereis/kernel';
import type { Arrangement, ArrangementEvent } from '../domain/arrangement';
import {
  answerTaskDone,
  noOpenOffer,
  nobodyTook,
  sameHandover,
  type NobodyTook,
} from '../domain/handover.rule';

export interface ExpireHandover {
  /** The offer the worker found; another may have been made since. */
  readonly handoverId: Uuid;
}

export type ExpireFacts = NobodyTook;

/**
 * An offer nobody answered ends after its day to answer by. Found late is no fault: the day that counts is `answerBy`,
 * and the owner gets the task to offer again (R142).
 */
export function decideExpireHandover(
  state: Arrangement,
  command: ExpireHandover,
  facts: ExpireFacts,
): Decision {
  const open = state.openHandover;
  return refuseAll(
    [
      noOpenOffer(state),
      open !== undefined &&
        open.value.handoverId !== command.handoverId &&
        refusal('R032', 'other-handover-open', 'Er staat inmiddels een andere overdracht open.'),
      open !== undefined &&
        facts.today <= open.value.answerBy &&
        refusal(
          'R142',
          'handover-term-runs',
          `Het aanbod geldt nog tot en met ${formatDate(open.value.answerBy)}.`,
        ),
    ],
    () => (open === undefined ? [] : expired(state, open, facts)),
  );
}

function expired(
  state: Arrangement,
  open: NonNullable<Arrangement['openHandover']>,
  facts: ExpireFacts,
): readonly ArrangementEvent[] {
  const { today } = facts;
  const { answerBy } = open.value;
  return [
    {
      type: 'handover-expired.v1',
      data: {
        ...sameHandover(open.value),
        answerBy,
        expiredOn: today,
        receipt: receipt({
          rules: ['R032', 'R142'],
          referenceDate: answerBy,
          facts: [open.eventId],
          alternatives: [],
          sentence: `De andere organisatie heeft niet op tijd geantwoord: dat kon tot en met ${formatDate(answerBy)}. Wij blijven uw aanspreekpunt en zoeken een andere oplossing.`,
        }),
      },
    },
    ...answerTaskDone(state, today),
    ...nobodyTook(state, facts),
  ];
}
