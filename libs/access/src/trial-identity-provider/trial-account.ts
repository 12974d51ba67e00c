import type { Uuid } from '@meereis/kernel';

/** People of one kind on the login page of the trial. */
export interface TrialGroup {
  /** In the plural: `Regiocoördinatoren`. */
  readonly name: string;
  /** What they do, in one sentence. */
  readonly does: string;
}

/** Somebody who can sign in at the trial's identity provider: a role with a number, never an invented person. */
export interface TrialAccount {
  readonly accountId: Uuid;
  /** `uwv.utrecht.1`: what is typed on the login page. */
  readonly userName: string;
  readonly displayName: string;
  /** Unit id, the claim `unit`. */
  readonly unit: string;
  /** Pseudonym of the human being, the claim `person`. */
  readonly personClaim: string;
  /** For scripts: client credentials whose token acts as this account. */
  readonly clientId: string;
  /** Whom a newcomer finds this account among. */
  readonly group: TrialGroup;
  /** Where the account works, by name; nothing nationwide. */
  readonly region?: string;
  /** Why a newcomer would begin as this one; these stand on top. */
  readonly firstBecause?: string;
}
