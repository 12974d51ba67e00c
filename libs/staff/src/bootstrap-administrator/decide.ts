import type { Unit } from '@meereis/access';
import { refusal, refuseAll, type Decision, type DecisionContext } from '@meereis/commands';
import type { Uuid } from '@meereis/kernel';
import type { Account } from '../account';
import type { StaffEvent } from '../account-events';
import { placeRefusals, separationRefusals } from '../separation.rule';

export interface BootstrapAdministrator {
  readonly accountId: Uuid;
  readonly displayName: string;
  readonly unit: Unit;
  readonly personClaim?: string;
  /** Somebody at the unit's organisation holds the role already. */
  readonly hasAdministrator: boolean;
}

const REASON = 'Eerste beheerder van de organisatie, vastgelegd vanaf de opdrachtregel.';

/** Who grants the first right? The operator of the system, once per organisation; from then on administrators do. */
export function bootstrapAdministrator(
  account: Account,
  command: BootstrapAdministrator,
  context: DecisionContext,
): Decision {
  const { accountId, displayName, unit, personClaim, hasAdministrator } = command;
  return refuseAll(
    [
      hasAdministrator &&
        refusal(
          'administrator-known',
          'administrator-known',
          'Deze organisatie heeft al een beheerder. Die kent verdere rollen toe.',
        ),
      account.registered &&
        account.unit !== unit.id &&
        refusal(
          'account-elsewhere',
          'account-elsewhere',
          'Dit account hoort bij een ander organisatieonderdeel.',
        ),
      placeRefusals('administrator', unit.kind),
      separationRefusals('administrator', account.roles),
    ],
    () => {
      const registered: StaffEvent = {
        type: 'account-registered.v1',
        data: {
          accountId,
          displayName,
          unit: unit.id,
          ...(personClaim === undefined ? {} : { personClaim }),
          registeredOn: context.today,
        },
      };
      const granted: StaffEvent = {
        type: 'role-granted.v1',
        data: { accountId, role: 'administrator', unit: unit.id, reason: REASON, grantedOn: context.today },
      };
      return account.registered ? [granted] : [registered, granted];
    },
  );
}
