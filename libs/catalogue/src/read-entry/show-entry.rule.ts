import { Money, type LocalDate } from '@meereis/kernel';
import type { SchemeVersionPublished } from '../events';
import { isOpenOn } from '../policy/windows.rule';
import type { EntryDto, EntrySummaryDto } from './entry.dto';

export interface PublishedEntry {
  readonly eventId: string;
  readonly data: SchemeVersionPublished['data'];
}

/** Leaves out what the source does not give. */
function given<Name extends string, Value>(name: Name, value: Value | undefined) {
  return (value === undefined ? {} : { [name]: value }) as { readonly [K in Name]?: Value };
}

function amount<Name extends string>(name: Name, cents: number | undefined) {
  return given(name, cents === undefined ? undefined : Money.euroCents(cents));
}

function summaryOf({ eventId, data }: PublishedEntry, on: LocalDate) {
  const { version, validFrom, validUntil } = data;
  return {
    id: data.catalogueId,
    nameNl: data.nameNl,
    kind: data.kind,
    descriptionNl: data.descriptionNl,
    open: isOpenOn(data, on),
    ...given('windowFrom', data.windowFrom),
    ...given('windowUntil', data.windowUntil),
    ...given('prolongedUntil', data.prolongedUntil),
    ...given('region', data.region),
    priorProvision: data.preliminaryProvision,
    ...given('notes', data.notes),
    publication: { eventId, version, validFrom, ...given('validUntil', validUntil) },
  };
}

function priceOf({ maximumCents, ...terms }: NonNullable<PublishedEntry['data']['price']>) {
  return { maximum: Money.euroCents(maximumCents), ...terms };
}

export function showSummary(published: PublishedEntry, on: LocalDate): EntrySummaryDto {
  return summaryOf(published, on);
}

export function showEntry(published: PublishedEntry, on: LocalDate): EntryDto {
  const { data } = published;
  return {
    ...summaryOf(published, on),
    ...given('whoCanApply', data.whoCanApply),
    targetGroups: data.targetGroups,
    whatItOffers: data.whatItOffers,
    ...amount('amountTotal', data.amountTotalCents),
    amountsByYear: data.amountsByYear.map(({ year, cents }) => ({ year, amount: Money.euroCents(cents) })),
    ...amount('amountPerPerson', data.amountPerPersonCents),
    caps: data.caps.map(({ name, count, cents, text }) => ({
      name,
      ...given('count', count),
      ...amount('amount', cents),
      ...given('text', text),
    })),
    ...given('cofinancingPercent', data.cofinancingPercent),
    ...given('executor', data.executor),
    ...given('preliminaryBasis', data.preliminaryBasis),
    ...given('higherRoute', data.higherRoute),
    phase: data.phase,
    ...given('parent', data.parent),
    conditions: data.conditions,
    source: data.source,
    alsoInDocuments: data.alsoInDocuments,
    publicFacts: data.publicFacts,
    ...given('publishedForRegion', data.regional?.region),
    ...given('price', data.price && priceOf(data.price)),
  };
}
