import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answer, api, type Dto } from '../../api/client';
import { LISTS } from '../../api/queries';

export type ListedCase = Dto<'WorklistCaseDto'>;
export type Relation = ListedCase['relation'];
export type Phase = NonNullable<ListedCase['phase']>;

export interface CasesAsked {
  readonly relation: Relation;
  readonly phase: Phase | undefined;
  readonly cursor: string | undefined;
}

export const PAGE_SIZE = 25;

/** One page of the cases of the own unit: its own, those offered to it, those it had. */
export function useCases({ relation, phase, cursor }: CasesAsked) {
  const query = {
    relation,
    limit: PAGE_SIZE,
    ...(phase === undefined ? {} : { phase }),
    ...(cursor === undefined ? {} : { cursor }),
  };
  return useQuery({
    queryKey: [LISTS, 'cases', query],
    queryFn: ({ signal }) => answer(api.GET('/arrangements', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });
}
