import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { answer, api } from '../../api/client';
import { problemOf } from '../../api/problem';
import { Link, Loading, NotAvailable, NothingYet, Refusal } from '../../parts';
import { DRAFT_PARAMETER } from './draft-address';
import { failedToLoad } from './use-drafts';
import type { OpenedDraft } from './use-draft';

interface WithDraftProps {
  readonly children: (opened: OpenedDraft | undefined) => ReactNode;
}

/** A form that begins with the draft its address names; without one it begins empty. */
export function WithDraft({ children }: WithDraftProps) {
  const [parameters] = useSearchParams();
  const draftId = parameters.get(DRAFT_PARAMETER);
  return draftId === null ? (
    children(undefined)
  ) : (
    <Opened key={draftId} draftId={draftId}>
      {children}
    </Opened>
  );
}

function Opened({ draftId, children }: WithDraftProps & { readonly draftId: string }) {
  const { data, error, refetch } = useQuery({
    queryKey: ['draft', draftId],
    queryFn: ({ signal }) => answer(api.GET('/drafts/{draftId}', { params: { path: { draftId } }, signal })),
    // Read once at every opening: a form must not change under the hands of who types in it.
    staleTime: Infinity,
    gcTime: 0,
  });
  if (data !== undefined) return children(data);
  if (error === null) return <Loading what="het concept" />;
  if (failedToLoad(error)) return <NotAvailable what="het concept" onRetry={() => void refetch()} />;
  const problem = problemOf(error);
  if (problem.status !== 404) return <Refusal problem={problem} />;
  return (
    <NothingYet text="Dit concept is er niet meer: het is ingediend, verwijderd of van iemand anders.">
      <Link to="/zoeken/concepten">Uw concepten</Link>
    </NothingYet>
  );
}
