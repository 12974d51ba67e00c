/** Closed lists of the registers; the Dutch words stand in `docs/glossary.md`. */

export const PROVIDER_KINDS = [
  'company-school',
  'branch-school',
  'training-provider',
  'school',
  'sector-fund',
  'municipality',
  'social-firm',
  'coach',
  'other',
] as const;
export type ProviderKind = (typeof PROVIDER_KINDS)[number];

/** Whether the provider charges VAT on its services: the cashier asks again before it pays. */
export const VAT_TREATMENTS = ['liable', 'exempt', 'unknown'] as const;
export const RECOGNITION_KINDS = [
  'duo',
  'sbb',
  'nrto',
  'cedeo',
  'blik-op-werk',
  'crkbo',
  'sector-fund',
  'other',
] as const;
export const PROVIDER_END_REASONS = ['stopped', 'bankrupt', 'merged', 'entered-in-error', 'other'] as const;
export const RECOGNITION_END_REASONS = ['withdrawn', 'replaced', 'entered-in-error'] as const;

/** Sections of the Standaard Bedrijfsindeling 2008 (CBS). */
export const SECTORS = [
  'A',
  'B',
  'C',
  'D',
  'E',
  'F',
  'G',
  'H',
  'I',
  'J',
  'K',
  'L',
  'M',
  'N',
  'O',
  'P',
  'Q',
  'R',
  'S',
  'T',
  'U',
] as const;
export type Sector = (typeof SECTORS)[number];

export const VACANCY_KINDS = ['vacancy', 'learning-job', 'work-placement'] as const;
export const VACANCY_CLOSE_REASONS = ['filled', 'withdrawn', 'expired', 'employer-ended'] as const;
export const STEP_BACK_REASONS = ['other-work', 'not-wanted', 'not-able', 'not-reachable', 'other'] as const;

export const DESK_KINDS = [
  'wsp',
  'leerwerkloket',
  'zelfstandigenloket',
  'banenafspraak-contact',
  'nlwerktdoor',
  'werkcentrum',
  'debt-help',
  'language',
  'rmc',
  'other',
] as const;
export type DeskKind = (typeof DESK_KINDS)[number];

export const REGION = /^AM\d{2}$/;
export const MUNICIPALITY = /^GM\d{4}$/;
export const UNIT = /^[a-z0-9-]{3,60}$/;
export const KVK = /^\d{8}$/;
