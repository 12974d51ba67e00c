import type { LocalDate } from '@meereis/kernel';

/** The rows of the projections as queries see them. */
export interface EntryRow {
  readonly entry_id: string;
  readonly event_id: string;
  readonly position: string;
  readonly version: string;
  readonly valid_from: LocalDate;
  readonly valid_until: LocalDate | null;
  readonly kind: string;
  readonly search: string;
  readonly detail: unknown;
}

export interface ServiceRow {
  readonly list_id: string;
  readonly service_id: string;
  readonly event_id: string;
  readonly position: string;
  readonly version: string;
  readonly list_valid_from: LocalDate;
  readonly list_valid_until: LocalDate | null;
  readonly valid_from: LocalDate;
  readonly valid_until: LocalDate;
  readonly detail: unknown;
}

export interface RegionRow {
  readonly code: string;
  readonly name: string;
  readonly centre_code: string;
  readonly centre_name: string;
  readonly coverage_from: LocalDate;
  readonly checked_until: LocalDate;
  readonly source: string;
  readonly event_id: string;
  readonly version: string;
}

export interface StayRow {
  readonly municipality_code: string;
  readonly region_code: string;
  readonly name: string;
  readonly member_from: LocalDate;
  readonly member_before: LocalDate | null;
  readonly successor: string | null;
  readonly remark: string | null;
  readonly event_id: string;
}

/** A type, not an interface: Kysely wants an index signature. */
export type CatalogueTables = {
  readonly catalogue_entries: EntryRow;
  readonly priced_services: ServiceRow;
  readonly regions: RegionRow;
  readonly municipality_regions: StayRow;
};
