import type { ReactNode } from 'react';
import { Loading, NotAvailable, Page } from '../../parts';
import { useCase, type Person } from './use-case';

interface WithPersonProps {
  readonly children: (person: Person) => ReactNode;
  /** Of the page, where the person is what the page is about: it has its heading also when nothing can be shown. */
  readonly title?: string;
  /** For who may see the case and not the person; nothing where it is left out. */
  readonly otherwise?: ReactNode;
}

/** What needs the person: somebody who comes straight to its address waits for the person as for the case. */
export function WithPerson({ children, title, otherwise = null }: WithPersonProps) {
  const { person, personLoading, askPersonAgain } = useCase();
  if (person !== undefined) return children(person);
  if (personLoading) return <Loading what="informatie over de persoon" />;
  if (askPersonAgain === undefined) return otherwise;
  const failed = <NotAvailable what="informatie over de persoon" onRetry={askPersonAgain} />;
  return title === undefined ? failed : <Page title={title}>{failed}</Page>;
}
