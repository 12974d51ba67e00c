import { addDays, amsterdamDate, daysBetween, instantOf, type Instant, type LocalDate } from './local-date';

/** Wall time: for tokens, timers and `recordedAt`. */
export interface WallClock {
  now(): Instant;
}

/** Where "today" comes from. In a trial it starts at `BUSINESS_TODAY` and ticks on with wall time (DESIGN §4). */
export interface BusinessClock {
  today(): LocalDate;
}

export const systemClock: WallClock = { now: () => instantOf(Date.now()) };

/**
 * @param startsOn the business date at the moment `since`; without it business time is Amsterdam time.
 * @param since when that date was; a clock that must go on after a restart is given a moment that outlives it.
 */
export function businessClock(
  wall: WallClock,
  startsOn?: LocalDate,
  since: Instant = wall.now(),
): BusinessClock {
  if (startsOn === undefined) return { today: () => amsterdamDate(wall.now()) };
  const started = amsterdamDate(since);
  return { today: () => addDays(startsOn, daysBetween(started, amsterdamDate(wall.now()))) };
}

/** A clock that stands still, for tests and for demo data. */
export function fixedClock(instant: Instant): WallClock {
  return { now: () => instant };
}
