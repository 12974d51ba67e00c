import { refusal, type Refusal } from '@meereis/commands';
import type { Uuid } from '@meereis/kernel';
import type { Arrangement } from './arrangement';
import type { FundingLine, Item, ItemTerms } from './items.fold';

/** True when the version of the plan that is in force holds this item. */
export function isInForce(state: Arrangement, item: Item): boolean {
  return item.agreed !== undefined && state.set?.value.items.includes(item.value.itemId) === true;
}

export function itemOf(state: Arrangement, itemId: Uuid): Item | undefined {
  return state.items.find((item) => item.value.itemId === itemId);
}

export const UNKNOWN_ITEM = refusal(
  'R022',
  'item-unknown',
  'Dit onderdeel staat niet in het plan. Kies een onderdeel van dit plan.',
);

/** What was withdrawn from the draft is neither changed nor carried out. */
export function withdrawnAlready(item: Item | undefined): Refusal | false {
  return (
    item?.withdrawn !== undefined &&
    refusal('R030', 'item-withdrawn', 'Dit onderdeel is uit het plan gehaald. Kies een ander onderdeel.')
  );
}

/** Funders whose money the cashier confirms before the item may start; earlier events did not say the kind of money. */
const CASHIER: Readonly<Record<string, FundingLine['money']>> = {
  'rmt-crisisdienstverlening': 'rmt',
  'praktijkleren-inkoop': 'praktijkleren',
};

export function moneyOf(line: FundingLine): NonNullable<FundingLine['money']> {
  return line.money ?? CASHIER[line.funder] ?? 'other';
}

export function waitsForCashier(line: FundingLine): boolean {
  const money = moneyOf(line);
  return money === 'rmt' || money === 'praktijkleren';
}

/** The lines of these terms that the cashier has not confirmed, or whose confirmation was lost by a change. */
export function linesToConfirm(
  item: Item,
  terms: { readonly value: ItemTerms; readonly eventId: Uuid } = item,
): readonly FundingLine[] {
  return terms.value.funding.filter(
    (line) =>
      waitsForCashier(line) &&
      !item.confirmations.some(
        (one) => one.value.funder === line.funder && one.holdsFor.includes(terms.eventId),
      ),
  );
}
