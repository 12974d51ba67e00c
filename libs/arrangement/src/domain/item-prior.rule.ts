import type { CatalogueEntry, PolicyData, PriorGroup } from '@meereis/catalogue';
import type { LocalDate, RegionCode } from '@meereis/kernel';
import type { Arrangement } from './arrangement';
import { otherGroup } from './item-funding.rule';

type Considered = Arrangement['considerations'][number];

/** The order in which the system suggests them: advice, never a condition (R039, Q10). */
const ORDER: readonly PriorGroup['group'][] = ['sector', 'regular', 'bbl', 'praktijkleren'];

/**
 * The groups of R038 with what is open for this person, here and now: money for another group is not asked about, and a
 * group with nothing left is not asked at all.
 */
export function groupsFor(state: Arrangement, policy: PolicyData, today: LocalDate): readonly PriorGroup[] {
  return policy
    .priorGroups(today, state.region as RegionCode)
    .map((group) => ({
      ...group,
      provisions: group.provisions.filter((one) => otherGroup(state, one.id, policy, today) === undefined),
    }))
    .filter((group) => group.provisions.length > 0)
    .toSorted((a, b) => ORDER.indexOf(a.group) - ORDER.indexOf(b.group));
}

/** Further provisions, regional pooled funds first (R049): suggested, never required (R038). */
export function suggestedFor(
  state: Arrangement,
  policy: PolicyData,
  today: LocalDate,
): readonly CatalogueEntry[] {
  return policy
    .suggestedProvisions(today, state.region as RegionCode)
    .filter((one) => otherGroup(state, one.id, policy, today) === undefined)
    .toSorted((a, b) => Number(b.region !== undefined) - Number(a.region !== undefined));
}

/** The last consideration of a provision: a renewed one takes the place of the former (R040). */
export function newestOf(state: Arrangement, provision: string): Considered | undefined {
  return state.considerations.findLast((one) => one.value.provision === provision);
}

/** What the considerations of the groups rest on: the newest one of each provision that is asked for this person. */
export function countingFor(state: Arrangement, policy: PolicyData, today: LocalDate): readonly Considered[] {
  const asked = new Set(
    groupsFor(state, policy, today).flatMap((group) => group.provisions.map((one) => one.id)),
  );
  return state.considerations.filter(
    (one) => asked.has(one.value.provision) && newestOf(state, one.value.provision) === one,
  );
}

/** Groups that are asked for this person and of which nothing was considered yet; one consideration serves every item. */
export function groupsNotConsidered(
  state: Arrangement,
  policy: PolicyData,
  today: LocalDate,
): readonly PriorGroup[] {
  return groupsFor(state, policy, today).filter((group) =>
    group.provisions.every((one) => newestOf(state, one.id) === undefined),
  );
}
