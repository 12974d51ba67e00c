import { addDays, formatDate, type LocalDate } from '@meereis/kernel';

/** A draft is no record: what is not sent in goes (DESIGN §7). */
export const KEPT_DAYS = 90;
/** From this day on its owner and the owner's unit are told. */
export const NOTICE_FROM_DAYS = 80;

export const FORMS = [
  'register-person',
  'open-arrangement',
  'banenafspraak-check',
  'weighing',
  'admission',
  'admission-refusal',
  'diagnosis',
  'goal',
  'item',
  'handover',
  'objection',
  'note',
  'other',
] as const;
export type Form = (typeof FORMS)[number];

/** The day it is deleted when nobody saves it again. */
export function deletedOn(savedOn: LocalDate): LocalDate {
  return addDays(savedOn, KEPT_DAYS);
}

/** Drafts saved up to and including this day are due for a notice. */
export function noticeUpTo(today: LocalDate): LocalDate {
  return addDays(today, -NOTICE_FROM_DAYS);
}

/** Drafts saved up to and including this day go. */
export function deleteUpTo(today: LocalDate): LocalDate {
  return addDays(today, -KEPT_DAYS);
}

/** Words for the owner, from day 80; nothing before. */
export function warningOf(savedOn: LocalDate, today: LocalDate): string | undefined {
  if (savedOn > noticeUpTo(today)) return undefined;
  return `Dit concept wordt verwijderd op ${formatDate(deletedOn(savedOn))}. Sla het opnieuw op of dien het in.`;
}
