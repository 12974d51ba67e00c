import { refusal, type Refusal } from '@meereis/commands';
import type { Unit } from '@meereis/access';
import { isOpenOn, type CatalogueEntry, type PolicyData, type PricedService } from '@meereis/catalogue';
import { addMonths, formatDate, type LocalDate } from '@meereis/kernel';
import type { Arrangement } from './arrangement';
import { inBanenafspraak } from './intake.rule';
import { waitsForCashier } from './item.rule';
import { fundersFit, named, newMoney, sumsToPrice, type AskedLine } from './item-funding.rule';
import { priceGiven, sharingMaximum, withinMaximum } from './item-price.rule';
import { praktijklerenConditions, rmtConditions } from './item-rmt.rule';
import type { Item, ItemTerms } from './items.fold';
import { activeOn, type ProviderFound } from './provider.rule';
import { plannedItems } from './plan-versions';

/** The terms as they are asked for: what the catalogue says of them is added when they are accepted. */
export type AskedTerms = Omit<
  ItemTerms,
  'arrangementId' | 'personId' | 'itemId' | 'publication' | 'name' | 'receipt' | 'funding'
> & { readonly funding: readonly AskedLine[] };

export interface TermsFacts {
  readonly today: LocalDate;
  readonly policy: PolicyData;
  readonly unit: Unit;
  /** What the register says of `providerId`; absent when none was named. */
  readonly provider?: ProviderFound;
}

export type Published = PricedService | CatalogueEntry;

/** Far beyond any programme; catches a mistyped year. */
const PERIOD_MONTHS_MAX = 120;

export function publishedOn(policy: PolicyData, id: string, on: LocalDate): Published | undefined {
  return policy.service(id, on) ?? policy.entry(id, on);
}

/** R024: a plan points to what the catalogue holds and what is open on the day it is chosen. */
export function inCatalogue(catalogueId: string, { policy, today }: TermsFacts): Refusal | false {
  if (policy.service(catalogueId, today) !== undefined) return false;
  const entry = policy.entry(catalogueId, today);
  if (entry === undefined)
    return refusal(
      'R024',
      'not-in-catalogue',
      'Dit onderdeel staat op deze datum niet in de catalogus. Kies een onderdeel uit de lijst.',
    );
  return (
    !isOpenOn(entry, today) &&
    refusal(
      'R024',
      'not-open',
      `“${entry.nameNl}” is op ${formatDate(today)} niet open. Kies een ander onderdeel.`,
    )
  );
}

/** R024: what a region published for itself is for the people of that region. */
export function forThisRegion(
  { region }: Arrangement,
  catalogueId: string,
  { policy, today }: TermsFacts,
): Refusal | false {
  const entry = policy.entry(catalogueId, today);
  if (entry?.ownRegion === undefined || entry.ownRegion === region) return false;
  const own = policy.region(entry.ownRegion)?.name ?? entry.region ?? entry.ownRegion;
  return refusal(
    'R024',
    'instrument-of-other-region',
    `“${entry.nameNl}” is alleen voor de regio ${own}. Kies een onderdeel van de eigen regio of een landelijk onderdeel.`,
  );
}

/** R098: a service whose scheme itself names a group. */
export function forThisGroup(state: Arrangement, published: Published | undefined): Refusal | false {
  return (
    published !== undefined &&
    'maximum' in published &&
    published.onlyFor !== undefined &&
    !inBanenafspraak(state) &&
    refusal(
      'R098',
      'service-for-other-group',
      `“${published.nameNl}” is alleen voor de ${published.onlyFor}. Bij deze persoon is dat niet vastgesteld. Kies een ander onderdeel, of leg eerst de check vast.`,
    )
  );
}

/** The last day an item may have that begins on this one. */
export function lastPlannable(from: LocalDate): LocalDate {
  return addMonths(from, PERIOD_MONTHS_MAX);
}

export function periodFits(
  { plannedFrom, plannedUntil }: Pick<ItemTerms, 'plannedFrom' | 'plannedUntil'>,
  last: LocalDate,
): readonly (Refusal | false)[] {
  return [
    plannedUntil < plannedFrom &&
      refusal('R022', 'period-reversed', 'De einddatum ligt vóór de begindatum. Controleer de periode.'),
    (plannedFrom > last || plannedUntil > last) &&
      refusal('R022', 'period-too-far', `Een onderdeel eindigt uiterlijk op ${formatDate(last)}.`),
  ];
}

/** What holds for the terms of an item, new or changed; `before` is what was agreed and is not asked again (R030). */
export function termsFit(
  state: Arrangement,
  asked: AskedTerms,
  published: Published | undefined,
  facts: TermsFacts,
  before?: Item,
): readonly (Refusal | false)[] {
  const { policy, today } = facts;
  const last = lastPlannable(before?.value.plannedFrom ?? today);
  const tooFar = asked.plannedFrom > last || asked.plannedUntil > last;
  const service = published !== undefined && 'maximum' in published ? published : undefined;
  const itemId = before?.value.itemId ?? '';
  const added = newMoney(asked.funding, before?.value.funding);
  const funding = named(asked.funding, policy, today);
  const raised = funding.filter((line) => added.some((one) => one.funder === line.funder));
  const money = { ...facts, newMoney: raised.some(waitsForCashier) };
  return [
    ...periodFits(asked, last),
    ...priceGiven(published, asked),
    // The ceiling counts months from the first day, which a date at the end of the calendar does not have.
    !tooFar &&
      withinMaximum(
        service,
        asked,
        service === undefined ? [] : sharingMaximum(service, plannedItems(state), itemId),
      ),
    ...sumsToPrice(asked),
    ...fundersFit(state, added, policy, today),
    ...rmtConditions(state, { ...asked, funding }, money),
    ...(tooFar ? [] : praktijklerenConditions({ ...asked, funding }, money)),
    ...(asked.providerId === before?.value.providerId ? [] : activeOn(facts.provider, today)),
  ];
}
