import type { Dto } from '../api/client';

type Words<Code extends string> = Readonly<Record<Code, string>>;

export const VAT: Words<Dto<'AddItemDto'>['vat']> = {
  ex: 'exclusief btw',
  incl: 'inclusief btw',
  unknown: 'btw niet bekend',
};

export const INTERRUPTIONS: Words<Dto<'InterruptItemDto'>['reason']> = {
  illness: 'Ziekte',
  care: 'Zorg voor een ander',
  work: 'Tijdelijk werk',
  provider: 'De aanbieder',
  'wish-of-person': 'Wens van de persoon',
  other: 'Iets anders',
};

export const STOPPED_BY: Words<Dto<'StopItemDto'>['by']> = {
  person: 'De persoon',
  provider: 'De aanbieder',
  employer: 'De werkgever',
  executor: 'De uitvoerder',
};

export const STOP_REASONS: Words<Dto<'StopItemDto'>['reason']> = {
  'found-work': 'Heeft werk gevonden',
  'does-not-fit': 'Past niet',
  illness: 'Ziekte',
  'not-attended': 'Kwam niet',
  'provider-stopped': 'De aanbieder stopte',
  'funding-stopped': 'Het geld stopte',
  'wish-of-person': 'Wens van de persoon',
  other: 'Iets anders',
};

export const EFFECTS: Words<Dto<'EvaluateItemDto'>['effect']> = {
  reached: 'Doel bereikt',
  'partly-reached': 'Deels bereikt',
  'not-reached': 'Niet bereikt',
};

export const NEXT_STEPS: Words<Dto<'EvaluateItemDto'>['nextStep']> = {
  'go-on-with-plan': 'Verder met het plan',
  'same-again': 'Hetzelfde nog eens',
  'other-item': 'Een ander onderdeel',
  'change-goal': 'Een ander doel',
  'look-for-work': 'Werk zoeken',
  none: 'Geen vervolg',
};

export const HOW_AGREED: Words<Dto<'RecordAgreementDto'>['how']> = {
  'on-paper': 'Op papier',
  'in-person': 'In een gesprek',
  'by-telephone': 'Telefonisch',
  'own-page': 'Via de eigen pagina',
};

export const TOPICS: Words<Dto<'HoldDiagnosisDto'>['topics'][number]> = {
  'work-history': 'Werk tot nu toe',
  skills: 'Vaardigheden',
  language: 'Taal',
  health: 'Gezondheid',
  debts: 'Schulden',
  home: 'Thuis',
  wishes: 'Wensen',
  'labour-market': 'Arbeidsmarkt',
};
