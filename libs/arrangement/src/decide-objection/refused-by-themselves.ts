import type { Principal } from '@meereis/access';
import type { CommandRunner } from '@meereis/commands';
import type { Uuid } from '@meereis/kernel';
import { accountAggregate } from '@meereis/staff';
import { arrangement } from '../domain/arrangement';

/**
 * Whether the human being who acts now refused this case, under this account or another (R141): the identity provider's
 * claim tells. Where either account has no claim, accounts are all there is to compare. A refusal that comes between this
 * look and the decision makes the write stale, so who refused is still the same.
 */
export async function refusedByThemselves(
  runner: Pick<CommandRunner, 'load'>,
  { accountId, personClaim }: Principal,
  arrangementId: Uuid,
): Promise<boolean> {
  const { state } = await runner.load(arrangement, arrangementId);
  const refusedBy = state?.refusedBy;
  if (refusedBy === undefined) return false;
  if (refusedBy === accountId) return true;
  if (personClaim === undefined) return false;
  const refuser = await runner.load(accountAggregate, refusedBy);
  return refuser.state.personClaim === personClaim;
}
