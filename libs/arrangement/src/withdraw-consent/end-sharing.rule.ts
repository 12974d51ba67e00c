import { receipt, refuseAll, refusal, type Decision } from '@meereis/commands';
import type { LocalDate, Uuid } from '@meereis/kernel';
import type { Arrangement, ArrangementEvent } from '../domain/arrangement';
import { answerTaskDone, offerAgain, sameHandover } from '../domain/handover.rule';
import { questionsTakenBack } from '../domain/plan-second-agreement.rule';
import { runningReferrals } from '../domain/referrals.fold';
import { referralEndedEvents } from '../end-referral/decide';

export interface EndSharingFacts {
  readonly today: LocalDate;
  readonly newId: (name: string) => Uuid;
}

const EXPLANATION = 'De persoon heeft de toestemming ingetrokken.';

/**
 * A consent counts no more for this case: the open offer, the referrals and the questions that rest on it end in one append, and no
 * later one can rest on it. Offer and acceptance decide on the same stream, so none of them can slip past (R036, Q06).
 */
export function decideEndSharing(state: Arrangement, consentId: Uuid, facts: EndSharingFacts): Decision {
  return refuseAll(
    [
      state.endedConsents.includes(consentId) &&
        refusal('R036', 'consent-already-ended', 'Deze toestemming telt al niet meer voor dit dossier.'),
    ],
    () => [
      {
        type: 'sharing-consent-ended.v1',
        data: {
          arrangementId: state.arrangementId,
          personId: state.personId,
          consentId,
          endedOn: facts.today,
        },
      },
      ...offerEnded(state, consentId, facts),
      ...referralsEnded(state, consentId, facts),
      ...questionsTakenBack(state, (question) => question.consentId === consentId, {
        reason: EXPLANATION,
        today: facts.today,
      }),
    ],
  );
}

function offerEnded(
  state: Arrangement,
  consentId: Uuid,
  { today, newId }: EndSharingFacts,
): readonly ArrangementEvent[] {
  const open = state.openHandover;
  if (open?.value.consentId !== consentId) return [];
  return [
    {
      type: 'handover-withdrawn.v1',
      data: {
        ...sameHandover(open.value),
        explanation: EXPLANATION,
        cause: 'consent-withdrawn',
        withdrawnOn: today,
        receipt: receipt({
          rules: ['R032', 'R036', 'Q06'],
          referenceDate: today,
          facts: [open.eventId],
          sentence:
            'U hebt uw toestemming ingetrokken. Daarom dragen wij uw dossier niet over. Wij blijven uw aanspreekpunt.',
        }),
      },
    },
    ...answerTaskDone(state, today),
    // The owner hears of it here; the receiver in the list of its handovers.
    offerAgain(state, today, newId('offer-again-task')),
  ];
}

function referralsEnded(
  state: Arrangement,
  consentId: Uuid,
  { today, newId }: EndSharingFacts,
): readonly ArrangementEvent[] {
  return runningReferrals(state)
    .filter((one) => one.value.consentId === consentId)
    .flatMap((one) =>
      referralEndedEvents(
        state,
        one,
        { reason: 'consent-withdrawn', explanation: EXPLANATION },
        { today, byUnit: state.ownerUnit, taskId: newId('take-back-task') },
      ),
    );
}
