import { createEvent, type DateTime } from 'ics';
import type { Appointment } from '../domain/daily.fold';

const AMSTERDAM = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  dateStyle: 'short',
  timeStyle: 'short',
});
/** Summer time first: an hour that comes twice is the earlier one. */
const OFFSETS = ['+02:00', '+01:00'] as const;

/** A time on a clock in the Netherlands as UTC; one that is skipped in spring counts as winter time. */
export function amsterdamToUtc(on: string, at: string): Date {
  const moments = OFFSETS.map((offset) => new Date(`${on}T${at}:00${offset}`));
  const found = moments.find((moment) => AMSTERDAM.format(moment) === `${on} ${at}`) ?? moments[1];
  if (found === undefined) throw new Error('There are two offsets.');
  return found;
}

function utc(moment: Date): DateTime {
  return [
    moment.getUTCFullYear(),
    moment.getUTCMonth() + 1,
    moment.getUTCDate(),
    moment.getUTCHours(),
    moment.getUTCMinutes(),
  ];
}

/**
 * One appointment as an iCalendar file (RFC 5545). Calendars lie with others, so it names place and organisation alone:
 * not the person, not the worker, no note, and no place where it is somebody's home.
 */
export function calendarFile(appointment: Appointment, organisation: string): string {
  const { appointmentId, on, at, minutes, status, sequence, channel, place } = appointment;
  const { error, value } = createEvent({
    uid: `${appointmentId}@meereis`,
    productId: 'meereis/appointments',
    title: 'Afspraak Werkcentrum/RMT',
    start: utc(amsterdamToUtc(on, at)),
    startInputType: 'utc',
    startOutputType: 'utc',
    duration: { minutes },
    sequence,
    method: status === 'cancelled' ? 'CANCEL' : 'PUBLISH',
    status: status === 'cancelled' ? 'CANCELLED' : 'CONFIRMED',
    description: organisation,
    ...(place === undefined || channel === 'home-visit' ? {} : { location: place }),
  });
  if (value === null) throw new Error('The calendar file could not be made.', { cause: error });
  return value;
}
