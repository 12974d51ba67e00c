/** Closed lists of daily work; the Dutch words stand in `docs/glossary.md`. */

export const CONTACT_CHANNELS = ['office', 'home-visit', 'telephone', 'video', 'e-mail', 'letter'] as const;
/** Was de persoon er? Never used to enforce a benefit (R144). */
export const ATTENDANCES = ['present', 'late', 'absent'] as const;
export const APPOINTMENT_REASONS = [
  'ill',
  'other-appointment',
  'work',
  'travel',
  'our-side',
  'other',
] as const;
/** An appointment is also called off by the closing of the case: nobody chooses that. */
export const CANCELLATION_REASONS = [...APPOINTMENT_REASONS, 'arrangement-closed'] as const;
export const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d$/;
export const CORRECTION_REASONS = ['typing-error', 'wrong-information', 'asked-by-person', 'other'] as const;
/** Facts of the case that can be corrected: each has one current value in the file, or one of each item or contact. */
export const CORRECTABLE = [
  'reported-on',
  'unemployed-from',
  'situation',
  'reason',
  'admitted-on',
  'diagnosis-held-on',
  'item-period',
  'contact-held-on',
] as const;
/** A date, a code of the fact's own list, or a period as two dates with a slash between (ISO 8601). */
export const CORRECTED_VALUE = /^[a-z0-9/-]{1,40}$/;
