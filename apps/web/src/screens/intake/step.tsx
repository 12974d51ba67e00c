import type { ReactNode } from 'react';
import { Link, Section, StatusTag } from '../../parts';
import type { CaseFile } from '../case/use-case';

interface StepProps {
  readonly title: string;
  readonly done: boolean;
  /** Where it stands when it is not simply done or not begun. */
  readonly status?: string;
  readonly links: readonly { readonly to: string; readonly name: string }[];
  readonly children?: ReactNode;
}

/** One section of the intake. */
export function Step({ title, done, status, links, children }: StepProps) {
  return (
    <Section
      title={title}
      actions={
        <StatusTag kind={done ? 'done' : 'neutral'}>
          {status ?? (done ? 'Gedaan' : 'Nog niet begonnen')}
        </StatusTag>
      }
    >
      {children}
      <p className="intake-links">
        {links.map(({ to, name }) => (
          <Link key={to} to={to}>
            {name}
          </Link>
        ))}
      </p>
    </Section>
  );
}

export interface IntakeProps {
  readonly file: CaseFile;
}

/** Address of a step; @param id of what it is about. */
export function stepAddress({ arrangementId }: CaseFile, what: string, id?: string): string {
  return `/zaken/${arrangementId}/intake/${what}${id === undefined ? '' : `?bij=${id}`}`;
}
