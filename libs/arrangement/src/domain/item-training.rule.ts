import type { FundingLine, Item, ItemTerms } from './items.fold';
import { waitsForCashier } from './item.rule';

/**
 * What of the catalogue is training that is bought from a school or trainer. The catalogue's `kind` does not tell training
 * from other help, so the entries are named here: docs/decisions/items.md says why each.
 */
const TRAINING: ReadonlySet<string> = new Set([
  'scholing-beroep-functie',
  'functiegerichte-training',
  'mbo-praktijkverklaring',
  'mbo-certificaat',
  'mbo-diploma',
  'route-praktijkverklaring',
  'route-certificaat',
  'route-diploma',
  'derde-leerweg',
  'entreeopleiding',
  'bbl',
  'bol',
  'evc',
]);

/** Paid by the ministry of education: regular funding, which RMT money never replaces (R129; catalogue: "bekostigd door OCW"). */
const INITIAL_EDUCATION: ReadonlySet<string> = new Set([
  'bbl',
  'bol',
  'entreeopleiding',
  'studiefinanciering',
]);

export function isTraining(catalogueId: string): boolean {
  return TRAINING.has(catalogueId);
}

export function isInitialEducation(catalogueId: string): boolean {
  return INITIAL_EDUCATION.has(catalogueId);
}

/** R045: quotes are asked for training bought with RMT or praktijkleren money; others buy by their own rules. */
export function asksQuotes({ catalogueId, funding }: Pick<ItemTerms, 'catalogueId' | 'funding'>): boolean {
  return isTraining(catalogueId) && funding.some((line: FundingLine) => waitsForCashier(line));
}

export const QUOTES_ASKED = 3;

/** Quotes of different providers: two of one provider are one offer. */
export function providersThatQuoted(item: Item): number {
  return new Set(item.quotes.map(({ value }) => value.providerId ?? value.provider.trim().toLowerCase()))
    .size;
}
