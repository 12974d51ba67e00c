import { useQuery } from '@tanstack/react-query';
import { api, type Dto } from '../../api/client';
import { CASE } from '../../api/queries';
import { answerAtRevision } from '../../api/revision';

export type Preview = Dto<'HandoverPreviewDto'>;

/** Exactly what would travel to this unit, on what ground, and the revision it was read at. */
export function usePreview(arrangementId: string, toUnit: string) {
  return useQuery({
    queryKey: [CASE, arrangementId, 'handover-preview', toUnit],
    queryFn: ({ signal }) =>
      answerAtRevision(
        api.GET('/arrangements/{arrangementId}/handover-preview', {
          params: { path: { arrangementId }, query: { toUnit } },
          signal,
        }),
      ),
    enabled: toUnit !== '',
  });
}
