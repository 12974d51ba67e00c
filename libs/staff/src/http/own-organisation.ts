import type { Organisations, Principal, Unit } from '@meereis/access';
import { NotFoundError, type CommandRunner } from '@meereis/commands';
import type { Uuid } from '@meereis/kernel';
import { accountAggregate, type Account } from '../account';

const NOT_HERE = 'Dit account is niet bekend bij uw organisatie.';

/**
 * An administrator works within its own organisation (OIN); accounts elsewhere do not exist for it.
 * @throws NotFoundError
 */
export async function accountOfOwnOrganisation(
  runner: CommandRunner,
  organisations: Organisations,
  principal: Principal,
  accountId: Uuid,
): Promise<{ readonly account: Account; readonly unit: Unit; readonly revision: number }> {
  const { state: account, revision } = await runner.load(accountAggregate, accountId);
  const unit = organisations.unit(account.unit);
  const reader = principal.roles.includes('auditor');
  if (unit === undefined || (!reader && unit.oin !== principal.unit.oin)) throw new NotFoundError(NOT_HERE);
  return { account, unit, revision };
}
