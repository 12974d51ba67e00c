import type { DOCUMENT_KINDS } from './codes';

/** What each kind of document is called on screens and in the history. */
export const DOCUMENT_NAMES: Readonly<Record<(typeof DOCUMENT_KINDS)[number], string>> = {
  quote: 'offerte',
  'dismissal-letter': 'ontslagbrief',
  'signed-plan': 'getekend plan',
  proof: 'bewijsstuk',
  invoice: 'factuur',
  consent: 'toestemming',
  letter: 'brief',
  other: 'overig document',
};

/** Shown with every document that no scanner looked at, and never left out. */
export const NOT_CHECKED = 'niet op virussen gecontroleerd';
