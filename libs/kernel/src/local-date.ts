import type { Brand } from './brand';
import { err, ok, type Result } from './result';

/** A calendar date without a time zone, `YYYY-MM-DD`, years 1900-2199. Two dates compare with `<` as text. */
export type LocalDate = Brand<string, 'LocalDate'>;
/** A moment in UTC, ISO 8601 with milliseconds and `Z`. Two moments compare with `<` as text. */
export type Instant = Brand<string, 'Instant'>;

const MONTHS = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
] as const;

const DAY_MS = 86_400_000;

interface Parts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function parts(date: LocalDate): Parts {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

function fromParts({ year, month, day }: Parts): LocalDate {
  if (year < 1900 || year > 2199) throw new RangeError(`The year ${year} lies outside 1900-2199.`);
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${year}-${two(month)}-${two(day)}` as LocalDate;
}

export function parseLocalDate(text: string): Result<LocalDate, string> {
  const refused = err(`"${text}" is geen datum (JJJJ-MM-DD, tussen 1900 en 2199).`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return refused;
  const { year, month, day } = parts(text as LocalDate);
  if (year < 1900 || year > 2199 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month))
    return refused;
  return ok(text as LocalDate);
}

/** A date written in the program itself. @throws RangeError when it is no date. */
export function localDate(text: string): LocalDate {
  const parsed = parseLocalDate(text);
  if (!parsed.ok) throw new RangeError(parsed.error);
  return parsed.value;
}

/**
 * The same day so many months on, or the month's last day where that day is missing: three months after 30 November
 * is the last of February. Count each term from its start: six months after 30 November is 30 May, which chained
 * steps through February would miss.
 */
export function addMonths(date: LocalDate, months: number): LocalDate {
  if (!Number.isSafeInteger(months)) throw new RangeError('Months are whole numbers.');
  const { year, month, day } = parts(date);
  const index = year * 12 + (month - 1) + months;
  const target = { year: Math.floor(index / 12), month: (index % 12) + 1 };
  return fromParts({ ...target, day: Math.min(day, daysInMonth(target.year, target.month)) });
}

function dayNumber(date: LocalDate): number {
  const { year, month, day } = parts(date);
  return Math.round(Date.UTC(year, month - 1, day) / DAY_MS);
}

export function addDays(date: LocalDate, days: number): LocalDate {
  if (!Number.isSafeInteger(days)) throw new RangeError('Days are whole numbers.');
  const moved = new Date((dayNumber(date) + days) * DAY_MS);
  return fromParts({ year: moved.getUTCFullYear(), month: moved.getUTCMonth() + 1, day: moved.getUTCDate() });
}

/** Days from `from` to `to`, negative when `to` is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** Whole years of age on a date; somebody born on 29 February has their birthday on 1 March in other years (BW 1:2 practice). */
export function ageOn(birth: LocalDate, on: LocalDate): number {
  const born = parts(birth);
  const now = parts(on);
  const hadBirthday = now.month > born.month || (now.month === born.month && now.day >= born.day);
  return now.year - born.year - (hadBirthday ? 0 : 1);
}

/** `30 november 2020`. */
export function formatDate(date: LocalDate): string {
  const { year, month, day } = parts(date);
  return `${day} ${MONTHS[month - 1] ?? ''} ${year}`;
}

const AMSTERDAM = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Amsterdam',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The calendar date in Amsterdam at a moment: money years and terms follow it (actors.md, "Decisions taken"). */
export function amsterdamDate(instant: Instant): LocalDate {
  return AMSTERDAM.format(new Date(instant)) as LocalDate;
}

export function amsterdamYear(instant: Instant): number {
  return Number(amsterdamDate(instant).slice(0, 4));
}

export function parseInstant(text: string): Result<Instant, string> {
  const match = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:Z|[+-]\d{2}:\d{2})$/.exec(text);
  const refused = err(`"${text}" is geen tijdstip (ISO 8601 met tijdzone).`);
  if (!match || !parseLocalDate(match[1] ?? '').ok) return refused;
  const date = new Date(text);
  return Number.isNaN(date.getTime()) ? refused : ok(date.toISOString() as Instant);
}

/** A moment from milliseconds since 1970. */
export function instantOf(epochMs: number): Instant {
  return new Date(epochMs).toISOString() as Instant;
}
