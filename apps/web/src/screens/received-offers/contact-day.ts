import { daysBetween } from '../../parts/words/dates';

/** Longest wait for the conversation with the person (R033). */
const CONTACT_WITHIN_DAYS = 28;

/** @returns what is wrong with this day for the conversation with the person. */
export function contactDayFault(day: string, today: string): string | undefined {
  const days = daysBetween(today, day);
  if (days < 0) return 'Kies vandaag of een latere dag.';
  if (days > CONTACT_WITHIN_DAYS) return 'Kies een dag binnen vier weken.';
  return undefined;
}
