import type { Dto } from '../api/client';

/** How somebody gave consent. */
export const CONSENT_HOW: Readonly<Record<Dto<'GiveConsentDto'>['how'], string>> = {
  'on-paper': 'Op papier, met handtekening',
  'in-person': 'In een gesprek',
  'by-telephone': 'Telefonisch',
  'own-page': 'Op de eigen pagina',
};
