import { refusal, type Refusal } from '@meereis/commands';
import { Money } from '@meereis/kernel';
import type { BudgetAllocation, BudgetTotal } from './budget-events';
import { PART_NAMES, type BudgetPart } from './codes';
import type { NationalBudget } from './national-budget';

/**
 * The schemes UWV pays as cashier (R051): of praktijkleren the purchase and no other part (R053). All other money stands beside
 * an item as its funder and never here (R061, R090).
 */
export const CASHIER_SCHEMES: readonly string[] = ['rmt-crisisdienstverlening', 'praktijkleren-inkoop'];

export interface PotOfYear {
  readonly year: number;
  readonly part: BudgetPart;
}

/** What the catalogue publishes of a scheme on a date. */
export interface PublishedScheme {
  readonly nameNl: string;
  /** Over all years; absent where the source gives none. */
  readonly totalCents?: number;
  readonly centsByYear: ReadonlyMap<number, number>;
}

export function isSame(one: PotOfYear, other: PotOfYear): boolean {
  return one.year === other.year && one.part === other.part;
}

export function euros(cents: number): string {
  return Money.formatEuro(Money.euroCents(cents));
}

/** `dienstverlening in 2022`. */
export function named({ year, part }: PotOfYear): string {
  return `${PART_NAMES[part]} in ${year}`;
}

function sumOf(amounts: readonly { readonly cents: number }[]): number {
  return amounts.reduce((sum, { cents }) => sum + cents, 0);
}

/** The national amounts in force, one for each year and part. */
export function totalsInForce(budget: NationalBudget | undefined): NationalBudget['totals'] {
  const totals = budget?.totals ?? [];
  return totals.filter((one, at) => !totals.slice(at + 1).some((later) => isSame(later, one)));
}

export function totalOf(budget: NationalBudget | undefined, pot: PotOfYear) {
  return budget?.totals.findLast((one) => isSame(one, pot));
}

/** Allocated of a year and part, in all regions or one. */
export function allocatedOf(budget: NationalBudget | undefined, pot: PotOfYear, region?: string): number {
  const own = (budget?.allocations ?? []).filter(
    (one) => isSame(one, pot) && (region === undefined || one.region === region),
  );
  return sumOf(own);
}

/** R050, R052-R055: what a national amount must satisfy, when it is proposed and again when it is confirmed. */
export function totalRefusals(
  budget: NationalBudget | undefined,
  total: Omit<BudgetTotal, 'proposalId'>,
  scheme: PublishedScheme,
): readonly (Refusal | false)[] {
  const allocated = allocatedOf(budget, total);
  const others = totalsInForce(budget).filter((one) => !isSame(one, total));
  const inAll = sumOf(others) + total.cents;
  const inYear = sumOf(others.filter((one) => one.year === total.year)) + total.cents;
  const yearCents = scheme.centsByYear.get(total.year);
  const known = totalOf(budget, total);
  return [
    total.cents <= 0 && refusal('R050', 'amount-not-positive', 'Een landelijk budget is hoger dan € 0,00.'),
    total.cents < allocated &&
      refusal(
        'R050',
        'below-allocated',
        `Voor ${named(total)} is al ${euros(allocated)} aan regio’s toegekend; het landelijke budget kan niet lager zijn.`,
      ),
    scheme.totalCents !== undefined &&
      inAll > scheme.totalCents &&
      refusal(
        'R050',
        'above-scheme-total',
        `Voor “${scheme.nameNl}” is in alle jaren samen ${euros(scheme.totalCents)}; met dit bedrag zou het ${euros(inAll)} zijn.`,
      ),
    yearCents !== undefined &&
      inYear > yearCents &&
      refusal(
        'R054',
        'above-year-total',
        `Voor “${scheme.nameNl}” is in ${total.year} ${euros(yearCents)}; met dit bedrag zou het ${euros(inYear)} zijn.`,
      ),
    known !== undefined &&
      allocated > 0 &&
      (known.fundBasis !== total.fundBasis || known.cashBasis !== total.cashBasis) &&
      refusal(
        known.fundBasis !== total.fundBasis ? 'R062' : 'R063',
        'other-basis',
        `Van ${named(total)} is al toegekend op een andere grondslag. Bedragen op verschillende grondslagen worden niet opgeteld.`,
      ),
  ];
}

/** R050, R055: what an allocation must satisfy, when it is proposed and again when it is confirmed. */
export function allocationRefusals(
  budget: NationalBudget | undefined,
  allocation: Omit<BudgetAllocation, 'proposalId'>,
): readonly (Refusal | false)[] {
  const national = totalOf(budget, allocation);
  const free = (national?.cents ?? 0) - allocatedOf(budget, allocation);
  return [
    allocation.cents <= 0 &&
      refusal(
        'Q09',
        'amount-not-positive',
        'Een toekenning is hoger dan € 0,00. Geld van een regio teruggeven is een eigen besluit.',
      ),
    national === undefined &&
      refusal(
        'R050',
        'no-national-budget',
        `Voor ${named(allocation)} is nog geen landelijk budget vastgelegd.`,
      ),
    national !== undefined &&
      allocation.cents > free &&
      refusal(
        'R050',
        'above-national-budget',
        `Van het landelijke budget voor ${named(allocation)} is nog ${euros(free)} niet toegekend; dit is ${euros(allocation.cents)}.`,
      ),
    (budget?.allocations ?? []).some(
      (one) => isSame(one, allocation) && one.region === allocation.region && one.phase === allocation.phase,
    ) &&
      refusal(
        'R050',
        'phase-already-allocated',
        `Fase ${allocation.phase} van ${named(allocation)} is al aan deze regio toegekend.`,
      ),
  ];
}
