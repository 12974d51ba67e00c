import type { OUTCOMES } from './codes';

export type Outcome = (typeof OUTCOMES)[number];

/** Straight to work, or after a time on benefit (R023). */
export const RESULT_KINDS = ['without-benefit', 'after-benefit'] as const;
/** Suggested contacts after a placement: one week and one month (R026). */
export const AFTERCARE_MOMENTS = ['week', 'month', 'other'] as const;
export const BROKEN_REASONS = [
  'trial-period',
  'employer-stopped',
  'person-stopped',
  'illness',
  'contract-not-extended',
  'business-ended',
  'other',
] as const;
/** What a closed case may be opened again for; a full restart is a new arrangement (Q25). */
export const REOPEN_REASONS = [
  'aftercare',
  'placement-broken',
  'correction',
  'objection',
  'evaluation',
] as const;
export const DEATH_SOURCES = ['family', 'population-register', 'employer', 'other-organisation'] as const;
