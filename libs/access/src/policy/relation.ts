import type { CaseResource } from '../policy';
import type { Unit } from '../principal';

/** What can tie a unit to a case, the strongest first. */
export const RELATIONS = [
  'owner',
  'offered',
  'referred',
  'asked',
  'escalated',
  'former',
  'own-region',
  'stranger',
] as const;
export type Relation = (typeof RELATIONS)[number];

/**
 * Every tie of the unit to the case, the strongest first. Each stands on its own: the end of one neither cuts nor
 * widens another. A unit without any is a stranger.
 */
export function relationsOf(unit: Unit, resource: CaseResource): readonly Relation[] {
  const sameRegion = unit.region !== undefined && unit.region === resource.region;
  const holds: Readonly<Record<Exclude<Relation, 'stranger'>, boolean>> = {
    owner: resource.ownerUnit === unit.id,
    offered: resource.offeredTo === unit.id,
    referred: resource.referredTo?.includes(unit.id) === true,
    asked: resource.askedToAgree?.includes(unit.id) === true,
    escalated: resource.escalated === true && sameRegion && unit.kind === 'mobility-team',
    former: resource.formerOwners.includes(unit.id),
    'own-region': sameRegion,
  };
  const found = RELATIONS.filter((one) => one !== 'stranger' && holds[one]);
  return found.length > 0 ? found : ['stranger'];
}
