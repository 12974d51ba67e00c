import { Button } from './button';

interface PagesProps {
  /** Of the first one shown, from 1. */
  readonly from: number;
  readonly shown: number;
  readonly total: number;
  /** What the list holds, in the plural: `taken`. */
  readonly what: string;
  readonly onPrevious?: (() => void) | undefined;
  readonly onNext?: (() => void) | undefined;
}

/** "1 tot 25 van 725", and the way to the others. */
export function Pages({ from, shown, total, what, onPrevious, onNext }: PagesProps) {
  const many = total.toLocaleString('nl-NL');
  return (
    <nav className="mr-pages" aria-label={`Bladeren door ${what}`}>
      <p>{shown === 0 ? `0 ${what}` : `${from} tot en met ${from + shown - 1} van ${many} ${what}`}</p>
      {onPrevious === undefined ? null : <Button onClick={onPrevious}>Vorige</Button>}
      {onNext === undefined ? null : <Button onClick={onNext}>Volgende</Button>}
    </nav>
  );
}
