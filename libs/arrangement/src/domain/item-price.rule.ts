import { refusal, type Refusal } from '@meereis/commands';
import type { CatalogueEntry, PricedService, VatBasis } from '@meereis/catalogue';
import { addMonths, Money, type Amount, type LocalDate } from '@meereis/kernel';
import type { Item } from './items.fold';

export interface Priced {
  readonly plannedFrom: LocalDate;
  readonly plannedUntil: LocalDate;
  readonly priceCents: number;
  readonly vat: VatBasis;
  readonly vatPercent?: number;
}

type Period = Pick<Priced, 'plannedFrom' | 'plannedUntil'>;
type Basis = 'exclusief btw' | 'inclusief btw';

/** Q19: an unknown basis counts as including VAT until the cashier sets it. */
function basis(vat: VatBasis): Basis {
  return vat === 'ex' ? 'exclusief btw' : 'inclusief btw';
}

/** The price on the basis of a list, in whole cents; undefined when the rate that links the two is not known. */
export function onBasisOf(list: VatBasis, { priceCents, vat, vatPercent }: Priced): number | undefined {
  if (basis(vat) === basis(list)) return priceCents;
  if (vatPercent === undefined) return undefined;
  const factor = 100 + vatPercent;
  return Math.round(vat === 'ex' ? (priceCents * factor) / 100 : (priceCents * 100) / factor);
}

/** Units of so many months that the planned period has begun, never more than the list allows. */
function units(service: PricedService, { plannedFrom, plannedUntil }: Period): number {
  const months = Number(/^per (\d{1,2}) maanden$/.exec(service.unit ?? '')?.[1] ?? 0);
  const most = service.maxUnits ?? 1;
  if (months === 0) return 1;
  let begun = 1;
  while (begun < most && addMonths(plannedFrom, begun * months) <= plannedUntil) begun += 1;
  return begun;
}

/** The ceiling of this service over the planned period (R043). */
export function maximumFor(service: PricedService, item: Period): Amount {
  return Money.euroCents(service.maximum.cents * units(service, item));
}

const OVER: readonly Item['status'][] = ['completed', 'stopped'];

/**
 * Items that share the maximum of a service with a new or changed one. A plan may hold a service again after it was
 * finished and evaluated (R025); what is still planned or running is one delivery, so that splitting it gives no second
 * maximum. A service with a most number of units (nine months in a work-fit place) has that maximum once per person.
 */
export function sharingMaximum(
  service: PricedService,
  items: readonly Item[],
  itemId: string,
): readonly Priced[] {
  return items
    .filter(({ value }) => value.catalogueId === service.id && value.itemId !== itemId)
    .filter((item) => service.maxUnits !== undefined || !OVER.includes(item.status))
    .map(({ value, status, delivered }) =>
      OVER.includes(status) && delivered !== undefined
        ? { ...value, priceCents: delivered.value.deliveredCents }
        : value,
    );
}

function sumOnBasis(list: VatBasis, items: readonly Priced[]): number {
  return items.reduce((sum, one) => sum + (onBasisOf(list, one) ?? one.priceCents), 0);
}

function together(items: readonly [Priced, ...Priced[]]): Priced {
  const [first] = items;
  const froms = items.map((one) => one.plannedFrom).toSorted();
  const untils = items.map((one) => one.plannedUntil).toSorted();
  return {
    ...first,
    plannedFrom: froms[0] ?? first.plannedFrom,
    plannedUntil: untils.at(-1) ?? first.plannedUntil,
  };
}

/** R043, Q19: compared on the basis the list names; the refusal names the amount. */
export function withinMaximum(
  service: PricedService | undefined,
  item: Priced,
  others: readonly Priced[] = [],
): Refusal | false {
  if (service === undefined) return false;
  const maximum = maximumFor(service, item);
  const named = `${Money.formatEuro(maximum)} ${basis(service.vat)}`;
  const own = onBasisOf(service.vat, item);
  if (own === undefined)
    return refusal(
      'R043',
      'price-on-other-basis',
      `Het maximum is ${named}. Geef de prijs ook ${basis(service.vat)} op, of vul het btw-tarief in.`,
    );
  if (own > maximum.cents)
    return refusal('R043', 'price-above-maximum', `De prijs is te hoog. Het maximum is ${named}.`);
  const all = own + sumOnBasis(service.vat, others);
  const shared = maximumFor(service, together([item, ...others]));
  return (
    all > shared.cents &&
    refusal(
      'R043',
      'price-above-maximum-together',
      `Deze persoon heeft “${service.nameNl}” al in het plan. Samen kost het ${Money.formatEuro(Money.euroCents(all))}; het maximum is ${Money.formatEuro(shared)} ${basis(service.vat)}. Verlaag de prijs of rond het andere onderdeel eerst af.`,
    )
  );
}

/** Kinds of the catalogue that are money and not help: somebody pays with them, so an item of it has a price. */
const MONEY_KINDS: readonly string[] = ['budget', 'subsidie', 'krediet', 'fiscaal'];
/** Subsidies whose advice and courses cost the person and the plan nothing (S4 §2, actors.md 1.1). */
const FREE_BY_SUBSIDY: readonly string[] = ['nl-leert-door-ontwikkeladvies', 'nl-leert-door-scholing'];

/** What may stand in a plan for nothing: a desk, a provision, an instrument of a partner; never a service with a price. */
export function mayBeFree(published: PricedService | CatalogueEntry): boolean {
  if ('maximum' in published) return false;
  return FREE_BY_SUBSIDY.includes(published.id) || !MONEY_KINDS.includes(published.kind);
}

/** R027, R043: a price of nothing only for what is free. */
export function priceGiven(
  published: PricedService | CatalogueEntry | undefined,
  { priceCents }: Priced,
): readonly (Refusal | false)[] {
  return [
    priceCents < 0 && refusal('R027', 'price-negative', 'De prijs kan niet lager zijn dan € 0,00.'),
    priceCents === 0 &&
      published !== undefined &&
      !mayBeFree(published) &&
      refusal(
        'R027',
        'price-missing',
        `“${published.nameNl}” is niet gratis. Vul de prijs in en wie die betaalt.`,
      ),
  ];
}
