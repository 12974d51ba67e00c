import { useQueries, useQuery } from '@tanstack/react-query';
import { answer, api, type Dto } from '../../api/client';
import { CASE, LISTS } from '../../api/queries';
import { answerAtRevision } from '../../api/revision';

export type Referral = Dto<'ReferralDto'>;
export type SecondAgreement = Dto<'SecondAgreementDto'>;

const PAGE = 50;

function referralQuery(referralId: string) {
  return {
    queryKey: [LISTS, 'referrals', referralId],
    queryFn: ({ signal }: { readonly signal: AbortSignal }) =>
      answer(api.GET('/referrals/{referralId}', { params: { path: { referralId } }, signal })),
  };
}

export function useReferral(referralId: string) {
  return useQuery(referralQuery(referralId));
}

/** Items the own unit executes for others: what runs, each with what it is about. */
export function useReferralsToUs() {
  const list = useQuery({
    queryKey: [LISTS, 'referrals'],
    queryFn: ({ signal }) => answer(api.GET('/referrals', { params: { query: { limit: PAGE } }, signal })),
  });
  const running = list.data?.referrals.filter(({ endedOn }) => endedOn === undefined) ?? [];
  const details = useQueries({ queries: running.map(({ referralId }) => referralQuery(referralId)) });
  return {
    ...list,
    ended: list.data?.referrals.filter(({ endedOn }) => endedOn !== undefined) ?? [],
    running: details.flatMap(({ data }) => (data === undefined ? [] : [data])),
    complete: list.data !== undefined && details.every(({ isPending }) => !isPending),
  };
}

function questionQuery(arrangementId: string, requestId: string) {
  return {
    queryKey: [CASE, arrangementId, 'second-agreement', requestId],
    queryFn: ({ signal }: { readonly signal: AbortSignal }) =>
      answerAtRevision(
        api.GET('/arrangements/{arrangementId}/second-agreements/{requestId}', {
          params: { path: { arrangementId, requestId } },
          signal,
        }),
      ),
  };
}

export function useSecondAgreement(arrangementId: string, requestId: string) {
  return useQuery(questionQuery(arrangementId, requestId));
}

export interface AskedAgreement {
  readonly arrangementId: string;
  readonly requestId: string;
  readonly answerBy: string;
  readonly question: SecondAgreement | undefined;
}

/** Parts of plans of others that the own unit is asked to agree with (R044). */
export function useAgreementsAsked() {
  const list = useQuery({
    queryKey: [LISTS, 'second-agreements'],
    queryFn: ({ signal }) =>
      answer(api.GET('/second-agreement-questions', { params: { query: { limit: PAGE } }, signal })),
  });
  const asked = list.data?.questions ?? [];
  const details = useQueries({
    queries: asked.map(({ arrangementId, requestId }) => questionQuery(arrangementId, requestId)),
  });
  const questions = asked.map(({ arrangementId, requestId, answerBy }, at): AskedAgreement => ({
    arrangementId,
    requestId,
    answerBy,
    question: details[at]?.data?.data,
  }));
  return {
    ...list,
    questions: questions.toSorted((one, other) => one.answerBy.localeCompare(other.answerBy)),
  };
}
