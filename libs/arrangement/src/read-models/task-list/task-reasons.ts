import type { Task } from '../../domain/daily.fold';

const TASK_REASONS: Readonly<Record<Task['kind'], string>> = {
  'refer-banenafspraak':
    'De persoon valt misschien onder de banenafspraak. Dan vraagt u het aanspreekpunt in de regio om raad.',
  'refer-signal': 'Er is een signaal gezien waar een ander loket bij helpt.',
  'record-signal-outcome': 'De persoon is doorverwezen. Op deze dag is bekend wat het opleverde.',
  'record-advice': 'Er is advies gevraagd. Op deze dag hoort het er te zijn.',
  'weigh-need':
    'De persoon hoort toch niet bij de doelgroep banenafspraak. De toelating blijft; weeg nu wat nodig is.',
  'notify-decision': 'Er is een besluit genomen. De persoon moet dat te horen krijgen.',
  'contact-person':
    'De overdracht is aangenomen. De nieuwe uitvoerder spreekt de persoon op de afgesproken dag.',
  'plan-first-contact': 'De persoon is toegelaten. Het eerste gesprek hoort snel te zijn.',
  'set-plan': 'De persoon is toegelaten. Op deze dag hoort er een plan te zijn.',
  'answer-search': 'Een andere organisatie vroeg of deze persoon bekend is.',
  'answer-handover': 'Een andere organisatie biedt dit dossier aan. Na deze dag verloopt het aanbod.',
  'answer-handover-request': 'Een andere organisatie vraagt om dit dossier en wacht op antwoord.',
  'answer-handover-question': 'De ontvanger stelde een vraag over de overdracht.',
  'offer-handover-again': 'Niemand nam het dossier aan. De persoon mag niet tussen wal en schip vallen.',
  'assign-handover': 'Niemand nam het dossier aan. De coördinator van de regio wijst een uitvoerder toe.',
  'carry-out-referral': 'Uw organisatie voert één onderdeel van dit plan uit.',
  'record-referral-report': 'De uitvoerder van een uitgezet onderdeel meldde hoe het gaat.',
  'take-back-item': 'Een uitgezet onderdeel kwam terug.',
  'answer-second-agreement': 'Uw organisatie is gevraagd om akkoord te gaan met een deel van het plan.',
  'confirm-funding': 'Dit onderdeel begint pas als de kassier het geld heeft bevestigd.',
  'start-item': 'Het onderdeel zou op deze dag beginnen.',
  'resume-item': 'Het onderdeel ligt stil en zou op deze dag weer beginnen.',
  'evaluate-item': 'Het onderdeel is klaar. Kijk samen terug voordat er iets nieuws begint.',
  'end-item': 'Het onderdeel loopt volgens het plan bijna af.',
  'aftercare-week': 'De persoon begon met werken. Na een week vraagt u hoe het gaat.',
  'aftercare-month': 'De persoon begon met werken. Na een maand vraagt u hoe het gaat.',
  'decide-objection': 'Er is bezwaar gemaakt. Op deze dag moet er een beslissing zijn.',
  'record-appointment': 'De afspraak is geweest. Leg vast of de persoon er was.',
  'decide-correction': 'Iemand stelde een correctie voor. Een ander beslist daarover.',
  'reconsider-decision':
    'Een gegeven waarop een beslissing rustte is gecorrigeerd. De beslissing blijft staan; kijk of zij nog klopt, binnen twee weken na de correctie.',
  'review-document': 'Er is een document binnengekomen.',
  'draft-expires': 'Het concept wordt op deze dag weggegooid.',
  'inform-after-death': 'De persoon is overleden. Lopende afspraken moeten worden beëindigd.',
  own: 'Iemand maakte deze taak zelf.',
};

/** The same work that another rule asks for. */
const BY_RULE: Readonly<Record<string, string>> = {
  'contact-person/R026': 'Een plaatsing is afgebroken. U spreekt de persoon binnen een week.',
  'reconsider-decision/R019':
    'De persoon kreeg gelijk na bezwaar. Beslis opnieuw over de toelating, binnen twee weken.',
};

/** Why a task exists and where its day comes from, in one sentence; the rule's number stands beside it (C1). */
export function reasonFor({ kind, rule }: { readonly kind: Task['kind']; readonly rule: string }): string {
  return BY_RULE[`${kind}/${rule}`] ?? TASK_REASONS[kind];
}
