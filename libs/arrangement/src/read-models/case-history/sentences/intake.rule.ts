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

const GROUND = { weighed: 'na weging', 'by-definition': 'per definitie' } as const;
const NOTIFIED = {
  letter: 'per brief',
  conversation: 'in een gesprek',
  telephone: 'telefonisch',
  'own-page': 'op de eigen pagina',
} as const;
const OBJECTION = { founded: 'gegrond', unfounded: 'ongegrond', inadmissible: 'niet-ontvankelijk' } as const;
const SEARCH_ANSWER = {
  'contact-made': 'er is contact geweest',
  'person-does-not-want': 'de persoon wil geen contact',
  'no-contact-needed': 'contact is niet nodig',
} as const;

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
      return refusedSentence(event.data);
    case 'diagnosis-held.v1':
      return `Diagnosegesprek gevoerd op ${formatDate(event.data.heldOn)}.`;
    case 'regional-contact-consulted.v1':
      return `Aanspreekpunt banenafspraak geraadpleegd op ${formatDate(event.data.consultedOn)}: ${event.data.deskName}.`;
    case 'admission-ground-changed.v1':
      return `Grond van de toelating gewijzigd per ${formatDate(event.data.changedOn)}: ${GROUND[event.data.to]}. De toelating blijft.`;
    case 'work-situation-recorded.v1':
      return `De werksituatie is gewijzigd per ${formatDate(event.data.changedOn)}. De afspraken blijven gelden.`;
    case 'first-line-help-recorded.v1':
      return `Eerstelijnshulp van de sociale partners vastgelegd op ${formatDate(event.data.recordedOn)}.`;
    case 'advice-requested.v1':
      return `Advies gevraagd aan ${event.data.adviser}, uiterlijk ${formatDate(event.data.answerBy)}.`;
    case 'advice-received.v1':
      return `Advies ontvangen op ${formatDate(event.data.receivedOn)}.`;
    case 'search-answered.v1':
      return `Zoekvraag van ${named(event.data.askedBy)} beantwoord: ${SEARCH_ANSWER[event.data.answer]}.`;
    case 'signal-noted.v1':
      return `Signaal vastgelegd op ${formatDate(event.data.notedOn)}.`;
    case 'signal-referred.v1':
      return `De persoon is voor een signaal doorverwezen op ${formatDate(event.data.referredOn)}. De uitkomst volgt uiterlijk ${formatDate(event.data.outcomeBy)}.`;
    case 'signal-outcome-recorded.v1':
      return `Uitkomst van een doorverwijzing vastgelegd op ${formatDate(event.data.recordedOn)}.`;
    case 'decision-notified.v1':
    case 'objection-lodged.v1':
    case 'objection-decided.v1':
      return objectionSentence(event);
  }
}

type Of<T extends Event['type']> = Extract<Event, { type: T }>;

/** Earlier stored refusals said themselves until when an objection can be made. */
function refusedSentence({ refusedOn, objectionUntil }: Of<'admission-refused.v1'>['data']): string {
  const refused = `Aanvraag afgewezen op ${formatDate(refusedOn)}.`;
  return objectionUntil === undefined
    ? `${refused} Bezwaar kan zodra het besluit is bekendgemaakt.`
    : `${refused} Bezwaar kan tot en met ${formatDate(objectionUntil)}.`;
}

function objectionSentence(
  event: Of<'decision-notified.v1' | 'objection-lodged.v1' | 'objection-decided.v1'>,
): string {
  switch (event.type) {
    case 'decision-notified.v1': {
      const { decision, how, notifiedOn, termUntil } = event.data;
      const told = `bekendgemaakt (${NOTIFIED[how]}) op ${formatDate(notifiedOn)}`;
      return decision === 'admission-refusal'
        ? `Afwijzing ${told}. Bezwaar kan tot en met ${formatDate(termUntil)}.`
        : `Besluit op bezwaar ${told}. Beroep bij de rechtbank kan tot en met ${formatDate(termUntil)}.`;
    }
    case 'objection-lodged.v1': {
      const { lodgedOn, inTime, decideBy } = event.data;
      return `Bezwaar ontvangen op ${formatDate(lodgedOn)}${inTime ? '' : ', na het einde van de termijn'}. Beslissen kan tot en met ${formatDate(decideBy)}.`;
    }
    case 'objection-decided.v1': {
      const { outcome, decidedOn, reopens } = event.data;
      return `Op bezwaar beslist op ${formatDate(decidedOn)}: ${OBJECTION[outcome]}.${reopens ? ' De toelating is weer open.' : ''}`;
    }
  }
}
