import type { EventOf } from '@meereis/event-store';
import { formatDate } from '@meereis/kernel';
import type { PLAN_EVENTS } from '../../../domain/plan-events';
import type { UnitName } from './unit-name';

const HOW = {
  'on-paper': 'op papier',
  'in-person': 'in een gesprek',
  'by-telephone': 'telefonisch',
  'own-page': 'op de eigen pagina',
} as const;

type Event = EventOf<(typeof PLAN_EVENTS)[number]>;

export function planSentence(event: Event, named: UnitName): string {
  switch (event.type) {
    case 'goal-agreed.v1':
      return `Doel afgesproken op ${formatDate(event.data.agreedOn)}.`;
    case 'arrangement-drafted.v1':
      return `Versie ${event.data.planVersion} van het plan voorgelegd op ${formatDate(event.data.presentedOn)}.`;
    case 'draft-withdrawn.v1':
      return `Concept ingetrokken (versie ${event.data.planVersion}). Versie ${event.data.versionInForce} blijft gelden.`;
    case 'person-agreed.v1':
      return `De persoon gaat akkoord met versie ${event.data.planVersion} van het plan (${HOW[event.data.how]}).`;
    case 'employer-agreed.v1':
      return `${event.data.employer} gaat akkoord met het eigen deel van versie ${event.data.planVersion} van het plan (${HOW[event.data.how]}).`;
    case 'second-agreement-asked.v1':
      return `Akkoord gevraagd aan ${named(event.data.unit)} als tweede organisatie. Antwoord kan tot en met ${formatDate(event.data.answerBy)}.`;
    case 'second-organisation-agreed.v1':
      return `${named(event.data.unit)} gaat als tweede organisatie akkoord met een deel van het plan.`;
    case 'second-organisation-declined.v1':
      return `${named(event.data.unit)} gaat als tweede organisatie niet akkoord met een deel van het plan.`;
    case 'second-agreement-withdrawn.v1':
      return `De vraag om akkoord aan ${named(event.data.unit)} is ingetrokken.`;
    case 'arrangement-set.v1':
      return `Arrangement vastgesteld op ${formatDate(event.data.setOn)}.`;
    case 'arrangement-revised.v1':
      return `Arrangement herzien op ${formatDate(event.data.setOn)}: versie ${event.data.planVersion} komt in de plaats van versie ${event.data.formerVersion}.`;
  }
}
