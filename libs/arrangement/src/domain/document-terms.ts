import { addMonths, type LocalDate } from '@meereis/kernel';
import type { DOCUMENT_KINDS } from './codes';

/**
 * Years each kind is kept, from the day it was received or sent (Q18). No source gives a term: seven years is the term
 * rules.md starts with for what accounts for money; five for the rest is our own assumption.
 */
export const KEEP_YEARS: Readonly<Record<(typeof DOCUMENT_KINDS)[number], number>> = {
  quote: 7,
  invoice: 7,
  'signed-plan': 7,
  proof: 7,
  consent: 7,
  letter: 7,
  'dismissal-letter': 5,
  other: 5,
};

/** The last day a document is kept. */
export function keptUntil(kind: (typeof DOCUMENT_KINDS)[number], from: LocalDate): LocalDate {
  return addMonths(from, KEEP_YEARS[kind] * 12);
}
