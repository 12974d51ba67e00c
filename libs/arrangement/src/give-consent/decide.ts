import type { EventOf } from '@meereis/event-store';
import type { Unit } from '@meereis/access';
import { refuseAll, refusal, type Decision } from '@meereis/commands';
import type { LocalDate, Uuid } from '@meereis/kernel';
import type { Person } from '../domain/person';
import type { consentGiven, PersonEvent } from '../domain/person-events';

type Given = EventOf<typeof consentGiven>['data'];
export type GiveConsent = Pick<Given, 'toUnit' | 'how' | 'evidence' | 'givenOn'>;

/** Consent to share the case with one named unit, freely given (R036, Q06). */
export function decideGiveConsent(
  state: Person,
  command: GiveConsent,
  facts: { readonly today: LocalDate; readonly consentId: Uuid; readonly toUnit: Unit | undefined },
): Decision {
  return refuseAll(
    [
      facts.toUnit === undefined &&
        refusal(
          'R036',
          'unknown-unit',
          'Dit organisatieonderdeel is niet bekend. Kies een ontvanger uit de lijst.',
        ),
      state.consents.some((consent) => consent.toUnit === command.toUnit) &&
        refusal('R036', 'consent-already-given', 'Voor deze ontvanger is al toestemming gegeven.'),
      command.givenOn > facts.today &&
        refusal(
          'R036',
          'consent-in-future',
          'De datum van de toestemming ligt in de toekomst. Kies vandaag of eerder.',
        ),
    ],
    () => {
      const given: PersonEvent = {
        type: 'consent-given.v1',
        data: { personId: state.personId, consentId: facts.consentId, ground: 'consent', ...command },
      };
      return [given];
    },
  );
}
