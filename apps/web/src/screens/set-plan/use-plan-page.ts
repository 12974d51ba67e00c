import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import { CASE } from '../../api/queries';
import { useCase } from '../case/use-case';

/** The plan as the person will read it. @param version the newest when left out. */
export function usePlanPage(version?: number) {
  const { file } = useCase();
  const { arrangementId } = file;
  return useQuery({
    queryKey: [CASE, arrangementId, 'plan-page', version],
    queryFn: ({ signal }) =>
      answer(
        api.GET('/arrangements/{arrangementId}/plan/page', {
          params: { path: { arrangementId }, query: version === undefined ? {} : { version } },
          signal,
        }),
      ),
  });
}

/** The employer's own part, and nothing else of the plan. */
export function useEmployerPage(asked: boolean) {
  const { file } = useCase();
  const { arrangementId } = file;
  return useQuery({
    queryKey: [CASE, arrangementId, 'employer-page'],
    queryFn: ({ signal }) =>
      answer(
        api.GET('/arrangements/{arrangementId}/plan/employer-page', {
          params: { path: { arrangementId } },
          signal,
        }),
      ),
    enabled: asked,
  });
}
