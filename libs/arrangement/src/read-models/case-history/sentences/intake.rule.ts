import type { EventOf } from '@meereis/event-store';
import { ERASED } from '@meereis/privacy';
import { formatDate } from '@meereis/kernel';
import type { INTAKE_EVENTS } from '../../../domain/intake-events';
import type { UnitName } from './unit-name';

const BANENAFSPRAAK: Readonly<Record<string, string>> = {
  yes: 'ja',
  no: 'nee',
  'in-doubt': 'twijfel',
  [ERASED]: 'gewist',
};

type Event = EventOf<(typeof INTAKE_EVENTS)[number]>;

export function intakeSentence(event: Event, named: UnitName): string {
  switch (event.type) {
    case 'person-reported.v1':
      return `Aanmelding ontvangen op ${formatDate(event.data.reportedOn)} door ${named(event.data.ownerUnit)}.`;
    case 'banenafspraak-checked.v1':
      return `Gevraagd of de persoon onder de banenafspraak valt: ${BANENAFSPRAAK[event.data.answer] ?? 'onbekend'}.`;
    case 'benefit-situation-changed.v1':
      return `De uitkeringssituatie is gewijzigd per ${formatDate(event.data.changedOn)}. De afspraken blijven gelden.`;
    case 'need-weighed.v1':
      return event.data.outcome === 'needs-support'
        ? 'Ondersteuningsbehoefte beoordeeld: extra hulp is nodig.'
        : 'Ondersteuningsbehoefte beoordeeld: extra hulp is niet nodig.';
    case 'person-admitted.v1':
      return `Toegelaten tot de dienstverlening op ${formatDate(event.data.admittedOn)}.`;
    case 'admission-refused.v1':
      return `Aanvraag afgewezen op ${formatDate(event.data.refusedOn)}. Bezwaar kan tot en met ${formatDate(event.data.objectionUntil)}.`;
    case 'diagnosis-held.v1':
      return `Diagnosegesprek gevoerd op ${formatDate(event.data.heldOn)}.`;
  }
}
