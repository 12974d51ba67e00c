/** Closed lists of the arrangement; the Dutch words stand in `docs/glossary.md`. */

export const SITUATIONS = ['working', 'notice-period', 'unemployed', 'self-employed-reorienting'] as const;
export const REASONS = [
  'dismissal',
  'contract-ends',
  'bankruptcy',
  'less-work',
  'business-stops',
  'other',
] as const;
export const EVIDENCE = [
  'dismissal-letter',
  'contract',
  'employer-statement',
  'own-statement',
  'chamber-of-commerce',
  'none',
] as const;
export const BENEFITS = [
  'none',
  'ww',
  'participatiewet',
  'wajong',
  'wia',
  'ziektewet',
  'bbz',
  'tozo',
  'other',
] as const;
export const BANENAFSPRAAK = ['yes', 'no', 'in-doubt'] as const;
export const FIRST_LINE = ['tried', 'not-available', 'not-fitting', 'not-tried'] as const;
export const WEIGHING_OUTCOMES = ['needs-support', 'no-extra-support'] as const;
export const ADMISSION_GROUNDS = ['weighed', 'by-definition'] as const;
export const REFUSAL_REASONS = [
  'before-hard-date',
  'no-extra-support-needed',
  'outside-scheme',
  'outside-target-group',
  'other',
] as const;
export const NOTIFIED_HOW = ['letter', 'conversation', 'telephone', 'own-page'] as const;
export const DIAGNOSIS_TOPICS = [
  'work-history',
  'skills',
  'language',
  'health',
  'debts',
  'home',
  'wishes',
  'labour-market',
] as const;
export const GOAL_KINDS = [
  'same-occupation',
  'other-occupation',
  'other-sector',
  'own-business',
  'education',
  'orientation',
] as const;
export const VAT_BASES = ['ex', 'incl', 'unknown'] as const;
/** The four groups that come before RMT money (R038). */
export const PRIOR_GROUPS = ['regular', 'sector', 'praktijkleren', 'bbl'] as const;
export const CONSIDERATION_OUTCOMES = [
  'used',
  'not-available',
  'not-fitting',
  'exhausted',
  'refused-by-owner',
] as const;
export const AGREED_HOW = ['on-paper', 'in-person', 'by-telephone', 'own-page'] as const;
export const SHARING_GROUNDS = ['legal-task', 'consent'] as const;
export const DECLINE_REASONS = [
  'not-competent',
  'person-unknown-here',
  'no-capacity',
  'wrong-region',
  'incomplete',
  'other',
] as const;
/** Every kind of task, with the rule it comes from in `task-reasons.ts`. */
export const TASK_KINDS = [
  'refer-banenafspraak',
  'refer-signal',
  'record-signal-outcome',
  'record-advice',
  'weigh-need',
  'notify-decision',
  'contact-person',
  'plan-first-contact',
  'set-plan',
  'answer-search',
  'answer-handover',
  'answer-handover-request',
  'answer-handover-question',
  'offer-handover-again',
  'assign-handover',
  'carry-out-referral',
  'record-referral-report',
  'take-back-item',
  'answer-second-agreement',
  'confirm-funding',
  'start-item',
  'resume-item',
  'evaluate-item',
  'end-item',
  'aftercare-week',
  'aftercare-month',
  'decide-objection',
  'record-appointment',
  'decide-correction',
  'reconsider-decision',
  'review-document',
  'draft-expires',
  'inform-after-death',
  'own',
] as const;
export const DOCUMENT_KINDS = [
  'quote',
  'dismissal-letter',
  'signed-plan',
  'proof',
  'invoice',
  'consent',
  'letter',
  'other',
] as const;
export const MEDIA_TYPES = ['application/pdf', 'image/png', 'image/jpeg', 'text/html'] as const;
/** How it ended (R023, R136, R137). */
export const OUTCOMES = [
  'work-without-benefit',
  'work-after-benefit',
  'own-business',
  'education',
  'benefit',
  'stopped-by-person',
  'moved-abroad',
  'deceased',
  'other',
] as const;
export const REGION = /^AM\d{2}$/;
export const MUNICIPALITY = /^GM\d{4}$/;
export const UNIT = /^[a-z0-9-]{3,60}$/;
export const CATALOGUE_ID = /^[a-z0-9-]{2,100}$/;
export const SHA256 = /^[0-9a-f]{64}$/;
