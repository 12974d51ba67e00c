import { Navigate, useParams, useSearchParams } from 'react-router';
import type { CaseAction } from './action';
import { ActionPage } from './action-form';
import { useCase } from './use-case';

/** Actions of one screen by the word in their address; some are about one thing of the case, named by its id. */
export type ActionBook = Readonly<Record<string, (id: string) => CaseAction<never>>>;

/** The page of the action that the address names; an address that names none leads back to the screen. */
export function ActionFromBook({ book, backTo }: { readonly book: ActionBook; readonly backTo: string }) {
  const { what = '' } = useParams();
  const [parameters] = useSearchParams();
  const { file } = useCase();
  const make = Object.hasOwn(book, what) ? book[what] : undefined;
  if (make === undefined) return <Navigate to={`/zaken/${file.arrangementId}/${backTo}`} replace />;
  const id = parameters.get('bij') ?? '';
  return <ActionPage key={`${what} ${id}`} action={make(id)} backTo={backTo} />;
}
