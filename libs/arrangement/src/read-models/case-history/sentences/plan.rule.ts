import type { EventOf } from '@meereis/event-store';
import { formatDate } from '@meereis/kernel';
import type { PLAN_EVENTS } from '../../../domain/plan-events';

const HOW = {
  'on-paper': 'op papier',
  'in-person': 'in een gesprek',
  'by-telephone': 'telefonisch',
  'own-page': 'op de eigen pagina',
} as const;

type Event = EventOf<(typeof PLAN_EVENTS)[number]>;

export function planSentence(event: Event): string {
  switch (event.type) {
    case 'goal-agreed.v1':
      return `Doel afgesproken op ${formatDate(event.data.agreedOn)}.`;
    case 'person-agreed.v1':
      return `De persoon gaat akkoord met versie ${event.data.planVersion} van het plan (${HOW[event.data.how]}).`;
    case 'arrangement-set.v1':
      return `Arrangement vastgesteld op ${formatDate(event.data.setOn)}.`;
  }
}
