import { SHARING_GROUNDS } from './codes';

/** What sharing rests on; an override is for a coordinator alone, with reason and legal basis (R036, Q06). */
export const HANDOVER_GROUNDS = [...SHARING_GROUNDS, 'override'] as const;
/** Why the unit that has the case does not offer it to the unit that asked. */
export const REQUEST_DECLINE_REASONS = [
  'agreements-run-here',
  'person-does-not-want',
  'no-ground-to-share',
  'offered-elsewhere',
  'other',
] as const;
/** With these reasons alone may a unit decline what a coordinator assigned to it: that it is full is none (R142). */
export const ASSIGNED_DECLINE_REASONS = ['not-competent', 'wrong-region', 'person-unknown-here'] as const;
/** What ended an offer without an answer of the receiver. */
export const WITHDRAWAL_CAUSES = ['owner', 'consent-withdrawn'] as const;
export const REFERRAL_REPORTS = ['started', 'progress', 'done', 'problem'] as const;
/** Why one item came back to the executor that directs, or went out of the other's hands. */
export const REFERRAL_ENDINGS = [
  'done',
  'not-possible',
  'person-stopped',
  'other-executor',
  'consent-withdrawn',
  'other',
] as const;
