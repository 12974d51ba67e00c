import type { Amount, LocalDate } from '@meereis/kernel';

/** One field of a list, by what it is: only what is text can be taken for a formula. */
export type Cell =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'money'; readonly amount: Amount }
  /** A safe integer. */
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'date'; readonly date: LocalDate }
  | { readonly kind: 'empty' };

const QUOTED = /[";\r\n]/;
/** What makes a spreadsheet read a cell as a formula, or lose the character before one (OWASP, CSV injection). */
const FORMULA = /^[=+\-@\t\r\n]/;

/**
 * The cell as Dutch Excel takes it from a file: `-1234,56` stays a number, a date is one in every language, and text
 * that would be run gets an apostrophe before it.
 * @throws RangeError for a number that is no safe integer.
 */
export function cellText(cell: Cell): string {
  switch (cell.kind) {
    case 'text':
      return quoted(FORMULA.test(cell.text) ? `'${cell.text}` : cell.text);
    case 'money':
      return decimalComma(cell.amount.cents);
    case 'number':
      return wholeNumber(cell.value);
    case 'date':
      return cell.date;
    case 'empty':
      return '';
  }
}

function quoted(text: string): string {
  return QUOTED.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function decimalComma(cents: number): string {
  const digits = String(Math.abs(cents)).padStart(3, '0');
  return `${cents < 0 ? '-' : ''}${digits.slice(0, -2)},${digits.slice(-2)}`;
}

function wholeNumber(value: number): string {
  if (!Number.isSafeInteger(value)) throw new RangeError(`A cell holds whole numbers, not ${value}.`);
  return String(value);
}
