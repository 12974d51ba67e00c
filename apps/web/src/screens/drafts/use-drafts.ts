import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import { ApiProblem } from '../../api/problem';
import { LISTS } from '../../api/queries';

const SHOWN = 20;

/** One's own drafts, the one that goes first on top. */
export function useDrafts(offset = 0) {
  return useQuery({
    queryKey: [LISTS, 'drafts', offset],
    queryFn: ({ signal }) =>
      answer(api.GET('/drafts', { params: { query: { limit: SHOWN, offset } }, signal })),
  });
}

/** The source failed, which is another thing than that one may keep no drafts. */
export function failedToLoad(error: unknown): boolean {
  return error !== null && !(error instanceof ApiProblem && error.problem.status < 500);
}
