import type { ReactNode } from 'react';

export type AlertKind = 'info' | 'ok' | 'warning' | 'error';

/** What the colour means, for whoever does not see it. */
const SAID: Readonly<Record<AlertKind, string>> = {
  info: 'Ter informatie',
  ok: 'Gelukt',
  warning: 'Let op',
  error: 'Fout',
};

interface AlertProps {
  readonly kind: AlertKind;
  readonly title: string;
  readonly children?: ReactNode;
}

/** Something to know before going on. */
export function Alert({ kind, title, children }: AlertProps) {
  return (
    <div className={`utrecht-alert utrecht-alert--${kind} mr-alert`}>
      <div className="utrecht-alert__content">
        <p className="mr-alert__title">
          <span className="mr-alert__kind">{SAID[kind]}: </span>
          {title}
        </p>
        {children === undefined || children === null ? null : (
          <div className="utrecht-alert__message mr-alert__message">{children}</div>
        )}
      </div>
    </div>
  );
}
