import type { Amount, LocalDate, MunicipalityCode, RegionCode, Uuid } from '@meereis/kernel';
import type { FUNDED_BENEFITS, PRIOR_GROUP_CODES } from './events';

/** VAT basis a maximum price is stated on (Q19). `unknown` counts as including VAT until the cashier sets it. */
export type VatBasis = 'ex' | 'incl' | 'unknown';
export type FundedBenefit = (typeof FUNDED_BENEFITS)[number];
export type PriorGroupCode = (typeof PRIOR_GROUP_CODES)[number];

/** One of the 209 schemes, budgets, instruments, provisions and initiatives, as published by `eventId`. */
export interface CatalogueEntry {
  readonly id: string;
  readonly nameNl: string;
  readonly kind: string;
  readonly descriptionNl: string;
  /** Partial dates: `2021` or `2021-06` where the source is no more precise. `isOpenOn` reads them. */
  readonly windowFrom?: string;
  readonly windowUntil?: string;
  readonly prolongedUntil?: string;
  /** As the source words it; absent for the whole country. `fitsRegion` reads it. */
  readonly region?: string;
  /** The region that published it for itself; nobody else may choose it. */
  readonly ownRegion?: RegionCode;
  readonly priorProvision: boolean;
  readonly source: string;
  /** Doubts in the data. */
  readonly notes?: string;
  /** Of all years together, as the source states it (R050, R053); on its own basis (R062, R063). */
  readonly amountTotal?: Amount;
  /** Where the source gives amounts of years (R054); one that holds for every year is not among them. */
  readonly amountsByYear: readonly { readonly year: number; readonly amount: Amount }[];
  /** The publication this stands on: what a receipt cites as a fact. */
  readonly eventId: Uuid;
  readonly version: string;
}

/** One of the 13 services with a maximum price (R043, R082, R106). */
export interface PricedService {
  readonly id: string;
  readonly nameNl: string;
  readonly maximum: Amount;
  readonly vat: VatBasis;
  readonly unit?: string;
  readonly maxUnits?: number;
  /** Group the scheme itself names (R098). */
  readonly onlyFor?: string;
  /** Pot that pays where it is not RMT money: `praktijkleren-inkoop`. */
  readonly pot?: string;
  readonly validFrom: LocalDate;
  readonly validUntil: LocalDate;
  readonly eventId: Uuid;
  readonly version: string;
}

export interface Region {
  readonly code: RegionCode;
  readonly name: string;
  readonly centreMunicipality: MunicipalityCode;
  readonly eventId: Uuid;
}

/** Which version of the policy a decision stands on. */
export interface PolicyVersion {
  readonly version: string;
  readonly eventId: Uuid;
}

/** The scheme in force; `region` when it is a region's own. */
export interface SchemeInForce extends PolicyVersion {
  readonly region?: RegionCode;
}

/** A published version of the RMT scheme, or of a region's own (R018). */
export interface SchemePublication extends SchemeInForce {
  readonly nameNl: string;
  readonly validFrom: LocalDate;
  readonly validUntil?: LocalDate;
  readonly hardDate?: LocalDate;
  readonly source: string;
  readonly notes?: string;
}

/** From when unemployment must date (R006, Q03). */
export interface HardDate extends PolicyVersion {
  readonly date: LocalDate;
  /** True: the date itself counts too. */
  readonly inclusive: boolean;
  readonly source: string;
}

/** One of the groups to consider before RMT money (R038), with the provisions that are open: one of them is enough. */
export interface PriorGroup extends PolicyVersion {
  readonly group: PriorGroupCode;
  readonly nameNl: string;
  readonly provisions: readonly CatalogueEntry[];
  readonly source: string;
}

/** A catalogue entry as payer of an item. */
export interface Funder extends PolicyVersion {
  readonly id: string;
  /** RMT money: the groups before it are asked and regular service must fall short (R038, R042). */
  readonly rmt: boolean;
  /** Only for people with one of these benefits (R003); absent: for everybody. */
  readonly onlyForBenefits?: readonly FundedBenefit[];
  /** Pays the teams and their organisation, never what a person gets (R041). */
  readonly staffing?: boolean;
  readonly source: string;
}

/** Policy data as it held on a date, kept in memory and folded from the log: docs/decisions/policy-data.md. */
export interface PolicyData {
  entry(id: string, on: LocalDate): CatalogueEntry | undefined;
  entries(on: LocalDate): readonly CatalogueEntry[];
  service(id: string, on: LocalDate): PricedService | undefined;
  region(code: string): Region | undefined;
  regions(): readonly Region[];
  /** The one region a municipality belonged to on that date; undefined for none (Vijfheerenlanden 2019-2020). */
  regionOf(municipality: string, on: LocalDate): Region | undefined;
  /**
   * Version of the RMT scheme in force on a date (R018). Outside its years the region's own version, where it has
   * published one; without a region only the national scheme counts.
   */
  schemeVersion(on: LocalDate, region?: string): SchemeInForce | undefined;
  /** Undefined outside the scheme's years, where R018 refuses first, and for a regional scheme without a hard date. */
  hardDate(on: LocalDate, region?: string): HardDate | undefined;
  /** Weeks to object to a decision taken on that date (Awb 6:7). */
  objectionTermWeeks(on: LocalDate): number;
  /** True for a priced service that RMT money pays; false for another pot, or no such service on that date. */
  isRmtFunded(serviceId: string, on: LocalDate): boolean;
  /** The groups with at least one provision open on that date in that region; a group without one is not asked. */
  priorGroups(on: LocalDate, region: RegionCode): readonly PriorGroup[];
  /** Further prior provisions: suggested, never required (R038). */
  suggestedProvisions(on: LocalDate, region: RegionCode): readonly CatalogueEntry[];
  funder(id: string, on: LocalDate): Funder | undefined;
}
