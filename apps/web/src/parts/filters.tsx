import { Suspense, useState, type ReactNode } from 'react';
import { Button } from './button';
import { Loading } from './loading';

export interface Chosen {
  readonly id: string;
  /** `Regio: Utrecht`. */
  readonly text: string;
}

interface FiltersProps {
  readonly chosen: readonly Chosen[];
  readonly onRemove: (id: string) => void;
  readonly onClear: () => void;
  /** Fields and the button that applies them; folded away until somebody wants to filter. */
  readonly children: ReactNode;
}

/** A filter is applied by a button, and what was chosen stays to be seen, each with a cross. */
export function Filters({ chosen, onRemove, onClear, children }: FiltersProps) {
  const [opened, setOpened] = useState(false);
  return (
    <div className="mr-filters">
      <details
        onToggle={({ currentTarget }) => {
          if (currentTarget.open) setOpened(true);
        }}
      >
        <summary>Filteren</summary>
        {opened ? <Suspense fallback={<Loading what="de filters" />}>{children}</Suspense> : null}
      </details>
      {chosen.length === 0 ? null : (
        <ul className="mr-chips" aria-label="Gekozen filters">
          {chosen.map(({ id, text }) => (
            <li key={id}>
              <button
                type="button"
                className="mr-chip"
                onClick={() => {
                  onRemove(id);
                }}
              >
                <span className="mr-hidden">Filter weghalen: </span>
                {text} <span aria-hidden="true">✕</span>
              </button>
            </li>
          ))}
          <li>
            <Button kind="subtle" onClick={onClear}>
              Wis alle filters
            </Button>
          </li>
        </ul>
      )}
    </div>
  );
}
