import { defineEvent, field, type EventOf } from '@meereis/event-store';
import type { RegionCode } from '@meereis/kernel';
import * as codes from './codes';

const SOURCE = 'the published decision an amount stands in, about no person';

const pot = {
  scheme: field.pattern(codes.SCHEME, 'regeling'),
  year: field.integer(codes.YEAR_MIN, codes.YEAR_MAX),
  part: field.code(...codes.BUDGET_PARTS),
} as const;

/** Where an amount comes from: the ministry's decision and the version of the scheme in force (R052). */
const grounds = {
  source: field.publicText(SOURCE, 200),
  schemeVersion: field.pattern(codes.SCHEME_VERSION, 'versie van de regeling'),
} as const;

const total = {
  proposalId: field.id(),
  ...pot,
  cents: field.cents(),
  fundBasis: field.code(...codes.FUND_BASES),
  cashBasis: field.code(...codes.CASH_BASES),
  /** Of a trial or a demonstration: no money stands behind it. */
  fictitious: field.boolean(),
  ...grounds,
} as const;

const allocation = {
  proposalId: field.id(),
  ...pot,
  region: field.pattern<RegionCode>(codes.REGION, 'regiocode'),
  cents: field.cents(),
  /** The ministry gives the money in phases (R050). */
  phase: field.integer(1, 99),
  /** The day the region's cooperation plan was approved: without it there is no access (R055). */
  planApprovedOn: field.date(),
  ...grounds,
} as const;

/** Landelijk budget voorgesteld: `cents` is the whole amount of that year and part, not an addition. */
export const budgetTotalProposed = defineEvent('budget-total-proposed.v1', total);

/** Landelijk budget vastgelegd, by another person than who proposed it (R149). */
export const budgetTotalRecorded = defineEvent('budget-total-recorded.v1', total);

/** Toekenning aan een regio voorgesteld: one phase, added to what the region has. */
export const budgetAllocationProposed = defineEvent('budget-allocation-proposed.v1', allocation);

/** Budget toegekend aan regio: the ministry's decision recorded by a second person (R149), within the national budget (R050). */
export const budgetAllocated = defineEvent('budget-allocated.v1', allocation);

/** Voorstel afgewezen of ingetrokken. */
export const budgetProposalRejected = defineEvent('budget-proposal-rejected.v1', {
  proposalId: field.id(),
  scheme: pot.scheme,
  reason: field.code(...codes.REJECTION_REASONS),
});

export const BUDGET_EVENTS = [
  budgetTotalProposed,
  budgetTotalRecorded,
  budgetAllocationProposed,
  budgetAllocated,
  budgetProposalRejected,
] as const;
export type BudgetEvent = EventOf<(typeof BUDGET_EVENTS)[number]>;
export type BudgetTotal = EventOf<typeof budgetTotalRecorded>['data'];
export type BudgetAllocation = EventOf<typeof budgetAllocated>['data'];
