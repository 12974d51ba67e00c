import type { Unit, UnitKind } from '@meereis/access';
import type { Oin, RegionCode } from '@meereis/kernel';

/** A unit of a kind in Midden-Utrecht, for tests of rules that look at the kind. */
export function unit(kind: UnitKind, region = 'AM13'): Unit {
  return {
    id: `${kind}-${region.toLowerCase()}`,
    oin: '00000099000000001000' as Oin,
    kind,
    region: region as RegionCode,
    name: `Proef ${kind}`,
  };
}
