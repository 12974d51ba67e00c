import { PRIOR_GROUPS } from './codes';

/** Closed lists of the items of a plan; the Dutch words stand in `docs/glossary.md`. */

/**
 * What kind of money a line was when it was agreed: RMT and praktijkleren purchase money wait for the cashier, a subsidy
 * may not come twice for one track (R048).
 */
export const MONEY_KINDS = ['rmt', 'praktijkleren', 'subsidy', 'other'] as const;
/** What can differ when the terms of an item change; free text changes too, but is no agreement on money or time. */
export const ITEM_FIELDS = [
  'description',
  'provider',
  'providerId',
  'plannedFrom',
  'plannedUntil',
  'priceCents',
  'vat',
  'vatPercent',
  'funding',
  'regularShortfall',
  'employerPart',
  'notInitialEducation',
] as const;
/** A consideration stands in one of the four groups (R038), or is about a provision that was only suggested. */
export const CONSIDERED_GROUPS = [...PRIOR_GROUPS, 'further'] as const;
export const INTERRUPTION_REASONS = [
  'illness',
  'care',
  'work',
  'provider',
  'wish-of-person',
  'other',
] as const;
export const STOP_REASONS = [
  'found-work',
  'does-not-fit',
  'illness',
  'not-attended',
  'provider-stopped',
  'funding-stopped',
  'wish-of-person',
  'other',
] as const;
/** Who stopped it: only the executor's own stop is a decision about the person (R141). */
export const STOPPED_BY = ['person', 'provider', 'employer', 'executor'] as const;
/** What the instrument brought, in the eyes of person and professional together (R025). */
export const EFFECTS = ['reached', 'partly-reached', 'not-reached'] as const;
export const NEXT_STEPS = [
  'go-on-with-plan',
  'same-again',
  'other-item',
  'change-goal',
  'look-for-work',
  'none',
] as const;
export const RESERVATION_NUMBER = /^[A-Z0-9][A-Z0-9-]{3,39}$/;
/** How an item goes. */
export const ITEM_STATUSES = ['planned', 'started', 'interrupted', 'completed', 'stopped'] as const;
