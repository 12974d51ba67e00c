import type { Unit } from '@meereis/access';
import { refusal, refuseAll, type Decision, type DecisionContext } from '@meereis/commands';
import type { Uuid } from '@meereis/kernel';
import type { Account } from '../account';
import type { StaffEvent } from '../account-events';

export interface RegisterAccount {
  readonly accountId: Uuid;
  readonly displayName: string;
  /** Absent when the organisations do not know the unit. */
  readonly unit: Unit | undefined;
  readonly personClaim?: string;
}

/** An administrator registers people of its own organisation only. */
export function registerAccount(
  account: Account,
  command: RegisterAccount,
  context: DecisionContext,
): Decision {
  const { accountId, displayName, unit, personClaim } = command;
  return refuseAll(
    [
      account.registered && refusal('account-known', 'account-known', 'Dit account is al geregistreerd.'),
      unit?.oin !== context.principal.unit.oin &&
        refusal(
          'unit-not-own',
          'unit-not-own',
          'Dit onderdeel hoort niet bij uw organisatie; u registreert alleen eigen medewerkers.',
        ),
    ],
    () => [
      {
        type: 'account-registered.v1',
        data: {
          accountId,
          displayName,
          unit: unit?.id ?? '',
          ...(personClaim === undefined ? {} : { personClaim }),
          registeredOn: context.today,
        },
      } satisfies StaffEvent,
    ],
  );
}
