/** Why a plan that was set is revised (R028); the words stand with it in free text. */
export const REVISION_REASONS = [
  'wish-of-person',
  'result-of-item',
  'offer-changed',
  'funding-changed',
  'other-executor',
  'other',
] as const;
/** What can differ between two versions of a plan. */
export const DIFFERENCES = ['goal-changed', 'item-added', 'item-changed', 'item-withdrawn'] as const;
/** Who has to agree besides the person (R020). */
export const AGREERS = ['person', 'employer'] as const;
/** Why a second organisation does not agree with its part (R044). */
export const SECOND_DECLINE_REASONS = [
  'other-money-comes-first',
  'price-too-high',
  'does-not-fit-goal',
  'not-competent',
  'incomplete',
  'other',
] as const;
