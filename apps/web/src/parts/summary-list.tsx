import type { ReactNode } from 'react';

export interface SummaryLine {
  readonly name: string;
  readonly value: ReactNode;
  /** Brings one back to where the answer is given. */
  readonly change?: ReactNode;
}

/** Facts under each other; "check your answers" when they can be changed. */
export function SummaryList({ lines }: { readonly lines: readonly SummaryLine[] }) {
  return (
    <dl className="mr-summary">
      {lines.map(({ name, value, change }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
          {change === undefined ? null : <dd className="mr-summary__change">{change}</dd>}
        </div>
      ))}
    </dl>
  );
}
