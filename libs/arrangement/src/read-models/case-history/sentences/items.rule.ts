import type { EventOf } from '@meereis/event-store';
import { formatDate } from '@meereis/kernel';
import type { ITEM_EVENTS } from '../../../domain/item-events';

type Event = EventOf<(typeof ITEM_EVENTS)[number]>;

export function itemsSentence(event: Event): string {
  switch (event.type) {
    case 'item-added.v1':
      return `Onderdeel toegevoegd aan het plan: ${event.data.catalogueId}, van ${formatDate(event.data.plannedFrom)} tot en met ${formatDate(event.data.plannedUntil)}.`;
    case 'prior-provision-considered.v1':
      return `Voorliggende voorziening overwogen: ${event.data.provision}.`;
    case 'item-started.v1':
      return `Onderdeel gestart op ${formatDate(event.data.startedOn)}.`;
  }
}
