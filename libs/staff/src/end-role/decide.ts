import type { Role } from '@meereis/access';
import { refusal, refuseAll, type Decision, type DecisionContext } from '@meereis/commands';
import type { Uuid } from '@meereis/kernel';
import type { Account } from '../account';
import type { StaffEvent } from '../account-events';
import { ROLE_NAMES } from '../separation.rule';

export interface EndRole {
  readonly role: Role;
  readonly reason: string;
}

/** The right stops with this event: roles are read from the log at every request. */
export function endRole(
  account: Account,
  command: EndRole,
  context: DecisionContext,
  accountId: Uuid,
): Decision {
  const { role, reason } = command;
  return refuseAll(
    [
      !account.roles.includes(role) &&
        refusal('role-not-held', 'role-not-held', `Dit account heeft de rol ${ROLE_NAMES[role]} niet.`),
      role === 'administrator' &&
        context.principal.accountId === accountId &&
        refusal(
          'end-own-administration',
          'end-own-administration',
          'U kunt uw eigen rol beheerder niet beëindigen; vraag een andere beheerder.',
        ),
    ],
    () => [
      {
        type: 'role-ended.v1',
        data: { accountId, role, unit: account.unit, reason, endedOn: context.today },
      } satisfies StaffEvent,
    ],
  );
}
