import type { LocalDate } from '@meereis/kernel';
import type { PriceListPublished } from '../events';
import { holdsOn, type Validity } from './windows.rule';

export type Priced = PriceListPublished['data']['services'][number];

/** One version of a list of maximum prices. */
export interface PriceList extends Validity {
  readonly services: readonly Priced[];
}

export interface Price<L extends PriceList> {
  readonly list: L;
  readonly priced: Priced;
}

/** The version that began last first; of two that began together the one published last. */
export function newestFirst<L extends PriceList>(versions: readonly L[]): readonly L[] {
  return versions
    .toReversed()
    .toSorted((a, b) => (a.validFrom === b.validFrom ? 0 : a.validFrom > b.validFrom ? -1 : 1));
}

function begun<L extends PriceList>(versions: readonly L[], on: LocalDate): readonly L[] {
  return newestFirst(versions.filter((one) => one.validFrom <= on));
}

/**
 * The price of a service on a day (R043). A new list repeats the prices that go on and dates those that change; what it
 * dates later does not take away the price of the days before, so for those the list before it still answers.
 */
export function priceOn<L extends PriceList>(
  versions: readonly L[],
  serviceId: string,
  on: LocalDate,
): Price<L> | undefined {
  for (const list of begun(versions, on)) {
    const priced = list.services.find((one) => one.serviceId === serviceId);
    // No longer on the list, or at its end: an older list does not bring it back.
    if (priced === undefined) return undefined;
    if (on >= priced.validFrom)
      return holdsOn(priced, on) && holdsOn(list, on) ? { list, priced } : undefined;
  }
  return undefined;
}

/** Every price of one list on a day, in the order of the newest version. */
export function pricesOn<L extends PriceList>(versions: readonly L[], on: LocalDate): readonly Price<L>[] {
  const ids = new Set(begun(versions, on).flatMap((list) => list.services.map((one) => one.serviceId)));
  return [...ids].flatMap((id) => priceOn(versions, id, on) ?? []);
}
