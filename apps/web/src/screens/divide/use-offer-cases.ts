import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answer, api, creating, type Dto } from '../../api/client';
import { LISTS } from '../../api/queries';

export type ListedCase = Dto<'WorklistCaseDto'>;

/** As many as one bulk offer takes. */
export const CASES_MAX = 500;
const PAGE_MAX = 100;
const AT_ONCE = 4;

/** The own cases one can choose from. */
export function useOwnCases() {
  return useQuery({
    queryKey: [LISTS, 'cases-to-offer'],
    queryFn: async ({ signal }) => {
      const cases: ListedCase[] = [];
      let cursor: string | undefined;
      let total = 0;
      do {
        const query = {
          relation: 'own' as const,
          limit: PAGE_MAX,
          ...(cursor === undefined ? {} : { cursor }),
        };
        const page = await answer(api.GET('/arrangements', { params: { query }, signal }));
        cases.push(...page.cases);
        ({ total } = page);
        cursor = page.nextCursor;
      } while (cursor !== undefined && cases.length < CASES_MAX);
      return { cases, total };
    },
    placeholderData: keepPreviousData,
  });
}

/**
 * What each case would show its receiver: the offer names the hash of it, so nothing else can be offered than what was
 * seen. @param onDone after each. @throws ApiProblem when one cannot be read.
 */
export async function previews(
  arrangementIds: readonly string[],
  toUnit: string,
  onDone: () => void,
): Promise<readonly { readonly arrangementId: string; readonly contentHash: string }[]> {
  const lines: { arrangementId: string; contentHash: string }[] = [];
  for (let from = 0; from < arrangementIds.length; from += AT_ONCE) {
    const some = arrangementIds.slice(from, from + AT_ONCE);
    const found = await Promise.all(
      some.map(async (arrangementId) => {
        const { contentHash } = await answer(
          api.GET('/arrangements/{arrangementId}/handover-preview', {
            params: { path: { arrangementId }, query: { toUnit } },
          }),
        );
        onDone();
        return { arrangementId, contentHash };
      }),
    );
    lines.push(...found);
  }
  return lines;
}

export type BulkOffer = Dto<'StartBulkDto'>;

export function startBulk(body: BulkOffer, key: string) {
  return api.POST('/bulk-handovers', { headers: creating(key), body });
}

const LOOK_EVERY_MS = 1_500;

/** How a bulk offer goes; asked again until it has ended. */
export function useBulk(bulkId: string) {
  return useQuery({
    queryKey: [LISTS, 'bulk', bulkId],
    queryFn: ({ signal }) =>
      answer(api.GET('/bulk-handovers/{bulkId}', { params: { path: { bulkId } }, signal })),
    refetchInterval: ({ state }) => (state.data?.status === 'running' ? LOOK_EVERY_MS : false),
  });
}
