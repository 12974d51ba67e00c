import { useEffect, useRef } from 'react';
import { useParams } from 'react-router';
import { isRefused, problemOf } from '../../api/problem';
import { Loading, NotAvailable, Page, Refusal } from '../../parts';
import { useMe } from '../../session/own-account';
import { AssignCase } from './assign-case';
import { EndedOffer } from './ended-offer';
import { OpenOffer } from './open-offer';
import { useEscalation, useOffers, useOpenOffer } from './use-offers';
import { useSending } from './use-sending';
import './received-offers.css';

/** One offer, or a case nobody took: which of the two, and whether it is still there, the API says. */
export function OneOffer() {
  const { arrangementId = '' } = useParams();
  // Another offer is another screen: nothing typed for the one may stay for the other, and its heading takes the focus.
  return <OfferAt key={arrangementId} arrangementId={arrangementId} />;
}

function OfferAt({ arrangementId }: { readonly arrangementId: string }) {
  const { roles } = useMe();
  const offer = useOpenOffer(arrangementId);
  const { busy, sending } = useSending(arrangementId);
  const gone = isRefused(offer.error) && !busy;
  const escalation = useEscalation(arrangementId, gone && roles.includes('coordinator'));
  const lastSeen = useLastHandover(arrangementId, offer.data?.data.handoverId, gone);
  if (offer.data !== undefined && !gone) return <OpenOffer offer={offer.data} sending={sending} />;
  if (offer.error !== null && !gone && !busy)
    return (
      <Page title="Aanbod">
        <NotAvailable what="het aanbod" onRetry={() => void offer.refetch()} />
      </Page>
    );
  if (escalation.data !== undefined && escalation.error === null)
    return <AssignCase escalated={escalation.data} />;
  if (!gone || escalation.isLoading || lastSeen.pending) return <Loading what="het aanbod" />;
  if (lastSeen.handoverId === undefined)
    return (
      <Page title="Aanbod">
        <Refusal problem={problemOf(offer.error)} />
      </Page>
    );
  return <EndedOffer arrangementId={arrangementId} handoverId={lastSeen.handoverId} />;
}

/** The handover this page was about: the one that stood here a moment ago, or the last one the unit received. */
function useLastHandover(arrangementId: string, shown: string | undefined, gone: boolean) {
  const seen = useRef<string>(undefined);
  useEffect(() => {
    if (shown !== undefined) seen.current = shown;
  }, [shown]);
  const ended = useOffers({ direction: 'received', standing: 'ended' }, gone && seen.current === undefined);
  const listed = ended.data?.handovers.find((one) => one.arrangementId === arrangementId)?.handoverId;
  return { handoverId: seen.current ?? shown ?? listed, pending: ended.isLoading };
}
