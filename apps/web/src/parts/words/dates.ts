/** Days and moments in the words of the screens. Days are ISO 8601 (`2022-03-01`), moments carry an offset. */

const LONG = new Intl.DateTimeFormat('nl-NL', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const SHORT = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'short', timeZone: 'UTC' });
const MOMENT = new Intl.DateTimeFormat('nl-NL', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Europe/Amsterdam',
});
const TIME = new Intl.DateTimeFormat('nl-NL', {
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Europe/Amsterdam',
});
const DAY_MS = 86_400_000;

function utc(day: string): number {
  return Date.parse(`${day.slice(0, 10)}T00:00:00Z`);
}

/** `1 maart 2022`. */
export function longDate(day: string): string {
  return LONG.format(utc(day));
}

/** `1 mrt`. */
export function shortDate(day: string): string {
  return SHORT.format(utc(day)).replace('.', '');
}

/** `1 maart 2022, 14:05`, by the clock in the Netherlands. */
export function momentText(at: string): string {
  return MOMENT.format(Date.parse(at)).replace(' om ', ', ');
}

/** `14:05`. */
export function timeText(at: string): string {
  return TIME.format(Date.parse(at));
}

/** Whole days from one day to another; below zero when the other lies before it. */
export function daysBetween(from: string, to: string): number {
  return Math.round((utc(to) - utc(from)) / DAY_MS);
}

/** `vandaag`, `morgen`, `over 3 dagen`, `2 dagen te laat`. */
export function dueText(dueOn: string, today: string): string {
  const days = daysBetween(today, dueOn);
  if (days === 0) return 'vandaag';
  if (days === 1) return 'morgen';
  if (days > 1) return `over ${days} dagen`;
  return days === -1 ? '1 dag te laat' : `${-days} dagen te laat`;
}

/** `gebeurd 3 mrt, vastgelegd 20 mrt`. */
export function bothDates(effectiveOn: string, recordedAt: string): string {
  return `gebeurd ${shortDate(effectiveOn)}, vastgelegd ${shortDate(recordedAt)}`;
}

/** What somebody typed, `1-3-2022` or `01/03/2022`, as `2022-03-01`. @returns undefined when it is no day. */
export function parseDay(typed: string): string | undefined {
  const parts = /^\s*(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})\s*$/.exec(typed);
  if (parts === null) return undefined;
  const [, day = '', month = '', year = ''] = parts;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const at = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(at.getTime()) || at.toISOString().slice(0, 10) !== iso ? undefined : iso;
}

/** `2022-03-01` as it is typed: `01-03-2022`. */
export function typedDay(day: string): string {
  const [year = '', month = '', date = ''] = day.slice(0, 10).split('-');
  return `${date}-${month}-${year}`;
}
