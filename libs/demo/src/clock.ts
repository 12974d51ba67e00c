import { AsyncLocalStorage } from 'node:async_hooks';
import { instantOf, type BusinessClock, type Instant, type LocalDate, type WallClock } from '@meereis/kernel';

const OPENING_HOUR = 8;
const STEP_MINUTES = 7;
const STEPS_PER_DAY = 70;

/** What one story has done on the day it is at, so that its own events have times of their own. */
interface Desk {
  readonly startsAtMinute: number;
  steps: number;
}

/**
 * The clock of the demo: the calendar turns the day, a story's own steps turn the minutes. The same story gives the same
 * times again, whatever else runs beside it.
 */
export class DemoClock {
  private day: LocalDate;
  private readonly desks = new AsyncLocalStorage<Desk>();

  readonly businessClock: BusinessClock = { today: () => this.day };
  readonly wallClock: WallClock = { now: () => this.now() };

  constructor(firstDay: LocalDate) {
    this.day = firstDay;
  }

  turnTo(day: LocalDate): void {
    this.day = day;
  }

  /** Runs a story's work; `startsAtMinute` (0-59) is when its worker begins in the morning. */
  atDesk<T>(startsAtMinute: number, work: () => Promise<T>): Promise<T> {
    return this.desks.run({ startsAtMinute, steps: 0 }, work);
  }

  /** A story's next step on this day. */
  tick(): void {
    const desk = this.desks.getStore();
    if (desk !== undefined) desk.steps = (desk.steps + 1) % STEPS_PER_DAY;
  }

  private now(): Instant {
    const desk = this.desks.getStore();
    const minutes = OPENING_HOUR * 60 + (desk?.startsAtMinute ?? 0) + (desk?.steps ?? 0) * STEP_MINUTES;
    return instantOf(Date.parse(`${this.day}T00:00:00Z`) + minutes * 60_000);
  }
}
