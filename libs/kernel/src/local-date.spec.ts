import fc from 'fast-check';
import {
  addDays,
  addMonths,
  ageOn,
  amsterdamDate,
  amsterdamYear,
  daysBetween,
  daysInMonth,
  formatDate,
  instantOf,
  localDate,
  parseInstant,
  parseLocalDate,
  type Instant,
} from './local-date';

const FIRST = localDate('1900-01-01');
const LAST = localDate('2199-12-31');
const anyDate = fc.integer({ min: 0, max: daysBetween(FIRST, LAST) }).map((days) => addDays(FIRST, days));

describe('a date', () => {
  it.each(['1900-01-01', '2199-12-31', '2020-02-29', '2000-02-29', '2020-04-30', '2021-12-31'])(
    '%s exists',
    (text) => {
      expect(parseLocalDate(text)).toEqual({ ok: true, value: text });
    },
  );

  it.each([
    ...['1899-12-31', '2200-01-01', '2021-02-29', '1900-02-29', '2100-02-29', '2020-04-31', '2020-06-31'],
    ...['2020-09-31', '2020-11-31', '2020-01-32', '2020-13-01', '2020-00-10', '2020-01-00', '2020-1-1'],
    ...['20200101', '', 'x2020-01-01', '2020-01-01x', '2020-01-01T00:00:00Z', '30-11-2020'],
  ])('"%s" does not exist', (text) => {
    const error = `"${text}" is geen datum (JJJJ-MM-DD, tussen 1900 en 2199).`;
    expect(parseLocalDate(text)).toEqual({ ok: false, error });
    expect(() => localDate(text)).toThrow(new RangeError(error));
  });

  it('months have the days of the calendar', () => {
    const months = Array.from({ length: 12 }, (_, index) => index + 1);
    expect(months.map((month) => daysInMonth(2021, month))).toEqual([
      31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31,
    ]);
    expect([1900, 2000, 2020, 2023, 2100].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 29, 28, 28]);
  });
});

describe('months on', () => {
  it.each([
    ['2020-11-30', 3, '2021-02-28'],
    ['2019-11-30', 3, '2020-02-29'],
    ['2020-11-30', 6, '2021-05-30'],
    ['2020-01-31', 1, '2020-02-29'],
    ['2020-01-15', 1, '2020-02-15'],
    ['2020-12-31', 1, '2021-01-31'],
    ['2020-12-31', 12, '2021-12-31'],
    ['2020-03-31', -1, '2020-02-29'],
    ['2021-01-31', -1, '2020-12-31'],
    ['2020-08-31', -12, '2019-08-31'],
    ['2020-05-05', 0, '2020-05-05'],
  ])('%s and %d months is %s', (from, months, to) => {
    expect(addMonths(localDate(from), months)).toBe(to);
  });

  it('keep the day or take the last of the month, and count exactly as many months', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -240, max: 240 }), (date, months) => {
        const index = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
        fc.pre(index >= 1900 * 12 && index < 2200 * 12);
        const moved = addMonths(date, months);
        expect(Number(moved.slice(0, 4)) * 12 + Number(moved.slice(5, 7)) - 1).toBe(index);
        const last = daysInMonth(Number(moved.slice(0, 4)), Number(moved.slice(5, 7)));
        expect(Number(moved.slice(8))).toBe(Math.min(Number(date.slice(8)), last));
      }),
    );
  });

  it('refuse fractions and years outside the calendar', () => {
    expect(() => addMonths(FIRST, 0.5)).toThrow(new RangeError('Months are whole numbers.'));
    expect(() => addMonths(FIRST, -1)).toThrow(new RangeError('The year 1899 lies outside 1900-2199.'));
    expect(() => addMonths(LAST, 1)).toThrow(new RangeError('The year 2200 lies outside 1900-2199.'));
  });
});

describe('days on', () => {
  it.each([
    ['2020-02-28', 1, '2020-02-29'],
    ['2021-02-28', 1, '2021-03-01'],
    ['2020-12-31', 1, '2021-01-01'],
    ['2021-01-01', -1, '2020-12-31'],
    ['2021-03-27', 2, '2021-03-29'],
    ['2000-01-01', 366, '2001-01-01'],
  ])('%s and %d days is %s', (from, days, to) => {
    expect(addDays(localDate(from), days)).toBe(to);
    expect(daysBetween(localDate(from), localDate(to))).toBe(days);
  });

  it('adding and counting are each other’s inverse, and dates compare as text', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (from, to) => {
        const days = daysBetween(from, to);
        expect(addDays(from, days)).toBe(to);
        expect(daysBetween(to, from) + days).toBe(0);
        expect(from < to).toBe(days > 0);
        expect(parseLocalDate(addDays(from, days)).ok).toBe(true);
      }),
    );
  });

  it('refuse fractions and days outside the calendar', () => {
    expect(() => addDays(FIRST, 1.5)).toThrow(new RangeError('Days are whole numbers.'));
    expect(() => addDays(FIRST, -1)).toThrow(new RangeError('The year 1899 lies outside 1900-2199.'));
    expect(() => addDays(LAST, 1)).toThrow(new RangeError('The year 2200 lies outside 1900-2199.'));
  });
});

describe('age', () => {
  it.each([
    ['1990-06-15', '2020-06-14', 29],
    ['1990-06-15', '2020-06-15', 30],
    ['1990-06-15', '2020-07-01', 30],
    ['1990-06-15', '2020-05-30', 29],
    ['2000-02-29', '2018-02-28', 17],
    ['2000-02-29', '2018-03-01', 18],
    ['2000-02-29', '2020-02-29', 20],
    ['2020-01-01', '2020-01-01', 0],
  ])('somebody born on %s is on %s aged %d', (birth, on, age) => {
    expect(ageOn(localDate(birth), localDate(on))).toBe(age);
  });
});

describe('dates in Dutch', () => {
  it('write the day without zero and the month in words', () => {
    const words = Array.from({ length: 12 }, (_, index) =>
      formatDate(addMonths(localDate('2020-01-05'), index)),
    );
    expect(words).toEqual([
      ...['5 januari 2020', '5 februari 2020', '5 maart 2020', '5 april 2020', '5 mei 2020', '5 juni 2020'],
      ...['5 juli 2020', '5 augustus 2020', '5 september 2020', '5 oktober 2020', '5 november 2020'],
      '5 december 2020',
    ]);
    expect(formatDate(localDate('2020-11-30'))).toBe('30 november 2020');
  });
});

describe('the calendar in Amsterdam', () => {
  it.each([
    ['2020-12-31T22:59:59.999Z', '2020-12-31', 2020],
    ['2020-12-31T23:00:00.000Z', '2021-01-01', 2021],
    ['2021-01-01T00:00:00.000Z', '2021-01-01', 2021],
    ['2021-03-27T22:59:59.000Z', '2021-03-27', 2021],
    ['2021-03-27T23:00:00.000Z', '2021-03-28', 2021],
    ['2021-03-28T21:59:59.000Z', '2021-03-28', 2021],
    ['2021-03-28T22:00:00.000Z', '2021-03-29', 2021],
    ['2021-10-30T22:00:00.000Z', '2021-10-31', 2021],
    ['2021-10-31T22:30:00.000Z', '2021-10-31', 2021],
    ['2021-10-31T23:00:00.000Z', '2021-11-01', 2021],
  ])('%s is %s in money year %d', (instant, date, year) => {
    expect(amsterdamDate(instant as Instant)).toBe(date);
    expect(amsterdamYear(instant as Instant)).toBe(year);
  });
});

describe('a moment', () => {
  it.each([
    ['2020-11-30T09:00:00Z', '2020-11-30T09:00:00.000Z'],
    ['2020-11-30T09:00:00.5+01:00', '2020-11-30T08:00:00.500Z'],
    ['2020-11-30T09:00:00.123456789-00:30', '2020-11-30T09:30:00.123Z'],
  ])('%s is %s', (text, instant) => {
    expect(parseInstant(text)).toEqual({ ok: true, value: instant });
  });

  it.each([
    ...[
      '',
      '2020-11-30',
      '2020-11-30T09:00:00',
      '2020-11-30T09:00Z',
      '2020-02-30T09:00:00Z',
      '2020-11-30T25:00:00Z',
    ],
    ...['x2020-11-30T09:00:00Z', '2020-11-30T09:00:00Zx', '2020-11-30T09:00:00.Z', '2020-11-30 09:00:00Z'],
  ])('"%s" is none', (text) => {
    const error = `"${text}" is geen tijdstip (ISO 8601 met tijdzone).`;
    expect(parseInstant(text)).toEqual({ ok: false, error });
  });

  it('counts from 1970', () => {
    expect(instantOf(0)).toBe('1970-01-01T00:00:00.000Z');
    expect(instantOf(1_606_726_800_001)).toBe('2020-11-30T09:00:00.001Z');
  });
});
