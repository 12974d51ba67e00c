import { useQuery } from '@tanstack/react-query';
import { answer, api } from './client';

const LONG_MS = 30 * 60_000;

/** The labour-market regions with their centre municipalities: a short list that hardly changes. */
export function useRegions() {
  return useQuery({
    queryKey: ['regions'],
    queryFn: ({ signal }) => answer(api.GET('/regions', { params: { query: { limit: 100 } }, signal })),
    staleTime: LONG_MS,
  });
}

/** @returns the name of a labour-market region by its code; the code as long as the names are not there. */
export function useRegionNames(): (code: string) => string {
  const { data } = useRegions();
  return (code) => data?.find((region) => region.code === code)?.name ?? code;
}

/** The municipalities that can be chosen: the centre of every region, by code and name. */
export function useMunicipalities(): readonly { readonly value: string; readonly label: string }[] {
  const { data } = useRegions();
  return (data ?? []).map(({ centreMunicipality: { code, name } }) => ({ value: code, label: name }));
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
