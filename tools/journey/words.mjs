/** Dates and amounts as a caseworker writes them. */

const DAY_MS = 86_400_000;
const LONG = new Intl.DateTimeFormat('nl-NL', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const MOMENT = new Intl.DateTimeFormat('nl-NL', {
  dateStyle: 'short',
  timeStyle: 'medium',
  timeZone: 'Europe/Amsterdam',
});
const EURO = new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'EUR' });

export function inWords(date) {
  return LONG.format(new Date(`${date}T00:00:00Z`));
}

export function moment(instant) {
  return MOMENT.format(new Date(instant));
}

/** € 1.234,56, with an ordinary space so that the line can be searched. */
export function euro({ cents }) {
  return EURO.format(cents / 100).replace(/\u00a0/g, ' ');
}

export function inEuro(cents) {
  return { cents, currency: 'EUR' };
}

/** The day so many days after (or before) this one. */
export function daysFrom(date, days) {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

export function listed(parts) {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} en ${parts.at(-1)}`;
}
