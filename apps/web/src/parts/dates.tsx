import { useId } from 'react';
import { bothDates, daysBetween, dueText, longDate, momentText } from './words/dates';

/** `1 maart 2022`. */
export function DateText({ day }: { readonly day: string }) {
  return <time dateTime={day.slice(0, 10)}>{longDate(day)}</time>;
}

/** `1 maart 2022, 14:05`. */
export function Moment({ at }: { readonly at: string }) {
  return <time dateTime={at}>{momentText(at)}</time>;
}

/** When it happened; and when it was recorded, where that is another day. */
export function BothDates({
  effectiveOn,
  recordedAt,
}: {
  readonly effectiveOn: string;
  readonly recordedAt: string;
}) {
  if (effectiveOn.slice(0, 10) === recordedAt.slice(0, 10)) return <DateText day={effectiveOn} />;
  return <span>{bothDates(effectiveOn, recordedAt)}</span>;
}

interface DueDateProps {
  readonly dueOn: string;
  readonly today: string;
  /** How the term was computed; opens by hover and by keyboard. */
  readonly explanation?: string;
}

/** The last day in bold, and how long that still is. */
export function DueDate({ dueOn, today, explanation }: DueDateProps) {
  const id = useId();
  const late = daysBetween(today, dueOn) < 0;
  const words = (
    <>
      <b>
        <DateText day={dueOn} />
      </b>{' '}
      <span className={late ? 'mr-due mr-due--late' : 'mr-due'}>{dueText(dueOn, today)}</span>
    </>
  );
  if (explanation === undefined) return words;
  return (
    <span className="mr-tip" tabIndex={0} role="note" aria-describedby={id}>
      {words}
      <span role="tooltip" id={id} className="mr-tip__text">
        {explanation}
      </span>
    </span>
  );
}
