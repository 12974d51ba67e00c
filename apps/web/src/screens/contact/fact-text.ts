import { longDate } from '../../parts/words/dates';
import { REPORT_REASONS, SITUATIONS } from '../../words/intake';
import { wordOf } from '../../words/word-of';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A corrected value in words: a day, a period of two days, or a code of the intake. */
export function factText(value: string): string {
  if (value.split('/').every((part) => DAY.test(part)))
    return value.split('/').map(longDate).join(' tot en met ');
  return wordOf({ ...SITUATIONS, ...REPORT_REASONS }, value).toLowerCase();
}
