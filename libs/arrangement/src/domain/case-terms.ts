/**
 * Terms that make a task by themselves, and where each comes from (docs/decisions/terms-and-tasks.md). Terms of a handover
 * stand in `handover-terms.ts`, those of the law in `legal-terms.rule.ts`, those of items in `item-due.rule.ts`.
 */

/** After admission the person is spoken within so many days. No source gives a number: our own assumption. */
export const FIRST_CONTACT_WITHIN_DAYS = 7;
/** After admission there is a plan that everybody agrees with (R020) within so many days: our own assumption. */
export const PLAN_WITHIN_DAYS = 42;
/** The task to set the plan shows so many days before its last day. */
export const PLAN_NOTICE_DAYS = 21;
/** How an appointment went is recorded within so many days after it. */
export const RECORD_APPOINTMENT_WITHIN_DAYS = 2;
