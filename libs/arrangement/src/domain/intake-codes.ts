/** Closed lists of the intake; the Dutch words stand in `docs/glossary.md`. */

/** What is seen beside the question for work and belongs to somebody else (R009, R016). */
export const SIGNAL_KINDS = [
  'debts',
  'language',
  'low-literacy',
  'digital-skills',
  'health',
  'home',
  'care-for-others',
  'young-person',
  'other',
] as const;
export const DESK_KINDS = [
  'debt-help',
  'language-desk',
  'health-care',
  'social-team',
  'housing',
  'rmc',
  'self-employed-desk',
  'learn-work-desk',
  'other',
] as const;
export const SIGNAL_OUTCOMES = [
  'helped',
  'help-started',
  'not-needed',
  'declined-by-person',
  'not-reached',
  'not-fitting',
] as const;
/** What the region's contact for the banenafspraak found (R013). */
export const CONTACT_FINDINGS = ['belongs', 'does-not-belong', 'still-unclear'] as const;
export const ADVICE_OUTCOMES = ['support', 'no-extra-support', 'no-clear-advice'] as const;
/** How the owner answered the unit that asked (Q06). */
export const SEARCH_ANSWERS = ['contact-made', 'person-does-not-want', 'no-contact-needed'] as const;
/** Decisions in law that the person is told and may object to (R141). */
export const DECISIONS_IN_LAW = ['admission-refusal', 'objection'] as const;
export const OBJECTION_OUTCOMES = ['founded', 'unfounded', 'inadmissible'] as const;
export const LODGED_HOW = ['letter', 'email', 'own-page', 'desk'] as const;
