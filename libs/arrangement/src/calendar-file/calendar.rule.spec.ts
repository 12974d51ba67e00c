import { localDate } from '@meereis/kernel';
import { clashes } from '../make-appointment/clash.rule';
import type { Appointment } from '../domain/daily.fold';
import { without } from '../domain/fact';
import { appointmentMade } from '../testing/daily-events';
import { amsterdamToUtc, calendarFile } from './calendar.rule';

const appointment = (over: Partial<Appointment> = {}): Appointment => ({
  ...appointmentMade().data,
  note: 'Neemt de brief mee.',
  status: 'planned',
  sequence: 0,
  ...over,
});

describe('a time on a clock in the Netherlands', () => {
  test('is an hour behind in winter and two in summer', () => {
    expect(amsterdamToUtc('2022-03-10', '10:30').toISOString()).toBe('2022-03-10T09:30:00.000Z');
    expect(amsterdamToUtc('2022-07-10', '10:30').toISOString()).toBe('2022-07-10T08:30:00.000Z');
  });

  test('that comes twice in autumn is the first; one that is skipped in spring counts as winter time', () => {
    expect(amsterdamToUtc('2022-10-30', '02:30').toISOString()).toBe('2022-10-30T00:30:00.000Z');
    expect(amsterdamToUtc('2022-03-27', '02:30').toISOString()).toBe('2022-03-27T01:30:00.000Z');
  });
});

describe('the calendar file (RFC 5545)', () => {
  test('names day, length, place and organisation, and nobody', () => {
    const file = calendarFile(appointment(), 'UWV Midden-Utrecht');
    for (const line of [
      'METHOD:PUBLISH',
      'STATUS:CONFIRMED',
      'DTSTART:20220310T093000Z',
      'DURATION:PT45M',
      'SEQUENCE:0',
      'LOCATION:Kantoor Utrecht',
      'DESCRIPTION:UWV Midden-Utrecht',
    ])
      expect(file).toContain(line);
    expect(file).toContain(`UID:${appointment().appointmentId}@meereis`);
    expect(file).not.toContain('brief');
    expect(file).not.toContain(appointment().worker);
  });

  test('R146: a home is no place to write in a calendar', () => {
    expect(calendarFile(appointment({ channel: 'home-visit', place: 'Proefstraat 12' }), 'UWV')).not.toMatch(
      /LOCATION|Proefstraat/,
    );
    expect(calendarFile(without(appointment(), 'place'), 'UWV')).not.toContain('LOCATION');
  });

  test('replaces an older entry, and takes it away when it is cancelled', () => {
    const file = calendarFile(
      appointment({ status: 'cancelled', sequence: 2, on: localDate('2022-03-11') }),
      'UWV',
    );
    for (const line of ['METHOD:CANCEL', 'STATUS:CANCELLED', 'SEQUENCE:2', 'DTSTART:20220311'])
      expect(file).toContain(line);
  });
});

describe('two times on one day', () => {
  const at = (time: string, minutes = 30) => ({ at: time, minutes });

  test('clash when they share a minute, and not when one ends as the other begins', () => {
    expect(clashes(at('10:00'), at('10:29'))).toBe(true);
    expect(clashes(at('10:29'), at('10:00'))).toBe(true);
    expect(clashes(at('10:00', 120), at('11:00'))).toBe(true);
    expect(clashes(at('10:00'), at('10:30'))).toBe(false);
    expect(clashes(at('10:30'), at('10:00'))).toBe(false);
    expect(clashes(at('09:59', 1), at('10:00'))).toBe(false);
  });
});
