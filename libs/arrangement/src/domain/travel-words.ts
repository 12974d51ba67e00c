import type { REFERRAL_REPORTS, REQUEST_DECLINE_REASONS } from './travel-codes';

/** What was reported, as it stands in a sentence. */
export const REPORT_NAMES: Readonly<Record<(typeof REFERRAL_REPORTS)[number], string>> = {
  started: 'gestart',
  progress: 'voortgang',
  done: 'klaar',
  problem: 'er is een probleem',
};

/** Why a request was declined, as the unit that asked reads it. */
export const REQUEST_DECLINE_NAMES: Readonly<Record<(typeof REQUEST_DECLINE_REASONS)[number], string>> = {
  'agreements-run-here': 'Er lopen hier afspraken met de persoon.',
  'person-does-not-want': 'De persoon wil niet naar een andere organisatie.',
  'no-ground-to-share': 'Er is geen grond om te delen.',
  'offered-elsewhere': 'Het dossier gaat naar een andere organisatie.',
  other: 'Er is een andere reden.',
};
