import type { Uuid } from '@meereis/kernel';

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
}
