import { businessClock, fixedClock, systemClock, type WallClock } from './clock';
import { localDate, type Instant } from './local-date';

const at = (text: string): Instant => text as Instant;

/** A wall clock that the test turns. */
function turnedClock(start: string): WallClock & { turn: (to: string) => void } {
  let now = at(start);
  return { now: () => now, turn: (to) => (now = at(to)) };
}

describe('the business clock', () => {
  it('without a start is the date in Amsterdam', () => {
    expect(businessClock(fixedClock(at('2020-12-31T22:59:59.000Z'))).today()).toBe('2020-12-31');
    expect(businessClock(fixedClock(at('2020-12-31T23:00:00.000Z'))).today()).toBe('2021-01-01');
  });

  it('with a start begins there and goes on day by day with Amsterdam', () => {
    const wall = turnedClock('2026-03-28T12:00:00.000Z');
    const business = businessClock(wall, localDate('2020-11-30'));
    expect(business.today()).toBe('2020-11-30');
    wall.turn('2026-03-28T22:59:59.000Z');
    expect(business.today()).toBe('2020-11-30');
    wall.turn('2026-03-28T23:00:00.000Z');
    expect(business.today()).toBe('2020-12-01');
    wall.turn('2026-03-29T22:00:00.000Z');
    expect(business.today()).toBe('2020-12-02');
    wall.turn('2026-04-28T12:00:00.000Z');
    expect(business.today()).toBe('2020-12-31');
  });

  it('made again later goes on from where it began, and does not jump back', () => {
    const wall = turnedClock('2026-03-28T12:00:00.000Z');
    const began = wall.now();
    wall.turn('2026-03-30T12:00:00.000Z');
    expect(businessClock(wall, localDate('2022-03-01'), began).today()).toBe('2022-03-03');
    expect(businessClock(wall, localDate('2022-03-01')).today()).toBe('2022-03-01');
  });
});

describe('the system clock', () => {
  it('gives the moment that it is', () => {
    const before = Date.now();
    const now = Date.parse(systemClock.now());
    expect(now).toBeGreaterThanOrEqual(before);
    expect(now).toBeLessThanOrEqual(Date.now());
    expect(systemClock.now()).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/);
  });
});
