import { fixtureOrganisations, type ListedUnit, type Principal } from '@meereis/access';
import type { Decision, DecisionContext } from '@meereis/commands';
import { localDate, uuidV5, type Instant, type Uuid } from '@meereis/kernel';
import type { Account } from '../account';

const SPACE = '6f3c1f0a-5d53-5c0e-9d3b-6f2f6d6a1c11' as Uuid;
export const ACCOUNT = uuidV5(SPACE, 'account');

export function unit(id: string): ListedUnit {
  const found = fixtureOrganisations.unit(id);
  if (found === undefined) throw new Error(`No unit ${id}.`);
  return found;
}

export function administrator(unitId: string, change: Partial<Principal> = {}): Principal {
  return {
    accountId: uuidV5(SPACE, 'administrator'),
    personClaim: 'p-administrator',
    displayName: 'Beheerder 1',
    unit: unit(unitId),
    roles: ['administrator'],
    ...change,
  };
}

export function context(principal: Principal): DecisionContext {
  return {
    principal,
    today: localDate('2022-03-01'),
    now: '2022-03-01T09:00:00.000Z' as Instant,
    commandId: SPACE,
    newId: (name) => uuidV5(SPACE, name),
  };
}

export function registered(change: Partial<Account> = {}): Account {
  return {
    registered: true,
    displayName: 'Medewerker 1',
    unit: 'gemeente-am13',
    personClaim: 'p-1',
    roles: [],
    absences: [],
    ...change,
  };
}

/** Rules that refuse, or the types of the events. */
export function outcome(decision: Decision): readonly string[] {
  return decision.ok
    ? decision.value.map(({ type }) => type)
    : decision.error.map(({ rule, code }) => (rule === code ? code : `${rule} ${code}`));
}
