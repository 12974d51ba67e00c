import { localDate, type LocalDate } from '@meereis/kernel';

interface Waiting {
  readonly on: LocalDate;
  readonly order: number;
  readonly resume: () => void;
}

/** Stories of one day that run side by side; more wait their turn on the same day. */
const SIDE_BY_SIDE = 24;
/** After every story: nothing is planned then. */
const NEVER = localDate('2199-12-31');

/**
 * Plays stories in the order of their dates: a story waits at a date until every earlier one has been played, as if all
 * had happened side by side. A story that goes back in time is a mistake in the story.
 */
export class Calendar {
  private waiting: Waiting[] = [];
  private busy = 0;
  private order = 0;
  private settle: (() => void) | undefined;
  private today: LocalDate;

  constructor(
    private readonly turnTo: (day: LocalDate) => void,
    firstDay: LocalDate,
  ) {
    this.today = firstDay;
  }

  /** Waits until the calendar stands at `on`. */
  async at(on: LocalDate): Promise<void> {
    if (on < this.today) throw new Error(`A story goes back from ${this.today} to ${on}.`);
    await new Promise<void>((resume) => {
      this.waiting.push({ on, order: this.order, resume });
      this.order += 1;
      this.released();
    });
  }

  /** @throws the first error of a story; the others are left where they are. */
  async play(stories: readonly (() => Promise<void>)[]): Promise<void> {
    const failures: unknown[] = [];
    for (const story of stories) {
      this.busy += 1;
      void story()
        .catch((error: unknown) => failures.push(error))
        .finally(() => {
          this.released();
        });
    }
    for (;;) {
      await this.quiet();
      if (failures.length > 0) throw failures[0];
      if (this.waiting.length === 0) return;
      this.resumeNext();
    }
  }

  private released(): void {
    this.busy -= 1;
    if (this.busy === 0) this.settle?.();
  }

  private async quiet(): Promise<void> {
    if (this.busy === 0) return;
    await new Promise<void>((resolve) => {
      this.settle = resolve;
    });
    this.settle = undefined;
  }

  private resumeNext(): void {
    const next = this.waiting.reduce((first, one) => (one.on < first ? one.on : first), NEVER);
    const due = this.waiting.filter((one) => one.on === next).sort((a, b) => a.order - b.order);
    const now = new Set(due.slice(0, SIDE_BY_SIDE));
    this.waiting = this.waiting.filter((one) => !now.has(one));
    this.today = next;
    this.turnTo(next);
    this.busy += now.size;
    for (const one of now) one.resume();
  }
}
