import type { ReactNode } from 'react';
import { Button } from './button';
import { asSentence } from './words/sentence';

/** Nothing yet: says so, with what one can do first. */
export function NothingYet({ text, children }: { readonly text: string; readonly children?: ReactNode }) {
  return (
    <div className="mr-empty">
      <p>{text}</p>
      {children}
    </div>
  );
}

/** Nothing fits this filter; there may be something without it. */
export function NothingFits({ onClear }: { readonly onClear: () => void }) {
  return (
    <div className="mr-empty">
      <p>Geen resultaten met dit filter.</p>
      <Button onClick={onClear}>Wis filter</Button>
    </div>
  );
}

interface NotAvailableProps {
  /** With its article: `de tijdlijn`. */
  readonly what: string;
  readonly onRetry: () => void;
}

/** The source failed: never shown as "nothing". The rest of the page keeps working. */
export function NotAvailable({ what, onRetry }: NotAvailableProps) {
  return (
    <div className="mr-empty" role="alert">
      <p>{`${asSentence(what)} is nu niet op te halen. De rest van de pagina werkt.`}</p>
      <Button onClick={onRetry}>Opnieuw proberen</Button>
    </div>
  );
}
