import type { Decision } from '@meereis/commands';
import type { DomainEvent } from '@meereis/event-store';
import { localDate, type RegionCode, type Uuid } from '@meereis/kernel';
import { givenEvents } from '@meereis/projections/testing';
import type { PublishedScheme } from '../domain/budget.rule';
import { nationalBudget, type NationalBudget } from '../domain/national-budget';
import type { ProposeAllocation } from '../propose-allocation/decide';
import type { ProposeTotal } from '../propose-total/decide';

export const TODAY = localDate('2022-03-01');
export const UTRECHT = 'AM13' as RegionCode;
export const TWENTE = 'AM05' as RegionCode;
export const RMT = 'rmt-crisisdienstverlening';
/** 195 million in all years, as the letter has it (R050); a made-up amount for 2021, to have one. */
export const SCHEME: PublishedScheme = {
  nameNl: 'Aanvullende crisisdienstverlening',
  totalCents: 195_000_000_00,
  centsByYear: new Map([[2021, 100_000_000_00]]),
};

/** A recognisable id: `uuid(7)` ends in 7. */
export function uuid(n: number): Uuid {
  return `00000000-0000-4000-8000-${String(n).padStart(12, '0')}` as Uuid;
}

export const total = (over: Partial<ProposeTotal> = {}): ProposeTotal => ({
  scheme: RMT,
  year: 2022,
  part: 'interventions',
  cents: 50_000_000_00,
  fundBasis: 'without-vat-fund',
  cashBasis: 'cash',
  fictitious: true,
  source: 'Stcrt. 2021, 15327',
  ...over,
});

export const allocation = (over: Partial<ProposeAllocation> = {}): ProposeAllocation => ({
  scheme: RMT,
  year: 2022,
  part: 'interventions',
  region: UTRECHT,
  cents: 1_000_000_00,
  phase: 1,
  planApprovedOn: localDate('2021-12-01'),
  source: 'Stcrt. 2021, 15327',
  ...over,
});

const VERSION = { schemeVersion: 'stcrt-2021-15327' };

export const recorded = (over: Partial<ProposeTotal> = {}, n = 1): DomainEvent => ({
  type: 'budget-total-recorded.v1',
  data: { proposalId: uuid(n), ...total(over), ...VERSION },
});
export const allocated = (over: Partial<ProposeAllocation> = {}, n = 2): DomainEvent => ({
  type: 'budget-allocated.v1',
  data: { proposalId: uuid(n), ...allocation(over), ...VERSION },
});
export const totalProposed = (over: Partial<ProposeTotal> = {}, n = 3): DomainEvent => ({
  type: 'budget-total-proposed.v1',
  data: { proposalId: uuid(n), ...total(over), ...VERSION },
});
export const allocationProposed = (over: Partial<ProposeAllocation> = {}, n = 4): DomainEvent => ({
  type: 'budget-allocation-proposed.v1',
  data: { proposalId: uuid(n), ...allocation(over), ...VERSION },
});

/** What a scheme's money is after these events. */
export function after(...events: readonly DomainEvent[]): NationalBudget | undefined {
  const streamId = `${nationalBudget.name}-${uuid(1)}`;
  const read = givenEvents(...events.map(({ type, data }) => ({ streamId, type, data })));
  return read.reduce<NationalBudget | undefined>(
    (state, one) => nationalBudget.evolve(state, one),
    undefined,
  );
}

export const facts = (over: object = {}) => ({
  principal: { personClaim: 'test-1' },
  proposalId: uuid(9),
  scheme: SCHEME as PublishedScheme | undefined,
  schemeVersion: 'stcrt-2021-15327' as string | undefined,
  on: TODAY,
  ...over,
});

/** Rule and code of every refusal, in order; empty when it was taken. */
export function refused(decision: Decision): readonly string[] {
  return decision.ok ? [] : decision.error.map((one) => `${one.rule} ${one.code}`);
}

/** The events of a decision that was taken. */
export function decided(decision: Decision): readonly DomainEvent[] {
  if (!decision.ok) throw new Error(`Refused: ${decision.error.map((one) => one.code).join(', ')}`);
  return decision.value;
}
