import type { ReactNode } from 'react';
import { Link as RouterLink, type LinkProps as RouterLinkProps } from 'react-router';

export interface LinkProps extends Omit<RouterLinkProps, 'className' | 'style'> {
  /** Looks like a button where going somewhere is the next step of the work. */
  readonly as?: 'link' | 'button' | 'primary-button';
}

const LOOKS = {
  link: 'nl-link',
  button: 'nl-button nl-button--secondary mr-link-button',
  'primary-button': 'nl-button nl-button--primary mr-link-button',
} as const;

/** To another screen; Ctrl-click opens it in a tab of its own. */
export function Link({ as = 'link', ...rest }: LinkProps) {
  return <RouterLink {...rest} className={LOOKS[as]} />;
}

export function SkipLink({ href, children }: { readonly href: `#${string}`; readonly children: ReactNode }) {
  // With a `<base>` a bare fragment would leave the page, so the focus is moved by hand.
  return (
    <a
      className="nl-skip-link mr-skip-link"
      href={href}
      onClick={(event) => {
        event.preventDefault();
        document.getElementById(href.slice(1))?.focus();
      }}
    >
      {children}
    </a>
  );
}
