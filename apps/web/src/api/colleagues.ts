import { useQuery } from '@tanstack/react-query';
import { answer, api } from './client';

/** Who works with cases at a unit and is there: whom one can give a task or offer a case to. */
export function useReceivers(unitId: string) {
  return useQuery({
    queryKey: ['receivers', unitId],
    queryFn: ({ signal }) =>
      answer(api.GET('/units/{unitId}/receivers', { params: { path: { unitId } }, signal })),
    enabled: unitId !== '',
  });
}
