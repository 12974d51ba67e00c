import { receipt, refuseAll, refusal, type Decision } from '@meereis/commands';
import type { LocalDate, Uuid } from '@meereis/kernel';
import type { Arrangement, ArrangementEvent } from '../domain/arrangement';
import { answerTaskDone, sameHandover } from '../domain/handover.rule';
import type { Person } from '../domain/person';
import type { PersonEvent } from '../domain/person-events';

export interface WithdrawConsent {
  readonly consentId: Uuid;
  readonly withdrawnOn: LocalDate;
}

/** The person may take consent back at any time; it costs the person nothing (Q06). */
export function decideWithdrawConsent(
  state: Person,
  command: WithdrawConsent,
  facts: { readonly today: LocalDate },
): Decision {
  const consent = state.consents.find((one) => one.consentId === command.consentId);
  return refuseAll(
    [
      consent === undefined &&
        refusal('R036', 'no-such-consent', 'Deze toestemming bestaat niet of is al ingetrokken.'),
      command.withdrawnOn > facts.today &&
        refusal('R036', 'withdrawal-in-future', 'De datum van intrekking ligt in de toekomst.'),
    ],
    () => {
      const withdrawn: PersonEvent = {
        type: 'consent-withdrawn.v1',
        data: { personId: state.personId, ...command },
      };
      return [withdrawn];
    },
  );
}

/** The open offer that rests on this consent, if there is one. */
export function offerResting(
  state: Arrangement | undefined,
  consentId: Uuid,
): Arrangement['openHandover'] | undefined {
  const open = state?.openHandover;
  return open?.value.consentId === consentId ? open : undefined;
}

/** Without consent the other unit may no longer see the case, so the offer that rested on it ends at once (R036, Q06). */
export function decideEndOffer(
  state: Arrangement,
  consentId: Uuid,
  facts: { readonly today: LocalDate },
): Decision {
  const open = offerResting(state, consentId);
  return refuseAll(
    [
      open === undefined &&
        refusal(
          'R036',
          'no-offer-on-consent',
          'Er staat geen overdracht open op grond van deze toestemming.',
        ),
    ],
    () => (open === undefined ? [] : ended(state, open, facts.today)),
  );
}

function ended(
  state: Arrangement,
  open: NonNullable<Arrangement['openHandover']>,
  today: LocalDate,
): readonly ArrangementEvent[] {
  return [
    {
      type: 'handover-withdrawn.v1',
      data: {
        ...sameHandover(open.value),
        explanation: 'De persoon heeft de toestemming ingetrokken.',
        withdrawnOn: today,
        receipt: receipt({
          rules: ['R032', 'R036', 'Q06'],
          referenceDate: today,
          facts: [open.eventId],
          sentence:
            'U heeft uw toestemming ingetrokken. Daarom dragen wij uw dossier niet over. Wij blijven uw aanspreekpunt.',
        }),
      },
    },
    ...answerTaskDone(state, today),
  ];
}
