import type { Bsn, LocalDate, Uuid } from '@meereis/kernel';

/**
 * Finds a person without a readable BSN anywhere: rows of keyed hashes (HMAC-SHA-256 under a key outside the store)
 * in the key store. Never in a stream name, because the key rotates.
 */
export interface PersonIndex {
  /**
   * Claims a BSN for a person before the first append. The first claim wins; a later one gets the earlier person,
   * also when that one never finished registering, so that a crash in between leaves nothing unreachable.
   */
  claimBsn(bsn: Bsn, personId: Uuid): Promise<{ readonly personId: Uuid; readonly isNew: boolean }>;
  findByBsn(bsn: Bsn): Promise<Uuid | undefined>;
  /** Gives up a BSN that was recorded wrongly; nothing when somebody else holds it. */
  releaseBsn(bsn: Bsn, personId: Uuid): Promise<void>;
  /** Full name (compared without case, accents and double spaces) and birth date; more than one may answer. */
  addName(fullName: string, birthDate: LocalDate, personId: Uuid): Promise<void>;
  findByName(fullName: string, birthDate: LocalDate): Promise<readonly Uuid[]>;
  /**
   * People who may be the same: born on one day, with a name that differs in case, accents, prefixes, order of words or
   * middle names only. Candidates for a person to decide on, never an answer.
   */
  findAlike(fullName: string, birthDate: LocalDate): Promise<readonly Uuid[]>;
}
