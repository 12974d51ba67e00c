import type { Principal } from '@meereis/access';
import type { CommandRunner } from '@meereis/commands';
import type { Uuid } from '@meereis/kernel';
import { accountAggregate } from '@meereis/staff';
import { arrangement } from '../domain/arrangement';
import { correctionOf } from '../domain/correction-decision.rule';

/**
 * Whether the human being who acts now asked for this correction under another account: somebody can work at two units,
 * and a case travels. Who asked never changes, so reading it before deciding is safe.
 */
export async function askedByThemselves(
  runner: Pick<CommandRunner, 'load'>,
  { personClaim }: Principal,
  { arrangementId, correctionId }: { readonly arrangementId: Uuid; readonly correctionId: Uuid },
): Promise<boolean> {
  if (personClaim === undefined) return false;
  const { state } = await runner.load(arrangement, arrangementId);
  const asked = state && correctionOf(state, correctionId);
  if (asked === undefined) return false;
  const requester = await runner.load(accountAggregate, asked.requestedBy);
  return requester.state.personClaim === personClaim;
}
