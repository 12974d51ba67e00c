import { refuseAll, refusal, type Decision } from '@meereis/commands';
import { formatDate, type LocalDate, type Uuid } from '@meereis/kernel';
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
        refusal(
          'R036',
          'withdrawal-in-future',
          'De datum van intrekking ligt in de toekomst. Kies vandaag of eerder.',
        ),
      consent !== undefined &&
        command.withdrawnOn < consent.givenOn &&
        refusal(
          'R036',
          'withdrawal-before-consent',
          `De toestemming is gegeven op ${formatDate(consent.givenOn)}. Kies een datum vanaf die dag.`,
        ),
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
