import type { Unit } from '../principal';

/** A unit as others see it: where a question about a case goes. */
export interface ListedUnit extends Unit {
  /** How to reach the unit, in Dutch; answers a search for a person known elsewhere. */
  readonly contactPoint: string;
}

/** The organisations that take part, by unit. */
export interface Organisations {
  unit(id: string): ListedUnit | undefined;
  units(): readonly ListedUnit[];
}

/** @throws Error when two units share an id: ownership of a case would be ambiguous. */
export function createOrganisations(units: readonly ListedUnit[]): Organisations {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  if (byId.size !== units.length) throw new Error('Two organisation units share one id.');
  return { unit: (id) => byId.get(id), units: () => units };
}
