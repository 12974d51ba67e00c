import { ITEM_FIELDS } from '../domain/item-codes';
import type { AskedTerms } from '../domain/item-terms.rule';
import type { ItemTerms } from '../domain/items.fold';

export type ItemField = (typeof ITEM_FIELDS)[number];

/** A yes-or-no that was never asked is the same as no answer; lines are the same in whatever order they stand. */
function comparable(terms: ItemTerms | AskedTerms, field: ItemField): unknown {
  if (field === 'employerPart') return terms.employerPart === true;
  if (field !== 'funding') return terms[field];
  return JSON.stringify(
    terms.funding
      .map(({ funder, cents }) => [funder, cents])
      .toSorted(([a], [b]) => (String(a) < String(b) ? -1 : 1)),
  );
}

/** What really differs between the terms as they are and as they are asked for. */
export function differencesOf(before: ItemTerms, asked: AskedTerms): readonly ItemField[] {
  return ITEM_FIELDS.filter((field) => comparable(before, field) !== comparable(asked, field));
}
