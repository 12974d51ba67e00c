import type { ReactNode } from 'react';

export type StatusKind = 'neutral' | 'active' | 'done' | 'waiting' | 'late';

/** Where something stands, always in words; the colour only helps. */
export function StatusTag({
  kind = 'neutral',
  children,
}: {
  readonly kind?: StatusKind;
  readonly children: ReactNode;
}) {
  return <span className={`utrecht-status-badge mr-status mr-status--${kind}`}>{children}</span>;
}
