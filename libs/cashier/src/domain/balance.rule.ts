import type { Instant, LocalDate } from '@meereis/kernel';
import { allocatedOf, isSame, totalsInForce } from './budget.rule';
import type { BudgetPart, CASH_BASES, FUND_BASES } from './codes';
import type { NationalBudget } from './national-budget';

/** Both dates of a balance (R065). */
export interface AsOf {
  /** Counts what is in force on this day. */
  readonly on: LocalDate;
  /** Counts what had been recorded by then; now when left out. */
  readonly knownAt?: Instant | undefined;
}

export interface Phase {
  readonly phase: number;
  readonly cents: number;
  readonly on: LocalDate;
  readonly source: string;
  readonly schemeVersion: string;
}

export interface RegionBalance {
  readonly region: string;
  readonly allocatedCents: number;
  readonly phases: readonly Phase[];
}

/** One year and part of a scheme. */
export interface PotBalance {
  readonly year: number;
  readonly part: BudgetPart;
  readonly totalCents: number;
  readonly allocatedCents: number;
  /** Not allocated to any region. */
  readonly freeCents: number;
  readonly fundBasis: (typeof FUND_BASES)[number];
  readonly cashBasis: (typeof CASH_BASES)[number];
  readonly fictitious: boolean;
  readonly source: string;
  readonly schemeVersion: string;
  readonly regions: readonly RegionBalance[];
}

/** The budget as it was, for a day and as far as was known (R065). */
export function asOf(budget: NationalBudget, { on, knownAt }: AsOf): NationalBudget {
  const counts = (one: { readonly on: LocalDate; readonly recordedAt: Instant }): boolean =>
    one.on <= on && (knownAt === undefined || one.recordedAt <= knownAt);
  return {
    ...budget,
    totals: budget.totals.filter(counts),
    allocations: budget.allocations.filter(counts),
  };
}

/** Every year and part that has a national amount, oldest first; amounts on different bases stand apart (R062, R063). */
export function balances(budget: NationalBudget): readonly PotBalance[] {
  return totalsInForce(budget)
    .map((total) => {
      const { year, part, cents, fundBasis, cashBasis, fictitious, source, schemeVersion } = total;
      const allocatedCents = allocatedOf(budget, total);
      const own = budget.allocations.filter((one) => isSame(one, total));
      const regions = [...new Set(own.map((one) => one.region))].sort().map((region) => ({
        region,
        allocatedCents: allocatedOf(budget, total, region),
        phases: own
          .filter((one) => one.region === region)
          .map((one) => ({
            phase: one.phase,
            cents: one.cents,
            on: one.on,
            source: one.source,
            schemeVersion: one.schemeVersion,
          })),
      }));
      const bases = { fundBasis, cashBasis, fictitious, source, schemeVersion };
      const amounts = { totalCents: cents, allocatedCents, freeCents: cents - allocatedCents };
      return { year, part, ...amounts, ...bases, regions };
    })
    .sort((one, other) => one.year - other.year || one.part.localeCompare(other.part));
}
