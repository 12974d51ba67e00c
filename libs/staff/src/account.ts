import type { Role } from '@meereis/access';
import type { Aggregate } from '@meereis/commands';
import type { StaffEvent } from './account-events';

/** What is known of somebody's account: where it works and which roles are in force. */
export interface Account {
  readonly registered: boolean;
  readonly displayName: string;
  readonly unit: string;
  readonly personClaim?: string;
  readonly roles: readonly Role[];
}

export const UNREGISTERED: Account = { registered: false, displayName: '', unit: '', roles: [] };

function fold(account: Account, event: StaffEvent): Account {
  switch (event.type) {
    case 'account-registered.v1': {
      const { displayName, unit, personClaim } = event.data;
      return {
        ...account,
        registered: true,
        displayName,
        unit,
        ...(personClaim === undefined ? {} : { personClaim }),
      };
    }
    case 'role-granted.v1':
      return { ...account, roles: [...without(account.roles, event.data.role), event.data.role] };
    case 'role-ended.v1':
      return { ...account, roles: without(account.roles, event.data.role) };
  }
}

function without(roles: readonly Role[], role: Role): readonly Role[] {
  return roles.filter((one) => one !== role);
}

/** Stream `account-<uuid>`. */
export const accountAggregate: Aggregate<Account> = {
  name: 'account',
  initial: UNREGISTERED,
  evolve: (account, event) => fold(account, event as StaffEvent),
};
