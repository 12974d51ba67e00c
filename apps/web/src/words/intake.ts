import type { Dto } from '../api/client';

type Words<Code extends string> = Readonly<Record<Code, string>>;

export const SITUATIONS: Words<Dto<'OpenArrangementDto'>['situation']> = {
  working: 'Aan het werk',
  'notice-period': 'In de opzegtermijn',
  unemployed: 'Werkloos',
  'self-employed-reorienting': 'Zelfstandige die iets anders zoekt',
};

export const REPORT_REASONS: Words<Dto<'OpenArrangementDto'>['reason']> = {
  dismissal: 'Ontslag',
  'contract-ends': 'Het contract loopt af',
  bankruptcy: 'Faillissement van de werkgever',
  'less-work': 'Minder werk of opdrachten',
  'business-stops': 'Het eigen bedrijf stopt',
  other: 'Iets anders',
};

export const EVIDENCE: Words<Dto<'OpenArrangementDto'>['evidence']> = {
  'dismissal-letter': 'Ontslagbrief',
  contract: 'Contract',
  'employer-statement': 'Verklaring van de werkgever',
  'own-statement': 'Eigen verklaring',
  'chamber-of-commerce': 'Uittreksel van de Kamer van Koophandel',
  none: 'Nog niets',
};

export const BENEFITS: Words<Dto<'OpenArrangementDto'>['benefit']> = {
  none: 'Geen uitkering',
  ww: 'WW',
  participatiewet: 'Bijstand (Participatiewet)',
  wajong: 'Wajong',
  wia: 'WIA',
  ziektewet: 'Ziektewet',
  bbz: 'Bbz',
  tozo: 'Tozo',
  other: 'Een andere uitkering',
};

export const FIRST_LINE: Words<Dto<'RecordFirstLineHelpDto'>['outcome']> = {
  tried: 'Geprobeerd, het was niet genoeg',
  'not-available': 'Niet beschikbaar',
  'not-fitting': 'Past niet bij de persoon',
  'not-tried': 'Nog niet geprobeerd',
};

export const BANENAFSPRAAK: Words<Dto<'CheckBanenafspraakDto'>['answer']> = {
  yes: 'Ja',
  no: 'Nee',
  'in-doubt': 'Twijfel',
};

export const FINDINGS: Words<Dto<'ConsultRegionalContactDto'>['finding']> = {
  belongs: 'Hoort bij de doelgroep',
  'does-not-belong': 'Hoort niet bij de doelgroep',
  'still-unclear': 'Nog niet duidelijk',
};

export const WEIGHING_OUTCOMES: Words<Dto<'WeighNeedDto'>['outcome']> = {
  'needs-support': 'Heeft ondersteuning nodig',
  'no-extra-support': 'Geen extra ondersteuning nodig',
};

export const ADVICE_OUTCOMES: Words<Dto<'ReceiveAdviceDto'>['outcome']> = {
  support: 'Ondersteuning geven',
  'no-extra-support': 'Geen extra ondersteuning',
  'no-clear-advice': 'Geen duidelijk advies',
};

export const SIGNALS: Words<Dto<'NoteSignalDto'>['kind']> = {
  debts: 'Schulden',
  language: 'Taal',
  'low-literacy': 'Moeite met lezen of schrijven',
  'digital-skills': 'Digitale vaardigheden',
  health: 'Gezondheid',
  home: 'Wonen',
  'care-for-others': 'Zorg voor anderen',
  'young-person': 'Jongere zonder diploma',
  other: 'Iets anders',
};

export const DESK_KINDS: Words<Dto<'ReferSignalDto'>['deskKind']> = {
  'debt-help': 'Schuldhulp',
  'language-desk': 'Taalhuis',
  'health-care': 'Zorg',
  'social-team': 'Wijkteam',
  housing: 'Wonen',
  rmc: 'RMC (jongeren)',
  'self-employed-desk': 'Ondernemersloket',
  'learn-work-desk': 'Leerwerkloket',
  other: 'Een ander loket',
};

export const SIGNAL_OUTCOMES: Words<Dto<'RecordSignalOutcomeDto'>['outcome']> = {
  helped: 'Geholpen',
  'help-started': 'De hulp is begonnen',
  'not-needed': 'Niet meer nodig',
  'declined-by-person': 'De persoon wil het niet',
  'not-reached': 'Niet bereikt',
  'not-fitting': 'Past niet',
};

export const REFUSAL_REASONS: Words<Dto<'RefuseAdmissionDto'>['reason']> = {
  'before-hard-date': 'Het werk stopte vóór de datum van de regeling',
  'no-extra-support-needed': 'Geen extra ondersteuning nodig',
  'outside-scheme': 'Valt buiten de regeling',
  'outside-target-group': 'Hoort niet bij de doelgroep',
  other: 'Een andere reden',
};

export const NOTIFIED_HOW: Words<NonNullable<Dto<'NotifyDecisionDto'>['how']>> = {
  letter: 'Met een brief',
  conversation: 'In een gesprek',
  telephone: 'Telefonisch',
  'own-page': 'Via de eigen pagina',
};

export const DECISIONS: Words<Dto<'NotifyDecisionDto'>['decision']> = {
  'admission-refusal': 'Het besluit over de toelating',
  objection: 'De beslissing op het bezwaar',
};

export const OBJECTION_HOW: Words<Dto<'LodgeObjectionDto'>['how']> = {
  letter: 'Met een brief',
  email: 'Per e-mail',
  'own-page': 'Via de eigen pagina',
  desk: 'Aan de balie',
};

export const OBJECTION_OUTCOMES: Words<Dto<'DecideObjectionDto'>['outcome']> = {
  founded: 'Gegrond: de persoon krijgt gelijk',
  unfounded: 'Ongegrond: het besluit blijft',
  inadmissible: 'Niet-ontvankelijk: het bezwaar wordt niet behandeld',
};

/** What a unit hears that searched for somebody known here (Q06). */
export const SEARCH_ANSWERS: Words<Dto<'AnswerSearchDto'>['answer']> = {
  'contact-made': 'Er is contact met de andere organisatie',
  'person-does-not-want': 'De persoon wil dat niet',
  'no-contact-needed': 'Contact is niet nodig',
};
