import type { Item } from './item-table';

export interface FunderSum {
  readonly funder: string;
  readonly name: string;
  /** In items of the version in force or of the draft. */
  readonly agreedCents: number;
  /** Of those, money that has not been confirmed yet. */
  readonly waitsCents: number;
}

/** What each funder pays, over the items that still count; the largest first. Cents of one VAT basis per item. */
export function sumsByFunder(items: readonly Item[]): readonly FunderSum[] {
  const sums = new Map<string, FunderSum>();
  for (const { funding } of items.filter(({ withdrawn }) => !withdrawn)) {
    for (const { funder, name, amount, waits } of funding) {
      const before = sums.get(funder);
      sums.set(funder, {
        funder,
        name: name ?? before?.name ?? funder,
        agreedCents: (before?.agreedCents ?? 0) + amount.cents,
        waitsCents: (before?.waitsCents ?? 0) + (waits ? amount.cents : 0),
      });
    }
  }
  return [...sums.values()].sort((a, b) => b.agreedCents - a.agreedCents);
}

/** What was delivered of an item, and of how much. */
export function deliveredCents(items: readonly Item[]): number {
  return items.reduce((sum, { delivered }) => sum + (delivered?.amount.cents ?? 0), 0);
}

export function agreedCents(items: readonly Item[]): number {
  return items.filter(({ withdrawn }) => !withdrawn).reduce((sum, { price }) => sum + price.cents, 0);
}

/** Whether all items say their price on the same VAT basis: only then may they be added up (R062). */
export function sameBasis(items: readonly Item[]): boolean {
  return new Set(items.filter(({ withdrawn }) => !withdrawn).map(({ vat }) => vat)).size <= 1;
}
