import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answer, api, type Dto } from '../../api/client';
import { LISTS } from '../../api/queries';

export type Task = Dto<'ListedTaskDto'>;
export type View = 'mine' | 'team' | 'unassigned';

export interface TasksAsked {
  readonly view: View;
  readonly dueUntil: string | undefined;
  readonly kind: Task['kind'] | undefined;
  readonly cursor: string | undefined;
}

export const PAGE_SIZE = 25;

/** One page of tasks with its counters: they come from one answer, so they cannot differ. */
export function useTasks(asked: TasksAsked) {
  const { view, dueUntil, kind, cursor } = asked;
  const query = {
    view,
    limit: PAGE_SIZE,
    ...(dueUntil === undefined ? {} : { dueUntil }),
    ...(kind === undefined ? {} : { kind }),
    ...(cursor === undefined ? {} : { cursor }),
  };
  return useQuery({
    queryKey: [LISTS, 'tasks', query],
    queryFn: ({ signal }) => answer(api.GET('/tasks', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });
}
