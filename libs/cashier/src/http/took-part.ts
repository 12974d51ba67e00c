import type { Principal } from '@meereis/access';
import type { CommandRunner } from '@meereis/commands';
import type { Uuid } from '@meereis/kernel';
import { accountAggregate } from '@meereis/staff';

/**
 * Whether the human being who acts now is behind one of these accounts (R057): the identity provider's claim tells, so a
 * second account or a change of role makes no difference. A step that comes between this look and the decision makes the
 * write stale, so who took part is still the same.
 */
export async function tookPart(
  runner: Pick<CommandRunner, 'load'>,
  { accountId, personClaim }: Principal,
  accounts: Iterable<Uuid>,
): Promise<boolean> {
  for (const account of new Set(accounts)) {
    if (account === accountId) return true;
    const { state } = await runner.load(accountAggregate, account);
    if (personClaim !== undefined && state.personClaim === personClaim) return true;
  }
  return false;
}
