import type { Aggregate } from '@meereis/commands';
import { EVENT_NAMESPACE, uuidV5, type Instant, type LocalDate, type Uuid } from '@meereis/kernel';
import type { ReadEvent } from '@meereis/privacy';
import type { BudgetAllocation, BudgetEvent, BudgetTotal } from './budget-events';

interface Proposed {
  /** Account of who proposed it; somebody else confirms (R149). */
  readonly by: Uuid;
  readonly on: LocalDate;
}

/** Waits for a second person. */
export type Proposal =
  | (Proposed & { readonly kind: 'total'; readonly data: BudgetTotal })
  | (Proposed & { readonly kind: 'allocation'; readonly data: BudgetAllocation });

export interface Recorded {
  /** Accounts of the two who proposed and confirmed. */
  readonly by: readonly [Uuid, Uuid];
  /** The day it counts from. */
  readonly on: LocalDate;
  readonly recordedAt: Instant;
}

/**
 * One scheme's money in all years, parts and regions. It is one stream, so that no two allocations can both take the last of
 * a national amount (docs/decisions/budgets.md); a scheme has a few hundred of these events in a year.
 */
export interface NationalBudget {
  readonly scheme: string;
  /** In the order in which they were recorded: the last of a year and part is in force. */
  readonly totals: readonly (BudgetTotal & Recorded)[];
  /** Every phase of every region. */
  readonly allocations: readonly (BudgetAllocation & Recorded)[];
  readonly proposals: readonly Proposal[];
}

type State = NationalBudget | undefined;

/** A scheme's stream has the same name everywhere. */
export function nationalBudgetId(scheme: string): Uuid {
  return uuidV5(EVENT_NAMESPACE, `national-budget/${scheme}`);
}

export function proposalIn(budget: State, proposalId: string): Proposal | undefined {
  return budget?.proposals.find(({ data }) => data.proposalId === proposalId);
}

function evolve(before: State, read: ReadEvent): State {
  const event = { type: read.type, data: read.data } as BudgetEvent;
  const { scheme, proposalId } = event.data;
  const state = before ?? { scheme, totals: [], allocations: [], proposals: [] };
  const on = read.meta.effectiveOn;
  const by = read.meta.actor;
  const others = state.proposals.filter((one) => one.data.proposalId !== proposalId);
  const proposer = proposalIn(before, proposalId)?.by ?? by;
  const recorded: Recorded = { by: [proposer, by], on, recordedAt: read.meta.recordedAt };
  switch (event.type) {
    case 'budget-total-proposed.v1':
      return { ...state, proposals: [...state.proposals, { kind: 'total', data: event.data, by, on }] };
    case 'budget-allocation-proposed.v1':
      return { ...state, proposals: [...state.proposals, { kind: 'allocation', data: event.data, by, on }] };
    case 'budget-total-recorded.v1':
      return {
        ...state,
        totals: [...state.totals, { ...event.data, ...recorded }],
        proposals: others,
      };
    case 'budget-allocated.v1':
      return {
        ...state,
        allocations: [...state.allocations, { ...event.data, ...recorded }],
        proposals: others,
      };
    case 'budget-proposal-rejected.v1':
      return { ...state, proposals: others };
  }
}

export const nationalBudget: Aggregate<State> = { name: 'national-budget', initial: undefined, evolve };
