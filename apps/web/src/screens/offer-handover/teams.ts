import type { Unit } from '../../api/units';

/** Teams one may choose: of this kind, in this region, able to own a case, and not the one that has it already. */
export function teamsOf(
  units: readonly Unit[],
  asked: { readonly kind: string; readonly region: string; readonly not: string },
): readonly Unit[] {
  return units.filter(
    ({ id, kind, region, canReceive }) =>
      canReceive && id !== asked.not && kind === asked.kind && region === asked.region,
  );
}

/** Kinds of organisations that can own a case, each once, in the order of the list. */
export function receivingKinds(units: readonly Unit[]): readonly Unit['kind'][] {
  return [...new Set(units.filter(({ canReceive }) => canReceive).map(({ kind }) => kind))];
}
