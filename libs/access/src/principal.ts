import { EVENT_NAMESPACE, uuidV5, type Oin, type RegionCode, type Uuid } from '@meereis/kernel';

/** Roles of actors.md §1.6, plus coordinator, administrator and cash-office coordinator. One account may hold several. */
export const ROLES = [
  'caseworker',
  'coordinator',
  'banenafspraak-expert',
  'education-contact',
  'practice-trainer',
  'cashier',
  'second-cashier',
  'cash-office-coordinator',
  'auditor',
  'analyst',
  'administrator',
  'system',
] as const;
export type Role = (typeof ROLES)[number];

export const UNIT_KINDS = [
  'uwv-executor',
  'uwv-cashier',
  'municipality',
  'union',
  'employer-organisation',
  'education',
  'mobility-team',
  'oversight',
  'ministry',
] as const;
export type UnitKind = (typeof UNIT_KINDS)[number];

/** An organisation's unit in a region: the party that owns, receives and reads cases (DESIGN §7 "organisation"). */
export interface Unit {
  /** `uwv-am13`, stable, unique over all organisations. */
  readonly id: string;
  readonly oin: Oin;
  readonly kind: UnitKind;
  /** Absent for a unit that works nationwide (cashier, auditor, ministry). */
  readonly region?: RegionCode;
  readonly name: string;
}

/** As whom the program itself acts: seeding, publishing, workers. Nobody can sign in to it or be granted its role. */
export const SYSTEM_ACCOUNT: Uuid = uuidV5(EVENT_NAMESPACE, 'system');

/** Who acts: an account at one unit, with the roles in force now. */
export interface Principal {
  readonly accountId: Uuid;
  /** The identity provider's stable claim for the human being; without it nobody touches money (DESIGN §7). */
  readonly personClaim?: string;
  readonly displayName: string;
  readonly unit: Unit;
  readonly roles: readonly Role[];
}
