import type { Amount, LocalDate, MunicipalityCode, RegionCode, Uuid } from '@meereis/kernel';

/** VAT basis a maximum price is stated on (Q19). `unknown` counts as including VAT until the cashier sets it. */
export type VatBasis = 'ex' | 'incl' | 'unknown';

/** One of the 209 schemes, budgets, instruments, provisions and initiatives, as published by `eventId`. */
export interface CatalogueEntry {
  readonly id: string;
  readonly nameNl: string;
  readonly kind: string;
  readonly descriptionNl: string;
  readonly windowFrom?: string;
  readonly windowUntil?: string;
  readonly priorProvision: boolean;
  readonly source: string;
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

/** Policy data as it held on a date. Answers come from the catalogue's read model, kept in memory, never from the file. */
export interface PolicyData {
  entry(id: string, on: LocalDate): CatalogueEntry | undefined;
  service(id: string, on: LocalDate): PricedService | undefined;
  region(code: string): Region | undefined;
  /** The one region a municipality belonged to on that date; undefined for none (Vijfheerenlanden 2019-2020). */
  regionOf(municipality: string, on: LocalDate): Region | undefined;
  /** Version of the RMT scheme in force on a date, undefined outside its years (R018). */
  schemeVersion(on: LocalDate): { readonly version: string; readonly eventId: Uuid } | undefined;
}
