import type { Dto } from '../api/client';

/** Forms that can be kept half filled in. */
export const DRAFT_FORMS: Readonly<Record<Dto<'NewDraftDto'>['form'], string>> = {
  'register-person': 'Nieuwe melding: de persoon',
  'open-arrangement': 'Nieuwe melding: wat is er gebeurd',
  'banenafspraak-check': 'Banenafspraak',
  weighing: 'Behoefte wegen',
  admission: 'Toelaten',
  'admission-refusal': 'Toelating weigeren',
  diagnosis: 'Diagnosegesprek',
  goal: 'Doel',
  item: 'Onderdeel',
  handover: 'Overdracht',
  objection: 'Bezwaar',
  note: 'Notitie',
  other: 'Ander formulier',
};
