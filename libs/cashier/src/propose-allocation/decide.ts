import { refusal, refuseAll, type Decision } from '@meereis/commands';
import { formatDate, type LocalDate } from '@meereis/kernel';
import type { BudgetAllocation } from '../domain/budget-events';
import { allocationRefusals, isSame } from '../domain/budget.rule';
import type { NationalBudget } from '../domain/national-budget';
import { personKnown } from '../domain/two-persons.rule';
import type { ProposalFacts } from '../propose-total/decide';

export type ProposeAllocation = Omit<BudgetAllocation, 'proposalId' | 'schemeVersion'>;

export interface AllocationFacts extends Omit<ProposalFacts, 'scheme'> {
  /** The day it counts from. */
  readonly on: LocalDate;
}

/** Proposes one phase of the ministry's decision for one region; a second person records it (R050, R055, R149). */
export function decideProposeAllocation(
  state: NationalBudget | undefined,
  command: ProposeAllocation,
  { principal, proposalId, schemeVersion, on }: AllocationFacts,
): Decision {
  const allocation = { ...command, schemeVersion: schemeVersion ?? '' };
  const { region, phase, planApprovedOn } = command;
  return refuseAll(
    [
      personKnown(principal),
      schemeVersion === undefined &&
        refusal(
          'R052',
          'no-scheme-in-force',
          'Op de ingangsdatum geldt geen versie van deze regeling, dus er is geen grondslag voor het bedrag.',
        ),
      planApprovedOn > on &&
        refusal(
          'R055',
          'plan-not-approved',
          `Het samenwerkingsplan van de regio is pas op ${formatDate(planApprovedOn)} goedgekeurd; daarvoor heeft zij geen toegang tot het geld.`,
        ),
      (state?.proposals ?? []).some(
        ({ kind, data }) =>
          kind === 'allocation' && isSame(data, command) && data.region === region && data.phase === phase,
      ) &&
        refusal(
          'R149',
          'proposal-open',
          'Voor deze fase van deze regio ligt al een voorstel. Laat dat eerst vastleggen of afwijzen.',
        ),
      ...allocationRefusals(state, allocation),
    ],
    () => [{ type: 'budget-allocation-proposed.v1', data: { proposalId, ...allocation } }],
  );
}
