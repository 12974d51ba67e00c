import type { EventOf } from '@meereis/event-store';
import { formatDate, Money } from '@meereis/kernel';
import type { ITEM_EVENTS } from '../../../domain/item-events';

type Event = EventOf<(typeof ITEM_EVENTS)[number]>;
type Of<T extends Event['type']> = Extract<Event, { type: T }>['data'];

const euro = (cents: number) => Money.formatEuro(Money.euroCents(cents));

const BY: Readonly<Record<Of<'item-stopped.v1'>['by'], string>> = {
  person: 'de persoon',
  provider: 'de aanbieder',
  employer: 'de werkgever',
  executor: 'de uitvoerder',
};

const EFFECT: Readonly<Record<Of<'item-evaluated.v1'>['effect'], string>> = {
  reached: 'doel bereikt',
  'partly-reached': 'doel deels bereikt',
  'not-reached': 'doel niet bereikt',
};

const OUTCOME: Readonly<Record<Of<'prior-provision-considered.v1'>['outcome'], string>> = {
  used: 'wordt gebruikt',
  'not-available': 'niet beschikbaar',
  'not-fitting': 'niet passend',
  exhausted: 'uitgeput',
  'refused-by-owner': 'geweigerd door de eigenaar',
};

function changedSentence(data: Of<'item-changed.v1'>): string {
  const again = data.confirmAgain.length > 0 ? ' Het geld moet opnieuw worden bevestigd.' : '';
  return `Onderdeel gewijzigd: ${data.name ?? data.catalogueId}, van ${formatDate(data.plannedFrom)} tot en met ${formatDate(data.plannedUntil)}, ${euro(data.priceCents)}.${again}`;
}

function withdrawnSentence({ withdrawnOn, agreedOn }: Of<'item-withdrawn.v1'>): string {
  const agreed = agreedOn === undefined ? '' : `, met akkoord van de persoon op ${formatDate(agreedOn)}`;
  return `Onderdeel ingetrokken op ${formatDate(withdrawnOn)}${agreed}.`;
}

function deliveredSentence({ deliveredCents, deliveredUntil }: Of<'item-delivered.v1'>): string {
  return `Geleverd tot en met ${formatDate(deliveredUntil)}: ${euro(deliveredCents)}.`;
}

export function itemsSentence(event: Event): string {
  switch (event.type) {
    case 'item-added.v1':
      return `Onderdeel toegevoegd aan het plan: ${event.data.name ?? event.data.catalogueId}, van ${formatDate(event.data.plannedFrom)} tot en met ${formatDate(event.data.plannedUntil)}.`;
    case 'item-changed.v1':
      return changedSentence(event.data);
    case 'item-withdrawn.v1':
      return withdrawnSentence(event.data);
    case 'prior-provision-considered.v1':
      return `Voorliggende voorziening overwogen: ${event.data.name ?? event.data.provision} (${OUTCOME[event.data.outcome]}).`;
    case 'quote-received.v1':
      return `Offerte ontvangen van ${event.data.provider}: ${euro(event.data.amountCents)}.`;
    case 'provider-chosen.v1':
      return `Aanbieder gekozen op ${formatDate(event.data.chosenOn)}.`;
    case 'item-funding-confirmed.v1':
      return `Geld bevestigd: ${euro(event.data.cents)} uit ${event.data.funder}, reservering ${event.data.reservationNumber}.`;
    case 'item-started.v1':
      return `Onderdeel gestart op ${formatDate(event.data.startedOn)}.`;
    case 'item-interrupted.v1':
      return `Onderdeel onderbroken vanaf ${formatDate(event.data.interruptedOn)}; verwacht hervat op ${formatDate(event.data.expectedResumeOn)}.`;
    case 'item-resumed.v1':
      return `Onderdeel hervat op ${formatDate(event.data.resumedOn)}.`;
    case 'item-delivered.v1':
      return deliveredSentence(event.data);
    case 'item-completed.v1':
      return `Onderdeel afgerond op ${formatDate(event.data.completedOn)}.`;
    case 'item-stopped.v1':
      return `Onderdeel gestopt op ${formatDate(event.data.stoppedOn)} door ${BY[event.data.by]}.`;
    case 'item-evaluated.v1':
      return `Onderdeel geëvalueerd op ${formatDate(event.data.evaluatedOn)}: ${EFFECT[event.data.effect]}.`;
  }
}
