import type { Dto } from '../../api/client';
import { parseDay } from '../../parts/words/dates';
import { parseEuro } from '../../parts/words/money';

/** What one types about a new item. Amounts per funder stand by the funder's place in the list of the offer. */
export interface ItemTyped {
  readonly description: string;
  readonly provider: string;
  readonly plannedFrom: string;
  readonly plannedUntil: string;
  readonly price: string;
  readonly vat: string;
  readonly vatPercent: string;
  readonly amounts: readonly string[];
  readonly regularShortfall: string;
  readonly employerPart: boolean;
  readonly notInitialEducation: boolean;
}

type Body = Dto<'AddItemDto'>;

/** Who pays how much, as far as an amount was filled in. */
export function fundingOf(
  amounts: readonly string[],
  funders: readonly { readonly id: string }[],
): Body['funding'] {
  return funders.flatMap(({ id }, at) => {
    const cents = parseEuro(amounts[at] ?? '');
    return cents === undefined || cents === 0
      ? []
      : [{ funder: id, amount: { cents, currency: 'EUR' as const } }];
  });
}

/** Why the amounts do not add up to the price (R027); undefined when they do. */
export function fundingFault(typed: Pick<ItemTyped, 'price' | 'amounts'>): string | undefined {
  const price = parseEuro(typed.price);
  if (price === undefined) return undefined;
  const sum = typed.amounts.reduce((total, amount) => total + (parseEuro(amount) ?? 0), 0);
  if (sum === price) return undefined;
  const apart = Math.abs(price - sum) / 100;
  const words = new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'EUR' }).format(apart);
  return sum < price
    ? `De financiers betalen samen ${words} te weinig.`
    : `De financiers betalen samen ${words} te veel.`;
}

/** The request: what was left empty stays out. */
export function itemBody(
  catalogueId: string,
  typed: ItemTyped,
  funders: readonly { readonly id: string }[],
): Body {
  const { description, provider, vat, vatPercent, regularShortfall, employerPart, notInitialEducation } =
    typed;
  return {
    catalogueId,
    description: description.trim(),
    plannedFrom: parseDay(typed.plannedFrom) ?? typed.plannedFrom,
    plannedUntil: parseDay(typed.plannedUntil) ?? typed.plannedUntil,
    price: { cents: parseEuro(typed.price) ?? 0, currency: 'EUR' },
    vat: vat === 'ex' || vat === 'incl' ? vat : 'unknown',
    funding: fundingOf(typed.amounts, funders),
    ...(provider.trim() === '' ? {} : { provider: provider.trim() }),
    ...(vatPercent.trim() === '' ? {} : { vatPercent: Number(vatPercent) }),
    ...(regularShortfall.trim() === '' ? {} : { regularShortfall: regularShortfall.trim() }),
    ...(employerPart ? { employerPart } : {}),
    ...(notInitialEducation ? { notInitialEducation } : {}),
  };
}
