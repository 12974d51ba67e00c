import type { ReactNode } from 'react';
import { BothDates } from './dates';

export interface TimelineEntry {
  readonly key: string;
  readonly title: ReactNode;
  readonly effectiveOn: string;
  readonly recordedAt: string;
  /** With the organisation: `Medewerker UWV Utrecht 1, UWV Utrecht`. */
  readonly by: string;
  /** Recorded by the system itself. */
  readonly system?: boolean;
  readonly children?: ReactNode;
}

/** What happened, newest first. */
export function Timeline({
  entries,
  label,
}: {
  readonly entries: readonly TimelineEntry[];
  readonly label: string;
}) {
  return (
    <ol className="mr-timeline" aria-label={label}>
      {entries.map(({ key, title, effectiveOn, recordedAt, by, system = false, children }) => (
        <li key={key} className={system ? 'mr-timeline__system' : undefined}>
          <p className="mr-timeline__title">{title}</p>
          <p className="mr-timeline__meta">
            <BothDates effectiveOn={effectiveOn} recordedAt={recordedAt} /> ·{' '}
            {system ? 'door het systeem' : by}
          </p>
          {children}
        </li>
      ))}
    </ol>
  );
}
