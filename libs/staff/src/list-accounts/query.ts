import type { Role } from '@meereis/access';
import type { Uuid } from '@meereis/kernel';
import type { ReadDatabase } from '@meereis/projections';

/** A type, not an interface: Kysely asks for an index signature. */
type Tables = {
  readonly accounts: {
    readonly account_id: string;
    readonly display_name: string;
    readonly unit: string;
    readonly person_claim: string | null;
    readonly revision: number;
  };
  readonly account_roles: {
    readonly account_id: string;
    readonly role: Role;
    readonly unit: string;
    readonly granted_on: string;
    readonly ended_on: string | null;
  };
};

export interface ListedAccount {
  readonly accountId: string;
  readonly displayName: string;
  readonly unit: string;
  readonly roles: readonly Role[];
  readonly revision: number;
}

/** One human being has a handful of accounts; more is no person. */
const ACCOUNTS_OF_PERSON_MAX = 50;

/** Accounts of these units in order of id, with the roles in force. */
export async function accountsOfUnits(
  reads: ReadDatabase,
  page: { readonly units: readonly string[]; readonly after: string; readonly limit: number },
): Promise<readonly ListedAccount[]> {
  if (page.units.length === 0) return [];
  const database = reads.kysely.withTables<Tables>();
  const accounts = await database
    .selectFrom('accounts')
    .select(['account_id', 'display_name', 'unit', 'revision'])
    .where('unit', 'in', page.units)
    .where('account_id', '>', page.after)
    .orderBy('account_id')
    .limit(page.limit)
    .execute();
  if (accounts.length === 0) return [];
  const roles = await database
    .selectFrom('account_roles')
    .select(['account_id', 'role'])
    .where(
      'account_id',
      'in',
      accounts.map((row) => row.account_id),
    )
    .where('ended_on', 'is', null)
    .orderBy('role')
    .execute();
  return accounts.map((row) => ({
    accountId: row.account_id,
    displayName: row.display_name,
    unit: row.unit,
    roles: roles.filter((one) => one.account_id === row.account_id).map(({ role }) => role),
    revision: row.revision,
  }));
}

/** Roles in force on the other accounts of one human being, who may work at several units (DESIGN §7). */
export async function rolesOfOtherAccounts(
  reads: ReadDatabase,
  accountId: Uuid,
  personClaim: string | undefined,
): Promise<readonly Role[]> {
  if (personClaim === undefined) return [];
  const rows = await reads.kysely
    .withTables<Tables>()
    .selectFrom('account_roles')
    .innerJoin('accounts', 'accounts.account_id', 'account_roles.account_id')
    .select('account_roles.role')
    .distinct()
    .where('accounts.person_claim', '=', personClaim)
    .where('accounts.account_id', '!=', accountId)
    .where('account_roles.ended_on', 'is', null)
    .limit(ACCOUNTS_OF_PERSON_MAX)
    .execute();
  return rows.map(({ role }) => role);
}

/** A unit has at most so many people to choose from; a larger one is searched elsewhere. */
const RECEIVERS_MAX = 500;

/** Caseworkers in force at a unit, by name. */
export async function caseworkersAt(
  reads: ReadDatabase,
  unit: string,
): Promise<readonly { readonly accountId: string; readonly displayName: string }[]> {
  const rows = await reads.kysely
    .withTables<Tables>()
    .selectFrom('account_roles')
    .innerJoin('accounts', 'accounts.account_id', 'account_roles.account_id')
    .select(['accounts.account_id', 'accounts.display_name'])
    .where('account_roles.unit', '=', unit)
    .where('account_roles.role', '=', 'caseworker')
    .where('account_roles.ended_on', 'is', null)
    .orderBy('accounts.display_name')
    .orderBy('accounts.account_id')
    .limit(RECEIVERS_MAX)
    .execute();
  return rows.map((row) => ({ accountId: row.account_id, displayName: row.display_name }));
}
