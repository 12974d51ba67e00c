import fc from 'fast-check';
import { addDays, daysBetween, localDate } from '@meereis/kernel';
import { daysWithoutWork } from './end.rule';

const day = fc.integer({ min: 0, max: 4_000 }).map((n) => addDays(localDate('2020-01-01'), n));

describe('days without work', () => {
  test('R023: count the days between the last day of the old job and the first of the new one', () => {
    expect(daysWithoutWork(localDate('2022-03-31'), localDate('2022-04-01'))).toBe(0);
    expect(daysWithoutWork(localDate('2022-03-31'), localDate('2022-04-02'))).toBe(1);
    expect(daysWithoutWork(localDate('2021-12-31'), localDate('2022-02-01'))).toBe(31);
    expect(daysWithoutWork(localDate('2022-06-30'), localDate('2022-04-01'))).toBe(0);
  });

  test('R023: never below zero, and each day later makes one more', () => {
    fc.assert(
      fc.property(day, day, (ended, starts) => {
        const days = daysWithoutWork(ended, starts);
        expect(days).toBeGreaterThanOrEqual(0);
        if (starts > ended) {
          expect(daysWithoutWork(ended, addDays(starts, 1))).toBe(days + 1);
          expect(daysBetween(ended, starts)).toBe(days + 1);
        } else expect(days).toBe(0);
      }),
    );
  });
});
