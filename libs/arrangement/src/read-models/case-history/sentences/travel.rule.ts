import type { EventOf } from '@meereis/event-store';
import { formatDate } from '@meereis/kernel';
import type { TRAVEL_EVENTS } from '../../../domain/travel-events';
import { referralSentence } from './referral.rule';
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
      return event.data.cause === 'consent-withdrawn'
        ? `Overdracht aan ${named(event.data.toUnit)} gestopt: de persoon trok de toestemming in.`
        : `Overdracht ingetrokken door ${named(event.data.fromUnit)}.`;
    case 'handover-expired.v1':
      return `Overdracht verlopen: ${named(event.data.toUnit)} kon antwoorden tot en met ${formatDate(event.data.answerBy)}.`;
    case 'handover-completed.v1':
      return `Overdracht afgerond: ${named(event.data.toUnit)} sprak de persoon op ${formatDate(event.data.contactHeldOn)}.`;
    case 'handover-requested.v1':
      return `${named(event.data.byUnit)} vraagt om het dossier over te nemen. Antwoord kan tot en met ${formatDate(event.data.answerBy)}.`;
    case 'handover-request-declined.v1':
      return `Verzoek om overdracht van ${named(event.data.byUnit)} afgewezen op ${formatDate(event.data.declinedOn)}.`;
    case 'handover-question-asked.v1':
      return `Vraag gesteld over de aangeboden overdracht op ${formatDate(event.data.askedOn)}.`;
    case 'handover-question-answered.v1':
      return `Vraag over de aangeboden overdracht beantwoord op ${formatDate(event.data.answeredOn)}.`;
    case 'handover-assigned.v1':
      return event.data.handoverId === undefined
        ? `De coördinator van ${named(event.data.byUnit)} laat het dossier bij ${named(event.data.toUnit)}.`
        : `De coördinator van ${named(event.data.byUnit)} wijst het dossier toe aan ${named(event.data.toUnit)}.`;
    case 'sharing-consent-ended.v1':
      return `Een toestemming om te delen telt niet meer sinds ${formatDate(event.data.endedOn)}.`;
    case 'region-changed.v1':
      return `Verhuisd op ${formatDate(event.data.changedOn)}: het dossier hoort nu bij regio ${event.data.toRegion}. Afgesproken onderdelen blijven zoals ze zijn.`;
    case 'item-referred.v1':
    case 'referral-reported.v1':
    case 'referral-report-recorded.v1':
    case 'referral-ended.v1':
      return referralSentence(event, named);
  }
}
