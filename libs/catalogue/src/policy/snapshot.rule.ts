import type { ReadEvent } from '@meereis/privacy';
import type { Uuid } from '@meereis/kernel';
import type {
  FundingRulesPublished,
  LegalTermsPublished,
  PolicyItemEvent,
  PriceListPublished,
  RegionalSchemePublished,
  RegionDivisionPublished,
  RmtSchemePublished,
  SchemeVersionPublished,
} from '../events';

/** What was published, with the event that did it. */
export type Published<E extends PolicyItemEvent> = E['data'] & { readonly eventId: Uuid };

/** Everything ever published, in the order of publication; the dates decide which of it holds. */
export interface PolicySnapshot {
  readonly entries: ReadonlyMap<string, readonly Published<SchemeVersionPublished>[]>;
  readonly regions: ReadonlyMap<string, Published<RegionDivisionPublished>>;
  readonly priceLists: readonly Published<PriceListPublished>[];
  readonly schemes: readonly Published<RmtSchemePublished>[];
  /** Schemes of a region's own (R018), by region. */
  readonly regionalSchemes: ReadonlyMap<string, readonly Published<RegionalSchemePublished>[]>;
  readonly fundingRules: readonly Published<FundingRulesPublished>[];
  readonly legalTerms: readonly Published<LegalTermsPublished>[];
}

type Distribute<E> = E extends PolicyItemEvent ? ReadEvent<E> : never;
export type ReadPolicyEvent = Distribute<PolicyItemEvent>;

/** Sorts what was published by what it is about. A region is always its newest publication: it lists its own past. */
export function snapshotOf(events: readonly ReadPolicyEvent[]): PolicySnapshot {
  const entries = new Map<string, Published<SchemeVersionPublished>[]>();
  const regions = new Map<string, Published<RegionDivisionPublished>>();
  const priceLists: Published<PriceListPublished>[] = [];
  const schemes: Published<RmtSchemePublished>[] = [];
  const regionalSchemes = new Map<string, Published<RegionalSchemePublished>[]>();
  const fundingRules: Published<FundingRulesPublished>[] = [];
  const legalTerms: Published<LegalTermsPublished>[] = [];
  for (const event of events) {
    const { eventId } = event;
    switch (event.type) {
      case 'scheme-version-published.v1': {
        const versions = entries.get(event.data.catalogueId) ?? [];
        entries.set(event.data.catalogueId, [...versions, { ...event.data, eventId }]);
        break;
      }
      case 'region-division-published.v1':
        regions.set(event.data.code, { ...event.data, eventId });
        break;
      case 'price-list-published.v1':
        priceLists.push({ ...event.data, eventId });
        break;
      case 'rmt-scheme-published.v1':
        schemes.push({ ...event.data, eventId });
        break;
      case 'regional-scheme-published.v1': {
        const versions = regionalSchemes.get(event.data.region) ?? [];
        regionalSchemes.set(event.data.region, [...versions, { ...event.data, eventId }]);
        break;
      }
      case 'funding-rules-published.v1':
        fundingRules.push({ ...event.data, eventId });
        break;
      case 'legal-terms-published.v1':
        legalTerms.push({ ...event.data, eventId });
        break;
    }
  }
  return { entries, regions, priceLists, schemes, regionalSchemes, fundingRules, legalTerms };
}
