import { Button as CandidateButton } from '@nl-design-system-candidate/button-react';
import type { ButtonHTMLAttributes, ReactNode } from 'react';

export interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'type' | 'disabled'> {
  readonly kind?: 'primary' | 'secondary' | 'subtle' | 'warning';
  readonly type?: 'button' | 'submit';
  /** Its action is under way: a second press does nothing, and screen readers hear it. */
  readonly busy?: boolean;
  readonly children: ReactNode;
}

/** A button says with a verb what it does: "Overdracht aanbieden". */
export function Button({
  kind = 'secondary',
  type = 'button',
  busy = false,
  children,
  onClick,
  ...rest
}: ButtonProps) {
  return (
    <CandidateButton
      {...rest}
      {...(kind === 'warning' ? ({ purpose: 'primary', hint: 'negative' } as const) : { purpose: kind })}
      type={type}
      aria-busy={busy || undefined}
      onClick={(event) => {
        if (busy) event.preventDefault();
        else onClick?.(event);
      }}
    >
      {children}
    </CandidateButton>
  );
}

export function ButtonRow({ children }: { readonly children: ReactNode }) {
  return <div className="mr-button-row">{children}</div>;
}
