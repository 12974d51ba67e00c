import type { Dto } from '../../api/client';
import { parseDay, typedDay } from '../../parts/words/dates';
import { euro, parseEuro, typedEuro } from '../../parts/words/money';

/** What one types about an item. Amounts per funder stand by the funder's place in the list. */
export interface ItemTyped {
  readonly description: string;
  /** Of the register; empty when only a name is known. */
  readonly providerId: string;
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
  /** Why it changes; empty for a new item. */
  readonly reason: string;
}

type Body = Dto<'AddItemDto'>;
type Item = Dto<'ItemShownDto'>;

/** @param today as typed. */
export function emptyItem(today: string): ItemTyped {
  return {
    description: '',
    providerId: '',
    provider: '',
    plannedFrom: today,
    plannedUntil: '',
    price: '',
    vat: '',
    vatPercent: '',
    amounts: [],
    regularShortfall: '',
    employerPart: false,
    notInitialEducation: false,
    reason: '',
  };
}

/** An item as it stands, as one would have typed it. */
export function typedItem(item: Item, funders: readonly { readonly id: string }[]): ItemTyped {
  const { description, provider = '', providerId = '', vat, vatPercent, employerPart } = item;
  return {
    description,
    providerId,
    provider: providerId === '' ? provider : '',
    plannedFrom: typedDay(item.plannedFrom),
    plannedUntil: typedDay(item.plannedUntil),
    price: typedEuro(item.price.cents),
    vat,
    vatPercent: vatPercent === undefined ? '' : String(vatPercent),
    amounts: funders.map(({ id }) => {
      const line = item.funding.find(({ funder }) => funder === id);
      return line === undefined ? '' : typedEuro(line.amount.cents);
    }),
    regularShortfall: item.regularShortfall ?? '',
    employerPart,
    notInitialEducation: item.notInitialEducation === true,
    reason: '',
  };
}

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
  const apart = euro(Math.abs(price - sum));
  return sum < price
    ? `De financiers betalen samen ${apart} te weinig.`
    : `De financiers betalen samen ${apart} te veel.`;
}

/** The terms of an item as they are sent: what was left empty stays out. */
export function itemTerms(
  typed: ItemTyped,
  funders: readonly { readonly id: string }[],
): Omit<Body, 'catalogueId'> {
  const { vat, vatPercent, providerId, employerPart, notInitialEducation } = typed;
  const [provider, regularShortfall] = [typed.provider.trim(), typed.regularShortfall.trim()];
  return {
    description: typed.description.trim(),
    plannedFrom: parseDay(typed.plannedFrom) ?? typed.plannedFrom,
    plannedUntil: parseDay(typed.plannedUntil) ?? typed.plannedUntil,
    price: { cents: parseEuro(typed.price) ?? 0, currency: 'EUR' },
    vat: vat === 'ex' || vat === 'incl' ? vat : 'unknown',
    funding: fundingOf(typed.amounts, funders),
    // The register knows the name of whom it numbers.
    ...(providerId === '' ? {} : { providerId }),
    ...(providerId !== '' || provider === '' ? {} : { provider }),
    ...(vatPercent.trim() === '' ? {} : { vatPercent: Number(vatPercent) }),
    ...(regularShortfall === '' ? {} : { regularShortfall }),
    ...(employerPart ? { employerPart } : {}),
    ...(notInitialEducation ? { notInitialEducation } : {}),
  };
}

export function itemBody(
  catalogueId: string,
  typed: ItemTyped,
  funders: readonly { readonly id: string }[],
): Body {
  return { catalogueId, ...itemTerms(typed, funders) };
}
