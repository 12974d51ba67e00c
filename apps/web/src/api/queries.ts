import { QueryCache, QueryClient, type Query } from '@tanstack/react-query';
import { SessionEnded } from '../session/session';
import { ApiProblem, isRefused } from './problem';

const AGAIN_MAX = 2;

/** A refusal stays a refusal; only what could not be reached is asked again, and not for ever. */
function askAgain(count: number, error: unknown): boolean {
  if (error instanceof SessionEnded) return false;
  if (error instanceof ApiProblem) return error.problem.status >= 500 && count < AGAIN_MAX;
  return count < AGAIN_MAX;
}

/** What somebody may not read any more is not shown from before either: rights end in an open window too (R036). */
function forget(error: unknown, query: Pick<Query<unknown, unknown>, 'state' | 'setState'>): void {
  if (isRefused(error)) query.setState({ ...query.state, data: undefined });
}

/** One answer is shared by all who show it; the event stream says when it is old (`live.ts`). */
export const queryClient = new QueryClient({
  queryCache: new QueryCache({ onError: forget }),
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      gcTime: 5 * 60_000,
      retry: askAgain,
      retryDelay: (count) => 400 * 2 ** count,
    },
    mutations: { retry: false },
  },
});

/**
 * The first word of every key. What belongs to one case is `[CASE, arrangementId, …]`, so that one change of the case
 * makes all of it old; lists over cases are `[LISTS, …]`.
 */
export const CASE = 'case';
export const LISTS = 'lists';
export const PERSON = 'person';

/**
 * What could not be reached stays said until somebody asks again: begun anew at every change, the page would say
 * "loading" and "not available" by turns. What was refused is asked again: rights begin in an open window too.
 */
function notFailing({ state }: Pick<Query, 'state'>): boolean {
  return state.data !== undefined || state.fetchFailureCount === 0 || isRefused(state.error);
}

const makeOld = (queryKey: readonly string[]): Promise<void> =>
  queryClient.invalidateQueries({ queryKey, predicate: notFailing });

/** What the screens hold of these cases is read again. */
export async function casesOld(arrangementIds: readonly string[]): Promise<void> {
  await Promise.all(arrangementIds.map((id) => makeOld([CASE, id])));
}

/** The lists over cases are read again. */
export async function listsOld(): Promise<void> {
  await makeOld([LISTS]);
}

/** After an own write: what comes next begins with the case as it is now. */
export async function caseChanged(arrangementId: string | undefined): Promise<void> {
  await Promise.all([listsOld(), ...(arrangementId === undefined ? [] : [casesOld([arrangementId])])]);
}

/** The stream was away and tells nothing of what happened meanwhile. */
export async function allOld(): Promise<void> {
  await Promise.all([makeOld([CASE]), listsOld()]);
}

/** After something about the person was written: people have revisions of their own. */
export async function personChanged(personId: string): Promise<void> {
  await queryClient.invalidateQueries({ queryKey: [PERSON, personId] });
}
