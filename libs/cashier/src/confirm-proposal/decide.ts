import type { Principal } from '@meereis/access';
import { NotFoundError, refuseAll, type Decision } from '@meereis/commands';
import type { Uuid } from '@meereis/kernel';
import { allocationRefusals, totalRefusals, type PublishedScheme } from '../domain/budget.rule';
import { proposalIn, type NationalBudget } from '../domain/national-budget';
import { anotherPerson, personKnown } from '../domain/two-persons.rule';

export interface ConfirmFacts {
  readonly principal: Pick<Principal, 'personClaim'>;
  /** Whether the same human being proposed it, under whichever account. */
  readonly tookPart: boolean;
  readonly scheme: PublishedScheme | undefined;
}

/** Records what another person proposed; every ceiling is looked at again (R050, R149). @throws NotFoundError */
export function decideConfirmProposal(
  state: NationalBudget | undefined,
  proposalId: Uuid,
  { principal, tookPart, scheme }: ConfirmFacts,
): Decision {
  const proposal = proposalIn(state, proposalId);
  if (proposal === undefined) throw new NotFoundError();
  const persons = [personKnown(principal), anotherPerson(tookPart)];
  if (proposal.kind === 'allocation')
    return refuseAll([...persons, ...allocationRefusals(state, proposal.data)], () => [
      { type: 'budget-allocated.v1', data: proposal.data },
    ]);
  const published = scheme ?? { nameNl: proposal.data.scheme, centsByYear: new Map() };
  return refuseAll([...persons, ...totalRefusals(state, proposal.data, published)], () => [
    { type: 'budget-total-recorded.v1', data: proposal.data },
  ]);
}
