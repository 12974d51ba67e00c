import { defineEvent, field, type EventOf } from '@meereis/event-store';
import type { MunicipalityCode, RegionCode } from '@meereis/kernel';

/** Policy data is public: it describes money, services and places, never a person. */
const PUBLIC = 'published policy, about no person';
const text = (max = 500) => field.publicText(PUBLIC, max);

export const CATALOGUE_ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** What a receipt cites: fits the version pattern of `receiptFields`. */
export const POLICY_VERSION = /^[\w.-]{1,40}$/;
/** The sources are sometimes no more precise than a year or a month. */
export const PARTIAL_DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

const catalogueId = () => field.pattern(CATALOGUE_ID, 'catalogusnummer');
const partialDate = () => field.pattern(PARTIAL_DATE, 'datum, maand of jaar');
const regionCode = () => field.pattern<RegionCode>(/^AM\d{2}$/, 'regiocode');
const municipalityCode = () => field.pattern<MunicipalityCode>(/^GM\d{4}$/, 'gemeentecode');

/** Benefits a funder can be tied to (R003); the same codes the arrangement uses. */
export const FUNDED_BENEFITS = ['ww', 'participatiewet', 'wajong', 'wia'] as const;
/** The four groups that come before RMT money (R038). */
export const PRIOR_GROUP_CODES = ['regular', 'sector', 'praktijkleren', 'bbl'] as const;

/** On every publication: which one, by what source, and for which dates. `validUntil` is the last day. */
const publication = {
  publicationId: field.id(),
  version: field.pattern(POLICY_VERSION, 'versie'),
  validFrom: field.date(),
  validUntil: field.optional(field.date()),
} as const;

const documentRef = () => field.object({ document: text(100), section: text(200) });

/** On what a region publishes for itself: absent for the whole country. */
const ownRegion = {
  region: regionCode(),
  /** Unit whose coordinator published it. */
  publishedBy: field.pattern(/^[a-z0-9-]{1,64}$/, 'organisatieonderdeel'),
} as const;

/**
 * One entry of the catalogue as published. Amounts are whole cents exactly as the source states them: no sums, and
 * what basis they stand on (VAT fund, opening or cash: R062, R063, Q10a) is said in `conditions` and `notes`.
 */
export const schemeVersionPublished = defineEvent('scheme-version-published.v1', {
  ...publication,
  catalogueId: catalogueId(),
  nameNl: text(200),
  kind: text(40),
  descriptionNl: text(),
  whoCanApply: field.optional(text()),
  targetGroups: field.list(text(200), 50),
  whatItOffers: text(),
  amountTotalCents: field.optional(field.cents()),
  amountsByYear: field.list(
    field.object({ year: field.pattern(/^(?:\d{4}|per-year)$/, 'jaar'), cents: field.cents() }),
    50,
  ),
  amountPerPersonCents: field.optional(field.cents()),
  caps: field.list(
    field.object({
      name: text(100),
      count: field.optional(field.integer(0)),
      cents: field.optional(field.cents()),
      text: field.optional(text(200)),
    }),
    30,
  ),
  cofinancingPercent: field.optional(field.integer(0, 100)),
  windowFrom: field.optional(partialDate()),
  windowUntil: field.optional(partialDate()),
  prolongedUntil: field.optional(partialDate()),
  executor: field.optional(text()),
  region: field.optional(text()),
  preliminaryProvision: field.boolean(),
  preliminaryBasis: field.optional(text()),
  /** A higher learning route to consider before the praktijkverklaring; no prior provision for RMT money. */
  higherRoute: field.optional(field.boolean()),
  phase: text(100),
  parent: field.optional(catalogueId()),
  conditions: field.list(text(), 30),
  source: documentRef(),
  alsoInDocuments: field.list(documentRef(), 30),
  publicFacts: field.list(text(), 30),
  /** Differences and doubts: shown wherever the entry is shown. */
  notes: field.optional(text(1000)),
  /** A region's own instrument; `region` then says its name in words. */
  regional: field.optional(field.object(ownRegion)),
  /** What a region's own instrument may cost at most, and which money pays: never RMT money, whose list is the scheme's. */
  price: field.optional(
    field.object({
      maximumCents: field.cents(),
      vat: field.code('ex', 'incl', 'unknown'),
      unit: field.optional(text(100)),
      maxUnits: field.optional(field.integer(1, 1000)),
      pot: catalogueId(),
    }),
  ),
});

/** Maximum and guide prices (R043, R082, R106), each on the VAT basis its source names (Q19). */
export const priceListPublished = defineEvent('price-list-published.v1', {
  ...publication,
  /** A newer version replaces the list of the same name only: a region's own list stands beside it. */
  listId: catalogueId(),
  services: field.list(
    field.object({
      serviceId: catalogueId(),
      nameNl: text(200),
      descriptionNl: text(),
      phase: text(100),
      maximumCents: field.cents(),
      vat: field.code('ex', 'incl', 'unknown'),
      unit: field.optional(text(100)),
      maxUnits: field.optional(field.integer(1, 1000)),
      onlyFor: field.optional(text(200)),
      /** Pot that pays, where it is not RMT money. */
      pot: field.optional(catalogueId()),
      requires: field.optional(text()),
      source: text(),
      validFrom: field.date(),
      validUntil: field.date(),
      validityBasis: text(),
      notes: field.optional(text(1000)),
    }),
    200,
  ),
});

/** A region and its municipalities through time. */
export const regionDivisionPublished = defineEvent('region-division-published.v1', {
  ...publication,
  code: regionCode(),
  name: text(100),
  formerCodes: field.list(field.object({ code: regionCode(), name: text(100), seenIn: text(200) }), 10),
  nameVariants: field.list(field.object({ name: text(100), source: text(200) }), 20),
  centreMunicipality: field.object({ code: municipalityCode(), name: text(100), source: text(200) }),
  /** The dates the division can answer for. */
  coverageFrom: field.date(),
  checkedUntil: field.date(),
  municipalities: field.list(
    field.object({
      code: municipalityCode(),
      name: text(100),
      cbsName: field.optional(text(100)),
      /** First day in this region; absent: since the coverage began. */
      memberFrom: field.optional(field.date()),
      /** First day no longer in this region; absent: still there. */
      memberBefore: field.optional(field.date()),
      successor: field.optional(municipalityCode()),
      movedFrom: field.optional(regionCode()),
      movedTo: field.optional(regionCode()),
      remark: field.optional(text()),
      source: field.optional(text(200)),
    }),
    200,
  ),
  source: text(),
});

/** A version of the RMT scheme: its service years (R018) and its hard date (R006, Q03). */
export const rmtSchemePublished = defineEvent('rmt-scheme-published.v1', {
  ...publication,
  nameNl: text(200),
  source: text(),
  hardDate: field.date(),
  /** Q03: the sources differ ("na", "vanaf"); true decides in favour of the person. */
  hardDateInclusive: field.boolean(),
  hardDateSource: text(),
});

/**
 * A region's own scheme, such as its Werkcentrum after 2024 (R018). It stands in the region's own stream and counts at
 * once; without a hard date it has none.
 */
export const regionalSchemePublished = defineEvent('regional-scheme-published.v1', {
  ...publication,
  ...ownRegion,
  nameNl: text(200),
  source: text(),
  hardDate: field.optional(field.date()),
  hardDateInclusive: field.optional(field.boolean()),
  notes: field.optional(text(1000)),
});

/** Which money is RMT money, what comes before it (R038), which is for one group only (R003) or pays the teams (R041). */
export const fundingRulesPublished = defineEvent('funding-rules-published.v1', {
  ...publication,
  rmtFunders: field.list(catalogueId(), 20),
  priorGroups: field.list(
    field.object({
      group: field.code(...PRIOR_GROUP_CODES),
      nameNl: text(200),
      provisions: field.list(catalogueId(), 50),
      source: text(),
    }),
    10,
  ),
  exclusiveFunders: field.list(
    field.object({
      funder: catalogueId(),
      benefits: field.list(field.code(...FUNDED_BENEFITS), 10),
      source: text(),
    }),
    50,
  ),
  /** Pots that pay the teams and their organisation, not what a person gets (R041). */
  staffingPots: field.optional(field.list(field.object({ funder: catalogueId(), source: text() }), 50)),
  source: text(),
});

/** Terms of general law the case work counts with. */
export const legalTermsPublished = defineEvent('legal-terms-published.v1', {
  ...publication,
  objectionWeeks: field.integer(1, 52),
  objectionSource: text(),
});

export const POLICY_ITEM_KINDS = [
  'entry',
  'price-list',
  'region',
  'rmt-scheme',
  'funding-rules',
  'legal-terms',
] as const;

/**
 * Closes a publication and lists what is in it. It is appended last, so a publication that was cut off counts for
 * nothing until it has been finished; a start needs only the last of these.
 */
export const policyDataPublished = defineEvent('policy-data-published.v1', {
  publicationId: field.id(),
  publishedOn: field.date(),
  source: text(),
  items: field.list(
    field.object({ kind: field.code(...POLICY_ITEM_KINDS), key: text(100), eventId: field.id() }),
    2000,
  ),
});

export const CATALOGUE_EVENTS = [
  schemeVersionPublished,
  priceListPublished,
  regionDivisionPublished,
  rmtSchemePublished,
  fundingRulesPublished,
  legalTermsPublished,
  policyDataPublished,
  regionalSchemePublished,
] as const;

export const CATALOGUE_UPCASTERS = [] as const;

export type SchemeVersionPublished = EventOf<typeof schemeVersionPublished>;
export type PriceListPublished = EventOf<typeof priceListPublished>;
export type RegionDivisionPublished = EventOf<typeof regionDivisionPublished>;
export type RmtSchemePublished = EventOf<typeof rmtSchemePublished>;
export type FundingRulesPublished = EventOf<typeof fundingRulesPublished>;
export type LegalTermsPublished = EventOf<typeof legalTermsPublished>;
export type RegionalSchemePublished = EventOf<typeof regionalSchemePublished>;
export type PolicyDataPublished = EventOf<typeof policyDataPublished>;
export type CatalogueEvent = EventOf<(typeof CATALOGUE_EVENTS)[number]>;
export type PolicyItemEvent = Exclude<CatalogueEvent, PolicyDataPublished>;
