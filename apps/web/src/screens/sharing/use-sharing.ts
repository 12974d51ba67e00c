import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import { CASE } from '../../api/queries';

/** What happened with one task, also before the case came here. */
export function useTaskHistory(arrangementId: string, taskId: string, enabled: boolean) {
  return useQuery({
    queryKey: [CASE, arrangementId, 'task', taskId],
    queryFn: ({ signal }) =>
      answer(
        api.GET('/arrangements/{arrangementId}/tasks/{taskId}/events', {
          params: { path: { arrangementId, taskId } },
          signal,
        }),
      ),
    enabled,
  });
}

/** One item that another unit executes, with its reports. */
export function useReferralOfCase(arrangementId: string, referralId: string) {
  return useQuery({
    queryKey: [CASE, arrangementId, 'referral', referralId],
    queryFn: ({ signal }) =>
      answer(api.GET('/referrals/{referralId}', { params: { path: { referralId } }, signal })),
  });
}
