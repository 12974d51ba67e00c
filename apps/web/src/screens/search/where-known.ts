import type { Dto } from '../../api/client';

type Unit = Pick<Dto<'UnitDto'>, 'id' | 'name' | 'region'>;

/** Where somebody is known, as seen from one's own unit. */
export interface WhereKnown {
  readonly sentence: string;
  /** The case is of somebody else: one can ask for it, with the data one searched for. */
  readonly mayAsk: boolean;
}

/**
 * The unit comes as an id; people know it by its name. @param units as far as they are loaded.
 * @param ownUnit id of the unit of who asks.
 */
export function whereKnown(
  { knownAt, alike }: Pick<Dto<'KnownPersonDto'>, 'knownAt' | 'alike'>,
  units: readonly Unit[],
  ownUnit: string,
): WhereKnown {
  if (knownAt === undefined) return { sentence: 'Bekend.', mayAsk: false };
  if (knownAt === ownUnit) return { sentence: 'Bij uw eigen organisatie bekend.', mayAsk: false };
  const unit = units.find(({ id }) => id === knownAt);
  const region = units.find(({ id }) => id === ownUnit)?.region;
  const near = region !== undefined && unit?.region === region;
  return {
    sentence: `${near ? 'In uw regio' : 'Elders'} bekend bij ${unit?.name ?? 'een andere organisatie'}.`,
    // A request is matched exactly; a name that only looks like it would find nobody.
    mayAsk: !alike,
  };
}
