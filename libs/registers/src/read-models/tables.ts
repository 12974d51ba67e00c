import type { LocalDate } from '@meereis/kernel';

/** The rows of the projections as queries see them; types, because Kysely wants an index signature. */
export type ProviderRow = {
  readonly provider_id: string;
  readonly name: string;
  readonly name_search: string;
  readonly name_keys: string;
  readonly kind: string;
  readonly kind_order: number;
  readonly kvk: string | null;
  readonly vat: string;
  readonly active_from: LocalDate;
  readonly last_day: LocalDate | null;
};

export type EmployerRow = {
  readonly employer_id: string;
  readonly name: string;
  readonly name_search: string;
  readonly name_keys: string;
  readonly kvk: string;
  readonly sector: string;
  readonly active_from: LocalDate;
  readonly last_day: LocalDate | null;
};

export type LocationRow = {
  readonly location_id: string;
  readonly employer_id: string;
  readonly name: string;
  readonly municipality: string;
  readonly region: string;
  readonly active_from: LocalDate;
  readonly last_day: LocalDate | null;
};

export type VacancyRow = {
  readonly vacancy_id: string;
  readonly employer_id: string;
  readonly location_id: string;
  readonly region: string;
  readonly kind: string;
  readonly title: string;
  readonly title_search: string;
  readonly title_keys: string;
  readonly sector: string;
  readonly places: number;
  readonly starts_on: LocalDate;
  readonly ends_on: LocalDate | null;
  readonly job_guarantee: number;
  readonly open_hiring: number;
  readonly opened_on: LocalDate;
  readonly closed_on: LocalDate | null;
};

export type DeskVersionRow = {
  readonly desk_id: string;
  readonly valid_from: LocalDate;
  readonly valid_until: LocalDate | null;
  readonly name: string;
  readonly contact_function: string | null;
  readonly telephone: string | null;
  readonly email: string | null;
  readonly website: string | null;
  readonly address: string | null;
  readonly opening: string | null;
};

export type RegisterTables = {
  readonly register_providers: ProviderRow;
  readonly register_provider_regions: { readonly provider_id: string; readonly region: string };
  readonly register_employers: EmployerRow;
  readonly register_locations: LocationRow;
  readonly register_vacancies: VacancyRow;
  readonly register_list_entries: {
    readonly vacancy_id: string;
    readonly entry_id: string;
    readonly status: string;
  };
  readonly register_desks: {
    readonly desk_id: string;
    readonly kind: string;
    readonly region: string;
    readonly last_day: LocalDate | null;
  };
  readonly register_desk_versions: DeskVersionRow;
};
