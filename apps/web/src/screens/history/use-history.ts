import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { answer, api, type Dto } from '../../api/client';
import { CASE } from '../../api/queries';

export type HistoryLine = Dto<'HistoryLineDto'>;
export type Area = HistoryLine['area'];

const PAGE_SIZE = 40;

/** What happened, newest first, page after page. */
export function useHistory(arrangementId: string, areas: readonly Area[]) {
  return useInfiniteQuery({
    queryKey: [CASE, arrangementId, 'history', areas],
    queryFn: ({ signal, pageParam }) =>
      answer(
        api.GET('/arrangements/{arrangementId}/events', {
          params: {
            path: { arrangementId },
            query: {
              order: 'newest-first',
              limit: PAGE_SIZE,
              ...(areas.length === 0 ? {} : { areas: [...areas] }),
              ...(pageParam === undefined ? {} : { fromRevision: pageParam }),
            },
          },
          signal,
        }),
      ),
    initialPageParam: undefined as number | undefined,
    getNextPageParam: ({ nextRevision }) => nextRevision,
    placeholderData: keepPreviousData,
  });
}

/** One event by its number. */
export function useEvent(arrangementId: string, revision: number) {
  return useQuery({
    queryKey: [CASE, arrangementId, 'event', revision],
    queryFn: async ({ signal }) => {
      const { events } = await answer(
        api.GET('/arrangements/{arrangementId}/events', {
          params: { path: { arrangementId }, query: { fromRevision: revision, limit: 1 } },
          signal,
        }),
      );
      return events.find((event) => event.revision === revision) ?? null;
    },
    placeholderData: keepPreviousData,
  });
}

/** The case as it was right after an event. */
export function useCaseAt(arrangementId: string, revision: number) {
  return useQuery({
    queryKey: [CASE, arrangementId, 'as-of', revision],
    queryFn: ({ signal }) =>
      answer(
        api.GET('/arrangements/{arrangementId}/as-of', {
          params: { path: { arrangementId }, query: { revision } },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
  });
}

/** What one event changed in the case. Before the first there was nothing. */
export function useChangesBy(arrangementId: string, revision: number) {
  return useQuery({
    queryKey: [CASE, arrangementId, 'changes', revision],
    queryFn: ({ signal }) =>
      answer(
        api.GET('/arrangements/{arrangementId}/changes', {
          params: { path: { arrangementId }, query: { from: revision - 1, to: revision } },
          signal,
        }),
      ),
    enabled: revision > 0,
    placeholderData: keepPreviousData,
  });
}
