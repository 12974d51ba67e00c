import { asOf, balances, type AsOf } from '../domain/balance.rule';
import type { NationalBudget, Proposal } from '../domain/national-budget';
import type { BudgetDto, BudgetProposalDto } from './budget.dto';

/** The budget for both dates; what waits for a second person is always that of now. */
export function showBudget(budget: NationalBudget, dates: AsOf): BudgetDto {
  const { scheme, proposals } = budget;
  return { scheme, pots: balances(asOf(budget, dates)), proposals: proposals.map(showProposal) };
}

function showProposal({ kind, data, on, by }: Proposal): BudgetProposalDto {
  const { proposalId, year, part, cents, source } = data;
  const of = 'region' in data ? { region: data.region, phase: data.phase } : {};
  return { proposalId, kind, year, part, cents, on, source, proposedBy: by, ...of };
}
