import { refusal, type Refusal } from '@meereis/commands';
import type { PricedService, VatBasis } from '@meereis/catalogue';
import { addMonths, Money, type Amount, type LocalDate } from '@meereis/kernel';

export interface Priced {
  readonly plannedFrom: LocalDate;
  readonly plannedUntil: LocalDate;
  readonly priceCents: number;
  readonly vat: VatBasis;
}

/** Q19: an unknown basis counts as including VAT until the cashier sets it. */
function basis(vat: VatBasis): 'exclusief btw' | 'inclusief btw' {
  return vat === 'ex' ? 'exclusief btw' : 'inclusief btw';
}

/** Units of so many months that the planned period has begun, never more than the list allows. */
function units(service: PricedService, item: Priced): number {
  const months = Number(/^per (\d{1,2}) maanden$/.exec(service.unit ?? '')?.[1] ?? 0);
  const most = service.maxUnits ?? 1;
  if (months === 0) return 1;
  let begun = 1;
  while (begun < most && addMonths(item.plannedFrom, begun * months) <= item.plannedUntil) begun += 1;
  return begun;
}

/** The ceiling of this service over the planned period (R043). */
export function maximumFor(service: PricedService, item: Priced): Amount {
  return Money.euroCents(service.maximum.cents * units(service, item));
}

/** R043, Q19: compared on the basis the list names; the refusal names the amount. */
export function withinMaximum(service: PricedService | undefined, item: Priced): Refusal | false {
  if (service === undefined) return false;
  const maximum = maximumFor(service, item);
  const named = `${Money.formatEuro(maximum)} ${basis(service.vat)}`;
  if (basis(item.vat) !== basis(service.vat))
    return refusal(
      'R043',
      'price-on-other-basis',
      `Het maximum is ${named}. Geef de prijs ook ${basis(service.vat)} op.`,
    );
  return (
    item.priceCents > maximum.cents &&
    refusal('R043', 'price-above-maximum', `De prijs is te hoog. Het maximum is ${named}.`)
  );
}
