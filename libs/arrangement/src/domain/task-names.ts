import type { TASK_KINDS } from './codes';
import type { DECISIONS_IN_LAW } from './intake-codes';

/** What is to be done, as it stands after "Taak:". */
export const TASK_NAMES: Readonly<Record<(typeof TASK_KINDS)[number], string>> = {
  'refer-banenafspraak': 'doorverwijzen naar het aanspreekpunt banenafspraak',
  'refer-signal': 'doorverwijzen voor een signaal',
  'record-signal-outcome': 'de uitkomst van een doorverwijzing vastleggen',
  'record-advice': 'een gevraagd advies vastleggen',
  'weigh-need': 'de ondersteuningsbehoefte wegen',
  'notify-decision': 'een besluit bekendmaken aan de persoon',
  'contact-person': 'contact opnemen met de persoon',
  'plan-first-contact': 'een eerste gesprek plannen',
  'set-plan': 'samen met de persoon het plan vaststellen',
  'answer-search': 'antwoorden op de zoekvraag van een andere organisatie',
  'answer-handover': 'antwoorden op de aangeboden overdracht',
  'answer-handover-request': 'antwoorden op het verzoek om overdracht',
  'answer-handover-question': 'een vraag over de overdracht beantwoorden',
  'offer-handover-again': 'de overdracht opnieuw aanbieden',
  'assign-handover': 'een uitvoerder toewijzen',
  'carry-out-referral': 'een uitgezet onderdeel uitvoeren',
  'record-referral-report': 'gemelde voortgang op het onderdeel vastleggen',
  'take-back-item': 'een teruggekomen onderdeel zelf regelen of opnieuw uitzetten',
  'answer-second-agreement': 'beslissen over het akkoord als tweede organisatie',
  'confirm-funding': 'wachten op de bevestiging van het geld',
  'start-item': 'een onderdeel starten',
  'resume-item': 'een onderbroken onderdeel hervatten',
  'evaluate-item': 'een onderdeel evalueren',
  'end-item': 'een onderdeel afronden of verlengen',
  'aftercare-week': 'nazorg: contact een week na de start',
  'aftercare-month': 'nazorg: contact een maand na de start',
  'decide-objection': 'beslissen op een bezwaar',
  'record-appointment': 'vastleggen hoe een afspraak is verlopen',
  'decide-correction': 'beslissen over een voorgestelde correctie',
  'reconsider-decision': 'een eerdere beslissing heroverwegen',
  'review-document': 'een document beoordelen',
  'draft-expires': 'een concept afmaken of weggooien',
  'inform-after-death': 'lopende afspraken beëindigen na overlijden',
  own: 'een eigen taak',
};

/** "A decision" says too little to who has to tell it: there can be two in one case (R141). */
const TELL: Readonly<Record<(typeof DECISIONS_IN_LAW)[number], string>> = {
  'admission-refusal': 'de afwijzing bekendmaken aan de persoon',
  objection: 'de beslissing op het bezwaar bekendmaken aan de persoon',
};

export function taskName({
  kind,
  decision,
}: {
  readonly kind: (typeof TASK_KINDS)[number];
  readonly decision?: (typeof DECISIONS_IN_LAW)[number] | null | undefined;
}): string {
  return kind === 'notify-decision' && decision ? TELL[decision] : TASK_NAMES[kind];
}
