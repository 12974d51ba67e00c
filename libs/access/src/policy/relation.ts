import type { CaseResource } from '../policy';
import type { Unit } from '../principal';

/** What ties a unit to a case, the strongest first. */
export const RELATIONS = ['owner', 'offered', 'former', 'own-region', 'stranger'] as const;
export type Relation = (typeof RELATIONS)[number];

export function relationOf(unit: Unit, resource: CaseResource): Relation {
  if (resource.ownerUnit === unit.id) return 'owner';
  if (resource.offeredTo === unit.id) return 'offered';
  if (resource.formerOwners.includes(unit.id)) return 'former';
  return unit.region !== undefined && unit.region === resource.region ? 'own-region' : 'stranger';
}
