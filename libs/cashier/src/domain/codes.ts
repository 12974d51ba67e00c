/** What a budget pays: participation of the partners in the teams, or training and instruments. Never mixed (R041). */
export const BUDGET_PARTS = ['staffing', 'interventions'] as const;
export type BudgetPart = (typeof BUDGET_PARTS)[number];

/** Whether an amount holds the share that goes to the VAT compensation fund (R062). */
export const FUND_BASES = ['with-vat-fund', 'without-vat-fund'] as const;
/** Amounts when they are opened for spending, or when they are paid (R063). */
export const CASH_BASES = ['opening', 'cash'] as const;

export const REJECTION_REASONS = [
  'withdrawn',
  'differs-from-source',
  'wrong-amount',
  'wrong-region',
  'wrong-year',
] as const;
export type RejectionReason = (typeof REJECTION_REASONS)[number];

/** The first year of the crisis money, and far enough ahead for a decision that is announced. */
export const YEAR_MIN = 2020;
export const YEAR_MAX = 2099;

export const SCHEME = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
export const SCHEME_VERSION = /^[\w.-]{1,40}$/;
export const REGION = /^AM\d{2}$/;

/** Dutch for sentences and screens. */
export const PART_NAMES: Readonly<Record<BudgetPart, string>> = {
  staffing: 'personele inzet',
  interventions: 'dienstverlening',
};
