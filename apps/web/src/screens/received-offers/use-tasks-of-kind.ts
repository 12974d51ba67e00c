import { useQuery } from '@tanstack/react-query';
import { answer, api, type Dto } from '../../api/client';
import { LISTS } from '../../api/queries';

export type ListedTask = Dto<'ListedTaskDto'>;

const PAGE = 100;

/** Tasks of one kind of the whole unit: what waits for anybody here, the most urgent first. */
export function useTasksOfKind(kind: ListedTask['kind']) {
  const query = { view: 'team', kind, limit: PAGE } as const;
  return useQuery({
    queryKey: [LISTS, 'tasks', query],
    queryFn: ({ signal }) => answer(api.GET('/tasks', { params: { query }, signal })),
  });
}
