import type { Role } from '@meereis/access';
import type { Aggregate } from '@meereis/commands';
import type { LocalDate, Uuid } from '@meereis/kernel';
import type { StaffEvent } from './account-events';

export interface Absence {
  readonly absenceId: Uuid;
  readonly from: LocalDate;
  readonly until: LocalDate;
  readonly standIn: Uuid;
}

/** What is known of somebody's account: where it works and which roles are in force. */
export interface Account {
  readonly registered: boolean;
  readonly displayName: string;
  readonly unit: string;
  readonly personClaim?: string;
  readonly roles: readonly Role[];
  /** Recorded and not ended; past ones too. */
  readonly absences: readonly Absence[];
}

export const UNREGISTERED: Account = {
  registered: false,
  displayName: '',
  unit: '',
  roles: [],
  absences: [],
};

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
    case 'absence-recorded.v1': {
      const { absenceId, from, until, standIn } = event.data;
      return { ...account, absences: [...account.absences, { absenceId, from, until, standIn }] };
    }
    case 'absence-ended.v1':
      return {
        ...account,
        absences: account.absences.filter((one) => one.absenceId !== event.data.absenceId),
      };
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
