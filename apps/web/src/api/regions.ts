import { useQuery } from '@tanstack/react-query';
import { answer, api } from './client';

const LONG_MS = 30 * 60_000;

/** The labour-market regions: a short list that hardly changes. */
export function useRegions() {
  return useQuery({
    queryKey: ['regions'],
    queryFn: ({ signal }) => answer(api.GET('/regions', { signal })),
    staleTime: LONG_MS,
  });
}

/** Name of a municipality by its code; undefined as long as it is not there. */
export function useMunicipalityName(municipalityCode: string | undefined): string | undefined {
  const { data } = useQuery({
    queryKey: ['municipalities', municipalityCode],
    queryFn: ({ signal }) =>
      answer(
        api.GET('/municipalities/{municipalityCode}/region', {
          params: { path: { municipalityCode: municipalityCode ?? '' } },
          signal,
        }),
      ),
    enabled: municipalityCode !== undefined,
    staleTime: LONG_MS,
  });
  return data?.municipalityName;
}
