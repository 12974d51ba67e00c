import { formatDate } from '@meereis/kernel';
import { ERASED } from '@meereis/privacy';
import type { PersonEvent } from '../domain/person-events';

type Named = (unit: string) => string;

const CHANNEL = {
  letter: 'per brief',
  email: 'per e-mail',
  telephone: 'telefonisch',
  'own-page': 'via de eigen pagina',
  conversation: 'in een gesprek',
} as const;
const KIND: Readonly<Record<string, string>> = {
  guardian: 'voogd',
  curator: 'curator',
  mentor: 'mentor',
  administrator: 'bewindvoerder',
  authorised: 'gemachtigde',
  [ERASED]: 'gewist',
};
const COACH_END = {
  'wish-of-person': 'op wens van de persoon',
  'end-date': 'de afgesproken tijd is om',
} as const;

/** One Dutch sentence per event about the person: what changed and when, never the new name, number or address. */
export function personSentence(event: PersonEvent, named: Named): string {
  switch (event.type) {
    case 'identity-established.v1':
      return `Persoon vastgelegd door ${named(event.data.registeredBy)}.`;
    case 'identity-changed.v1':
      return `Gegevens gewijzigd per ${formatDate(event.data.changedOn)}: ${changedFields(event.data)}.`;
    case 'duplicate-dismissed.v1':
      return `Beoordeeld op ${formatDate(event.data.dismissedOn)}: iemand met dezelfde naam en geboortedatum is een andere persoon.`;
    case 'dossiers-linked.v1':
      return `Gekoppeld aan een ander dossier van dezelfde persoon op ${formatDate(event.data.linkedOn)}.`;
    case 'dossiers-unlinked.v1':
      return `Koppeling met een ander dossier ongedaan gemaakt op ${formatDate(event.data.unlinkedOn)}.`;
    case 'consent-given.v1':
      return `Toestemming gegeven op ${formatDate(event.data.givenOn)} om te delen met ${named(event.data.toUnit)}.`;
    case 'consent-withdrawn.v1':
      return `Toestemming ingetrokken op ${formatDate(event.data.withdrawnOn)}.`;
    case 'person-deceased.v1':
      return `Overlijden vastgelegd op ${formatDate(event.data.recordedOn)}.`;
    case 'representative-named.v1':
    case 'representative-ended.v1':
    case 'channel-preference-set.v1':
    case 'job-coach-assigned.v1':
    case 'job-coach-ended.v1':
      return recordSentence(event);
  }
}

type Recorded = Extract<
  PersonEvent,
  {
    type:
      | 'representative-named.v1'
      | 'representative-ended.v1'
      | 'channel-preference-set.v1'
      | 'job-coach-assigned.v1'
      | 'job-coach-ended.v1';
  }
>;

function recordSentence(event: Recorded): string {
  switch (event.type) {
    case 'representative-named.v1':
      return `Vertegenwoordiger vastgelegd (${KIND[event.data.kind] ?? 'onbekend'}) vanaf ${formatDate(event.data.from)}.`;
    case 'representative-ended.v1':
      return `Vertegenwoordiging beëindigd per ${formatDate(event.data.endedOn)}.`;
    case 'channel-preference-set.v1':
      return `Voorkeurskanaal vastgelegd op ${formatDate(event.data.setOn)}: ${CHANNEL[event.data.channel]}.`;
    case 'job-coach-assigned.v1':
      return `Jobcoach van ${event.data.organisation} aan de persoon verbonden vanaf ${formatDate(event.data.from)}.`;
    case 'job-coach-ended.v1':
      return `Jobcoach gestopt per ${formatDate(event.data.endedOn)}: ${COACH_END[event.data.reason]}.`;
  }
}

function changedFields(data: Extract<PersonEvent, { type: 'identity-changed.v1' }>['data']): string {
  const words = [
    [data.bsn, 'BSN'],
    [data.name, 'naam'],
    [data.birthDate, 'geboortedatum'],
    [data.address, 'adres'],
    [data.reachable, 'bereikbaarheid'],
    [data.municipality, 'gemeente'],
    [data.secrecy, 'geheimhouding'],
  ] as const;
  return words.flatMap(([value, word]) => (value === undefined ? [] : [word])).join(', ');
}
