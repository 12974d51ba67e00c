import { parseDay } from '../../parts/words/dates';

/** What was typed on the search screen. */
export interface SearchTyped {
  readonly bsn: string;
  readonly fullName: string;
  readonly birthDate: string;
  readonly purpose: string;
}

export interface SearchQuery {
  readonly bsn?: string;
  readonly fullName?: string;
  readonly birthDate?: string;
}

const ELEVEN = 11;

/** The eleven-test of a BSN: nine figures, weighed 9 to 2 and -1, a multiple of eleven (Besluit BSN). */
export function passesElevenTest(bsn: string): boolean {
  if (!/^\d{9}$/.test(bsn) || bsn === '000000000') return false;
  const sum = Array.from(bsn, Number).reduce(
    (total, figure, at) => total + figure * (at === 8 ? -1 : 9 - at),
    0,
  );
  return sum % ELEVEN === 0;
}

/** Which check failed, in words; undefined when it is a BSN. */
export function bsnFault(typed: string): string | undefined {
  const figures = typed.replaceAll(/[\s.]/g, '');
  if (!/^\d*$/.test(figures)) return 'Een BSN bestaat alleen uit cijfers.';
  if (figures.length !== 9) return `Een BSN heeft negen cijfers; dit zijn er ${figures.length}.`;
  return passesElevenTest(figures)
    ? undefined
    : 'Dit kan geen BSN zijn: de elfproef klopt niet. Kijk de cijfers na.';
}

/** A BSN alone, or a full name with a birth date: anything else finds too much or nothing. */
export function queryOf({ bsn, fullName, birthDate }: SearchTyped): SearchQuery | { readonly fault: string } {
  if (bsn.trim() !== '') {
    const fault = bsnFault(bsn);
    return fault === undefined ? { bsn: bsn.replaceAll(/[\s.]/g, '') } : { fault };
  }
  const day = parseDay(birthDate);
  if (fullName.trim().length < 3 || day === undefined)
    return { fault: 'Vul de volledige naam en de geboortedatum in, of zoek met een BSN.' };
  return { fullName: fullName.trim(), birthDate: day };
}

/**
 * What came from the field on top of the page: figures are a BSN, a date in it is the birth date, the rest the name.
 * Figures too many stay: cut off they could be the BSN of somebody else.
 */
export function typedFrom(text: string): Pick<SearchTyped, 'bsn' | 'fullName' | 'birthDate'> {
  const figures = text.replaceAll(/[\s.]/g, '');
  if (/^\d{5,}$/.test(figures)) return { bsn: figures, fullName: '', birthDate: '' };
  const day = /\d{1,2}[-/]\d{1,2}[-/]\d{4}/.exec(text)?.[0] ?? '';
  return { bsn: '', fullName: text.replace(day, '').trim(), birthDate: day };
}
