import { QueryClient } from '@tanstack/react-query';
import { SessionEnded } from '../session/session';
import { ApiProblem } from './problem';

const AGAIN_MAX = 2;

/** A refusal stays a refusal; only what could not be reached is asked again, and not for ever. */
function askAgain(count: number, error: unknown): boolean {
  if (error instanceof SessionEnded) return false;
  if (error instanceof ApiProblem) return error.problem.status >= 500 && count < AGAIN_MAX;
  return count < AGAIN_MAX;
}

/** One answer is shared by all who show it; the event stream says when it is old (`live.ts`). */
export const queryClient = new QueryClient({
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

/** After an own write, or when the stream says that a case has changed. */
export async function caseChanged(arrangementId: string): Promise<void> {
  await Promise.all([
    queryClient.invalidateQueries({ queryKey: [CASE, arrangementId] }),
    queryClient.invalidateQueries({ queryKey: [LISTS] }),
  ]);
}
