import type { CaseFile } from '../case/use-case';
import type { Item } from './item-table';

type Plan = Pick<CaseFile['plan'], 'inForce' | 'draft'>;
type Version = NonNullable<Plan['inForce']>;
/** Whether a price holds the VAT; amounts on different bases are never added up (R062). */
type Basis = Item['vat'];

export interface BasisSum {
  readonly vat: Basis;
  /** In the version in force. */
  readonly agreedCents: number;
  /** What it will be once the draft is set; undefined where there is no draft. */
  readonly draftCents: number | undefined;
  readonly deliveredCents: number;
}

export interface FunderSum extends BasisSum {
  readonly funder: string;
  readonly name: string;
  /** Money that has not been confirmed yet. */
  readonly waitsCents: number;
}

const BASES: readonly Basis[] = ['ex', 'incl', 'unknown'];

/** What is agreed, drafted and delivered, on each VAT basis that occurs (R062). */
export function sumsByBasis(plan: Plan, items: readonly Item[]): readonly BasisSum[] {
  return BASES.flatMap((vat) => {
    const of = on(vat);
    const found = [plan.inForce, plan.draft].some((version) => version?.items.some(of)) || items.some(of);
    if (!found) return [];
    return [
      {
        vat,
        agreedCents: priceOf(plan.inForce, of),
        draftCents: plan.draft === undefined ? undefined : priceOf(plan.draft, of),
        deliveredCents: sum(items.filter(of), ({ delivered }) => delivered?.amount.cents ?? 0),
      },
    ];
  });
}

/** The same per funder; the largest first. */
export function sumsByFunder(plan: Plan, items: readonly Item[]): readonly FunderSum[] {
  const lines = [plan.inForce, plan.draft, { items }].flatMap((version) =>
    (version?.items ?? []).flatMap(({ funding, vat }) =>
      funding.map(({ funder, name }) => ({ funder, name, vat })),
    ),
  );
  return BASES.flatMap((vat) => {
    const names = new Map(
      lines.filter((line) => line.vat === vat).map(({ funder, name }) => [funder, name ?? funder]),
    );
    return [...names].map(([funder, name]) => oneFunder(plan, items, { funder, name, vat }));
  }).sort((a, b) => b.agreedCents - a.agreedCents);
}

/** Delivered on items that several pay: whose money it was is for the cashier to say. */
export function deliveredTogether(
  items: readonly Item[],
): readonly Pick<BasisSum, 'vat' | 'deliveredCents'>[] {
  return BASES.flatMap((vat) => {
    const shared = items.filter((item) => item.vat === vat && item.funding.length > 1);
    const deliveredCents = sum(shared, ({ delivered }) => delivered?.amount.cents ?? 0);
    return deliveredCents === 0 ? [] : [{ vat, deliveredCents }];
  });
}

function oneFunder(
  plan: Plan,
  items: readonly Item[],
  { funder, name, vat }: Pick<FunderSum, 'funder' | 'name' | 'vat'>,
): FunderSum {
  const mine = items.filter(on(vat));
  const alone = mine.filter(({ funding }) => funding.length === 1 && funding[0]?.funder === funder);
  const waiting = mine
    .filter(({ withdrawn }) => !withdrawn)
    .flatMap(({ funding }) => funding.filter((line) => line.funder === funder && line.waits));
  return {
    funder,
    name,
    vat,
    agreedCents: paidBy(plan.inForce, vat, funder),
    draftCents: plan.draft === undefined ? undefined : paidBy(plan.draft, vat, funder),
    waitsCents: sum(waiting, ({ amount }) => amount.cents),
    deliveredCents: sum(alone, ({ delivered }) => delivered?.amount.cents ?? 0),
  };
}

function paidBy(version: Version | undefined, vat: Basis, funder: string): number {
  const lines = (version?.items ?? []).filter(on(vat)).flatMap(({ funding }) => funding);
  return sum(
    lines.filter((line) => line.funder === funder),
    ({ amount }) => amount.cents,
  );
}

function priceOf(version: Version | undefined, of: (item: { readonly vat: string }) => boolean): number {
  return sum((version?.items ?? []).filter(of), ({ price }) => price.cents);
}

const on =
  (vat: Basis) =>
  (item: { readonly vat: string }): boolean =>
    item.vat === vat;

function sum<One>(all: readonly One[], cents: (one: One) => number): number {
  return all.reduce((total, one) => total + cents(one), 0);
}
