import { refusal, type Refusal } from '@meereis/commands';
import type { LocalDate } from '@meereis/kernel';

interface Period {
  readonly from: LocalDate;
  /** Last day; absent: without end. */
  readonly until?: LocalDate | undefined;
}

/** Whether a day lies in a period; both ends count. */
export function holdsOn({ from, until }: Period, on: LocalDate): boolean {
  return from <= on && (until === undefined || on <= until);
}

export function overlap(one: Period, other: Period): boolean {
  return (
    (one.until === undefined || other.from <= one.until) &&
    (other.until === undefined || one.from <= other.until)
  );
}

/** A period that ends before it begins. */
export function endsBeforeItBegins({ from, until }: Period): Refusal | false {
  return (
    until !== undefined &&
    until < from &&
    refusal(
      'period',
      'ends-before-it-begins',
      'De laatste dag ligt voor de eerste dag. Controleer de datums.',
    )
  );
}
