import type { LocalDate } from '@meereis/kernel';
import type { ProviderKind } from './codes';
import { holdsOn } from './period.rule';
import type { Provider, Recognition } from './provider';

/** Company and branch schools are shown first where somebody buys (R047). */
const FIRST: readonly ProviderKind[] = ['company-school', 'branch-school'];

export function orderOfKind(kind: ProviderKind): number {
  return FIRST.includes(kind) ? 0 : 1;
}

export function isActiveOn({ activeFrom, lastDay }: Provider, on: LocalDate): boolean {
  return holdsOn({ from: activeFrom, until: lastDay }, on);
}

/** The recognitions that hold on a day. */
export function recognitionsOn({ recognitions }: Provider, on: LocalDate): readonly Recognition[] {
  return recognitions.filter(({ validFrom, validUntil }) =>
    holdsOn({ from: validFrom, until: validUntil }, on),
  );
}
