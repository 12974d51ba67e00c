import type { ReactNode } from 'react';
import { Loading, NotAvailable } from '../../parts';
import { useCase, type Person } from './use-case';

interface WithPersonProps {
  readonly children: (person: Person) => ReactNode;
  /** For who may see the case and not the person; nothing where it is left out. */
  readonly otherwise?: ReactNode;
}

/** What needs the person: somebody who comes straight to its address waits for the person as for the case. */
export function WithPerson({ children, otherwise = null }: WithPersonProps) {
  const { person, personLoading, askPersonAgain } = useCase();
  if (person !== undefined) return children(person);
  if (personLoading) return <Loading what="de persoon" />;
  return askPersonAgain === undefined ? (
    otherwise
  ) : (
    <NotAvailable what="de persoon" onRetry={askPersonAgain} />
  );
}
