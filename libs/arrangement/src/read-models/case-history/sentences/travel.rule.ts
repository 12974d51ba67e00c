import type { EventOf } from '@meereis/event-store';
import { formatDate } from '@meereis/kernel';
import type { TRAVEL_EVENTS } from '../../../domain/travel-events';
import type { UnitName } from './unit-name';

type Event = EventOf<(typeof TRAVEL_EVENTS)[number]>;

export function travelSentence(event: Event, named: UnitName): string {
  switch (event.type) {
    case 'handover-offered.v1':
      return `Overdracht aangeboden aan ${named(event.data.toUnit)}. Antwoord kan tot en met ${formatDate(event.data.answerBy)}.`;
    case 'handover-accepted.v1':
      return `Overdracht aangenomen door ${named(event.data.toUnit)}. ${named(event.data.toUnit)} is nu verantwoordelijk.`;
    case 'handover-declined.v1':
      return `Overdracht geweigerd door ${named(event.data.toUnit)}. ${named(event.data.fromUnit)} blijft verantwoordelijk.`;
    case 'handover-withdrawn.v1':
      return `Overdracht ingetrokken door ${named(event.data.fromUnit)}.`;
    case 'handover-expired.v1':
      return `Overdracht verlopen: ${named(event.data.toUnit)} kon antwoorden tot en met ${formatDate(event.data.answerBy)}.`;
    case 'handover-completed.v1':
      return `Overdracht afgerond: ${named(event.data.toUnit)} sprak de persoon op ${formatDate(event.data.contactHeldOn)}.`;
  }
}
