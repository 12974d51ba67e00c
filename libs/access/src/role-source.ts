import type { Uuid } from '@meereis/kernel';
import type { Role } from './principal';

/** The roles in force now, from role events. The identity provider says who somebody is, never what they may do. */
export interface RoleSource {
  /** Empty for an account that is not registered, or registered at another unit than `unitId`. */
  rolesOf(accountId: Uuid, unitId: string): Promise<readonly Role[]>;
}
