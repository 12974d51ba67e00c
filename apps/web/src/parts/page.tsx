import { useEffect, useLayoutEffect, useRef, type ReactNode } from 'react';

interface PageProps {
  readonly title: string;
  /** In the title of the browser's tab, where the heading alone says too little there. */
  readonly tabTitle?: string;
  /** Beside the heading: what one does most here. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** One screen. Whoever comes to it hears its title first: the heading takes the focus, unless the screen put it elsewhere. */
export function Page({ title, tabTitle = title, actions, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${tabTitle} · Meereis`;
  }, [tabTitle]);
  // Before anything can be pressed: a focus that moves later would take the first key away from its field.
  useLayoutEffect(() => {
    const { activeElement } = document;
    if (activeElement === null || activeElement === document.body || activeElement.closest('nav') !== null)
      heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div className="mr-page">
      <div className="mr-page__head">
        <h1 ref={heading} tabIndex={-1} className="nl-heading nl-heading--level-1 mr-page__title">
          {title}
        </h1>
        {actions === undefined ? null : <div className="mr-button-row">{actions}</div>}
      </div>
      {children}
    </div>
  );
}

interface SectionProps {
  readonly title: string;
  readonly id?: string;
  readonly level?: 2 | 3;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a screen with its own heading. */
export function Section({ title, id, level = 2, actions, children }: SectionProps) {
  const Heading = `h${level}` as const;
  return (
    <section className="mr-section" aria-label={title} id={id}>
      <div className="mr-page__head">
        <Heading className={`nl-heading nl-heading--level-${level}`}>{title}</Heading>
        {actions === undefined ? null : <div className="mr-button-row">{actions}</div>}
      </div>
      {children}
    </section>
  );
}
