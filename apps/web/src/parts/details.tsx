import type { ReactNode } from 'react';

/** More, for whoever wants to know it. */
export function Details({ summary, children }: { readonly summary: string; readonly children: ReactNode }) {
  return (
    <details className="mr-details">
      <summary>{summary}</summary>
      <div>{children}</div>
    </details>
  );
}
