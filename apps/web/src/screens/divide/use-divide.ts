import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answer, api, type Dto } from '../../api/client';
import { useReceivers } from '../../api/colleagues';
import { LISTS } from '../../api/queries';
import { useMe } from '../../session/own-account';

export type Task = Dto<'ListedTaskDto'>;

const ALL_MAX = 500;
const PAGE_MAX = 100;

/** Colleagues of the own unit with what they have in hand. */
export function useColleagues() {
  const { unit } = useMe();
  const receivers = useReceivers(unit);
  const loads = useQuery({
    queryKey: [LISTS, 'task-loads'],
    queryFn: ({ signal }) => answer(api.GET('/tasks/loads', { signal })),
  });
  const load = new Map((loads.data?.loads ?? []).map((one) => [one.assignee, one]));
  const colleagues = (receivers.data ?? []).map(({ accountId, displayName }) => ({
    accountId,
    displayName,
    load: load.get(accountId),
  }));
  return { colleagues, nobody: load.get(undefined), failed: receivers.isError || loads.isError };
}

/** All open tasks of the unit, or those nobody has; so many at most as one can divide at once. */
export function useTasksToDivide(view: 'team' | 'unassigned') {
  return useQuery({
    queryKey: [LISTS, 'tasks-to-divide', view],
    queryFn: async ({ signal }) => {
      const tasks: Task[] = [];
      let cursor: string | undefined;
      let total = 0;
      do {
        const query = { view, limit: PAGE_MAX, ...(cursor === undefined ? {} : { cursor }) };
        const page = await answer(api.GET('/tasks', { params: { query }, signal }));
        tasks.push(...page.tasks);
        ({ total } = page);
        cursor = page.nextCursor;
      } while (cursor !== undefined && tasks.length < ALL_MAX);
      return { tasks, total };
    },
    placeholderData: keepPreviousData,
  });
}
