import type { LocalDate } from '@meereis/kernel';
import type { RegionDivisionPublished } from '../events';

type Municipality = RegionDivisionPublished['data']['municipalities'][number];

/** Whether a municipality belonged to the region that lists it so. The end is the first day it no longer did. */
export function belongsOn(member: Municipality, coverageFrom: LocalDate, on: LocalDate): boolean {
  if (on < (member.memberFrom ?? coverageFrom)) return false;
  return member.memberBefore === undefined || on < member.memberBefore;
}

const NATIONWIDE = ['landelijk', 'alle 35 arbeidsmarktregio’s'];

/**
 * Whether an entry is for a region: `unclear` where the source's words are no region's name (`diverse regio’s`,
 * `Noord-Nederland`), because prose is shown to a human and never guessed.
 */
export function fitsRegion(
  entryRegion: string | undefined,
  regionName: string,
  allNames: ReadonlySet<string>,
): 'yes' | 'no' | 'unclear' {
  if (entryRegion === undefined || NATIONWIDE.includes(entryRegion)) return 'yes';
  if (entryRegion === regionName) return 'yes';
  return allNames.has(entryRegion) ? 'no' : 'unclear';
}
