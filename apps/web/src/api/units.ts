import { useQuery } from '@tanstack/react-query';
import { answer, api, type Dto } from './client';

export type Unit = Dto<'UnitDto'>;

/** All units of the organisations that take part: a short list that hardly changes. */
export function useUnits() {
  return useQuery({
    queryKey: ['units'],
    queryFn: ({ signal }) => answer(api.GET('/units', { signal })),
    staleTime: 30 * 60_000,
  });
}

/** @returns the name of a unit by its id; the id itself as long as the names are not there. */
export function useUnitNames(): (unitId: string) => string {
  const { data } = useUnits();
  return (unitId) => data?.find((unit) => unit.id === unitId)?.name ?? unitId;
}
