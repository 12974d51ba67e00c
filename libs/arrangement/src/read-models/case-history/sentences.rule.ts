import { ERASED } from '@meereis/privacy';
import { formatDate } from '@meereis/kernel';
import type { ArrangementEvent } from '../../domain/arrangement';

type Task = Extract<ArrangementEvent, { type: 'task-created.v1' }>['data']['kind'];

const TASKS: Readonly<Record<Task, string>> = {
  'refer-banenafspraak': 'doorverwijzen naar het aanspreekpunt banenafspraak',
  'contact-person': 'contact opnemen met de persoon',
  'answer-handover': 'antwoorden op de aangeboden overdracht',
  'offer-handover-again': 'de overdracht opnieuw aanbieden',
  'evaluate-item': 'een onderdeel evalueren',
  'answer-search': 'antwoorden op de zoekvraag van een andere organisatie',
};

const BANENAFSPRAAK: Readonly<Record<string, string>> = {
  yes: 'ja',
  no: 'nee',
  'in-doubt': 'twijfel',
  [ERASED]: 'gewist',
};

const HOW = {
  'on-paper': 'op papier',
  'in-person': 'in een gesprek',
  'by-telephone': 'telefonisch',
  'own-page': 'op de eigen pagina',
} as const;

/** Name of an organisation's unit on screens. */
export type UnitName = (unit: string) => string;

/** One Dutch sentence per event. It names units and dates, never the person: names stand in the case file. */
export function sentenceOf(event: ArrangementEvent, named: UnitName): string {
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
    case 'goal-agreed.v1':
      return `Doel afgesproken op ${formatDate(event.data.agreedOn)}.`;
    default:
      return ofPlanOrTravel(event, named);
  }
}

type Intake =
  | 'person-reported.v1'
  | 'banenafspraak-checked.v1'
  | 'benefit-situation-changed.v1'
  | 'need-weighed.v1'
  | 'person-admitted.v1'
  | 'admission-refused.v1'
  | 'diagnosis-held.v1'
  | 'goal-agreed.v1';

/** The compiler demands a sentence for every type that `sentenceOf` leaves to this function. */
function ofPlanOrTravel(event: Exclude<ArrangementEvent, { type: Intake }>, named: UnitName): string {
  switch (event.type) {
    case 'item-added.v1':
      return `Onderdeel toegevoegd aan het plan: ${event.data.catalogueId}, van ${formatDate(event.data.plannedFrom)} tot en met ${formatDate(event.data.plannedUntil)}.`;
    case 'prior-provision-considered.v1':
      return `Voorliggende voorziening overwogen: ${event.data.provision}.`;
    case 'person-agreed.v1':
      return `De persoon gaat akkoord met versie ${event.data.planVersion} van het plan (${HOW[event.data.how]}).`;
    case 'arrangement-set.v1':
      return `Arrangement vastgesteld op ${formatDate(event.data.setOn)}.`;
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
    case 'task-created.v1':
      return `Taak voor ${named(event.data.unit)}: ${TASKS[event.data.kind]}, uiterlijk ${formatDate(event.data.dueOn)}.`;
    case 'task-handed-over.v1':
      return `Taak overgedragen van ${named(event.data.fromUnit)} aan ${named(event.data.toUnit)}.`;
    case 'task-done.v1':
      return `Taak gedaan op ${formatDate(event.data.doneOn)}.`;
  }
}
