import { NotFoundError, type Decision } from '@meereis/commands';
import { ok, type Uuid } from '@meereis/kernel';
import type { RejectionReason } from '../domain/codes';
import { proposalIn, type NationalBudget } from '../domain/national-budget';

/** Takes a proposal away; who made it may do so as well, for no money moves. @throws NotFoundError */
export function decideRejectProposal(
  state: NationalBudget | undefined,
  proposalId: Uuid,
  reason: RejectionReason,
): Decision {
  const proposal = proposalIn(state, proposalId);
  if (proposal === undefined) throw new NotFoundError();
  const { scheme } = proposal.data;
  return ok([{ type: 'budget-proposal-rejected.v1', data: { proposalId, scheme, reason } }]);
}
