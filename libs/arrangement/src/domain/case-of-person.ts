import type { CaseResource } from '@meereis/access';
import { uuidV5, type RegionCode, type Uuid } from '@meereis/kernel';
import type { Arrangement } from './arrangement';
import { caseResource } from './case-resource';
import type { Person } from './person';

/** More arrangements than a person can have in the years of a scheme; bounds every search for the last one. */
export const ARRANGEMENTS_MAX = 50;

/**
 * Id of a person's n-th arrangement. It follows from the person, so two partners who open one at the same moment meet
 * in the same stream and only one of them wins (Q25: one arrangement per person at a time).
 */
export function nthArrangementId(personId: Uuid, n: number): Uuid {
  return uuidV5(personId, `arrangement/${n}`);
}

/** Ended arrangements make room for a new one; a reopened one has limited powers and stands in nobody's way (Q25). */
export function isRunning(state: Arrangement): boolean {
  return state.phase !== 'refused' && state.phase !== 'closed' && state.phase !== 'reopened';
}

/** Whose case a person is: the owner of the last arrangement or, before the first, the unit that registered the person. */
export function personResource(
  person: Person | undefined,
  last: Arrangement | undefined,
  region: RegionCode | undefined,
): CaseResource | undefined {
  if (last !== undefined) return caseResource(last);
  if (person === undefined || region === undefined) return undefined;
  return { ownerUnit: person.identity.registeredBy, region, formerOwners: [] };
}
