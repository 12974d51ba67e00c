import type { Offer } from './use-offers';

export type Funder = Offer['funders'][number];

/**
 * Who may pay for this offer. For most entries the catalogue names nobody: then anyone may whom it names for this
 * person anywhere, and the server judges. The longest list comes first: it has the order in which money is looked
 * for (R039).
 */
export function fundersFor(
  offer: Pick<Offer, 'funders'>,
  offers: readonly Pick<Offer, 'funders'>[],
): readonly Funder[] {
  if (offer.funders.length > 0) return offer.funders;
  const longestFirst = offers.toSorted((a, b) => b.funders.length - a.funders.length);
  return distinct(longestFirst.flatMap(({ funders }) => funders));
}

/** Who pays an item now stays in the list, also when the catalogue no longer names it (R030). */
export function withPresent(
  funders: readonly Funder[],
  funding: readonly { readonly funder: string; readonly name?: string }[],
): readonly Funder[] {
  return distinct([
    ...funders.map((one) =>
      funding.some(({ funder }) => funder === one.id) ? { ...one, open: 'yes' as const } : one,
    ),
    ...funding.map(({ funder, name }) => ({ id: funder, nameNl: name ?? funder, open: 'yes' as const })),
  ]);
}

/** Of each the first. */
function distinct(funders: readonly Funder[]): readonly Funder[] {
  return funders.filter(({ id }, at) => funders.findIndex((one) => one.id === id) === at);
}
