import { refusal, type Refusal } from '@meereis/commands';
import { formatDate, type LocalDate } from '@meereis/kernel';
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

/** For whoever plans an item with a provider: it must be active that day. */
export function providerNotActive(provider: Provider, on: LocalDate): Refusal | false {
  return (
    !isActiveOn(provider, on) &&
    refusal(
      'R022',
      'provider-not-active',
      `Deze aanbieder is op ${formatDate(on)} niet actief. Kies een andere aanbieder of een andere datum.`,
    )
  );
}

/** For an item that asks for a recognised provider: at least one recognition holds that day. */
export function providerNotRecognised(provider: Provider, on: LocalDate): Refusal | false {
  return (
    recognitionsOn(provider, on).length === 0 &&
    refusal(
      'R022',
      'provider-not-recognised',
      `Deze aanbieder heeft op ${formatDate(on)} geen geldige erkenning. Kies een andere aanbieder of laat de erkenning vastleggen.`,
    )
  );
}
