import type { Uuid } from '@meereis/kernel';
import type { Role, Unit } from '@meereis/access';
import { refusal, refuseAll, type Decision, type DecisionContext } from '@meereis/commands';
import type { Account } from '../account';
import type { StaffEvent } from '../account-events';
import { handlesMoney, placeRefusals, ROLE_NAMES, separationRefusals } from '../separation.rule';

export interface GrantRole {
  readonly role: Role;
  readonly reason: string;
  /** The account's unit, as the organisations know it. */
  readonly unit: Unit;
  /** Roles in force on other accounts of the same human being. */
  readonly rolesElsewhere: readonly Role[];
}

/** Nobody grants to themselves, and what must be kept apart is kept apart (R149, R046, R057). */
export function grantRole(
  account: Account,
  command: GrantRole,
  context: DecisionContext,
  accountId: Uuid,
): Decision {
  const { role, reason, unit, rolesElsewhere } = command;
  const { principal } = context;
  const self =
    principal.accountId === accountId ||
    (principal.personClaim !== undefined && principal.personClaim === account.personClaim);
  return refuseAll(
    [
      !account.registered &&
        refusal('account-unknown', 'account-unknown', 'Dit account is niet geregistreerd.'),
      self &&
        refusal(
          'grant-to-self',
          'grant-to-self',
          'Niemand kent zichzelf een rol toe; vraag een andere beheerder.',
        ),
      account.roles.includes(role) &&
        refusal('role-held', 'role-held', `Dit account heeft de rol ${ROLE_NAMES[role]} al.`),
      placeRefusals(role, unit.kind),
      separationRefusals(role, [...account.roles, ...rolesElsewhere]),
      handlesMoney(role) &&
        account.personClaim === undefined &&
        refusal(
          'R149',
          'person-claim-missing',
          'Zonder persoonskenmerk van de aanmelddienst gaat niemand over geld: scheiding is dan niet te controleren.',
        ),
    ],
    () => [
      {
        type: 'role-granted.v1',
        data: { accountId, role, unit: account.unit, reason, grantedOn: context.today },
      } satisfies StaffEvent,
    ],
  );
}
