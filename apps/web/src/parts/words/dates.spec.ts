import {
  bothDates,
  daysBetween,
  dueText,
  longDate,
  momentText,
  parseDay,
  shortDate,
  typedDay,
} from './dates';

describe('days in words', () => {
  it('names a day in full and in short', () => {
    expect(longDate('2022-03-01')).toBe('1 maart 2022');
    expect(shortDate('2022-03-20')).toBe('20 mrt');
  });

  it('gives a moment by the clock in the Netherlands, in summer too', () => {
    expect(momentText('2022-03-01T13:05:00Z')).toBe('1 maart 2022, 14:05');
    expect(momentText('2022-07-01T22:30:00Z')).toBe('2 juli 2022, 00:30');
  });

  it('counts days over the change to summer time', () => {
    expect(daysBetween('2022-03-26', '2022-03-28')).toBe(2);
  });

  it.each([
    ['2022-03-01', 'vandaag'],
    ['2022-03-02', 'morgen'],
    ['2022-03-04', 'over 3 dagen'],
    ['2022-02-28', '1 dag te laat'],
    ['2022-02-27', '2 dagen te laat'],
  ])('says of %s: %s', (day, words) => {
    expect(dueText(day, '2022-03-01')).toBe(words);
  });

  it('says both dates', () => {
    expect(bothDates('2022-03-03', '2022-03-20T10:00:00Z')).toBe('gebeurd 3 mrt, vastgelegd 20 mrt');
  });
});

describe('a day as it is typed', () => {
  it.each([
    ['1-3-2022', '2022-03-01'],
    ['01/03/2022', '2022-03-01'],
    [' 29.2.2024 ', '2024-02-29'],
  ])('%s is %s', (typed, day) => {
    expect(parseDay(typed)).toBe(day);
  });

  it.each(['29-2-2023', '31-4-2022', '2022-03-01', '1-3-22', 'morgen', ''])('%s is no day', (typed) => {
    expect(parseDay(typed)).toBeUndefined();
  });

  it('is shown as it is typed', () => {
    expect(typedDay('2022-03-01')).toBe('01-03-2022');
  });
});
