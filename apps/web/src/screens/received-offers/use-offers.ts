import { useQuery } from '@tanstack/react-query';
import { answer, api, type Dto } from '../../api/client';
import { CASE, LISTS } from '../../api/queries';
import { answerAtRevision } from '../../api/revision';

export type ListedOffer = Dto<'UnitHandoverDto'>;
export type Offer = Dto<'OpenHandoverDto'>;
export type Receipt = Dto<'HandoverReceiptDto'>;

export interface OffersAsked {
  readonly direction: 'made' | 'received';
  readonly standing: 'waiting' | 'ended';
  readonly cursor?: string | undefined;
}

export const OFFERS_PAGE = 25;

/** Offers the own unit made or received: those that wait, the first to be answered first; or those that ended. */
export function useOffers({ direction, standing, cursor }: OffersAsked, enabled = true) {
  const query = { direction, standing, limit: OFFERS_PAGE, ...(cursor === undefined ? {} : { cursor }) };
  return useQuery({
    queryKey: [LISTS, 'handovers', query],
    queryFn: ({ signal }) => answer(api.GET('/handovers', { params: { query }, signal })),
    enabled,
  });
}

/** The open offer of a case, as both sides read it, with the revision that an answer to it names. */
export function useOpenOffer(arrangementId: string, enabled = true) {
  return useQuery({
    queryKey: [CASE, arrangementId, 'handover'],
    queryFn: ({ signal }) =>
      answerAtRevision(
        api.GET('/arrangements/{arrangementId}/handover', { params: { path: { arrangementId } }, signal }),
      ),
    enabled,
  });
}

/** A case nobody took, for the coordinator of its region. */
export function useEscalation(arrangementId: string, enabled: boolean) {
  return useQuery({
    queryKey: [CASE, arrangementId, 'escalation'],
    queryFn: ({ signal }) =>
      answerAtRevision(
        api.GET('/arrangements/{arrangementId}/handover/escalation', {
          params: { path: { arrangementId } },
          signal,
        }),
      ),
    enabled,
  });
}

export function useReceipt(arrangementId: string, handoverId: string | undefined) {
  return useQuery({
    queryKey: [CASE, arrangementId, 'receipt', handoverId],
    queryFn: ({ signal }) =>
      answer(
        api.GET('/arrangements/{arrangementId}/handovers/{handoverId}/receipt', {
          params: { path: { arrangementId, handoverId: handoverId ?? '' } },
          signal,
        }),
      ),
    enabled: handoverId !== undefined,
  });
}

/** Who can be named as receiver at a unit. */
export function useReceivers(unitId: string | undefined) {
  return useQuery({
    queryKey: ['receivers', unitId],
    queryFn: ({ signal }) =>
      answer(api.GET('/units/{unitId}/receivers', { params: { path: { unitId: unitId ?? '' } }, signal })),
    enabled: unitId !== undefined && unitId !== '',
  });
}
