import { useEffect } from 'react';
import { announce, Alert, Link, Loading, NotAvailable, Page } from '../../parts';
import { useMe } from '../../session/own-account';
import { endedWords } from './ended-words';
import { useReceipt } from './use-offers';

interface EndedOfferProps {
  readonly arrangementId: string;
  readonly handoverId: string;
}

/** Somebody was first: what happened, when and by whom. Nothing changes by looking (SCREENS C9). */
export function EndedOffer({ arrangementId, handoverId }: EndedOfferProps) {
  const { today, unit } = useMe();
  const { data, error, refetch } = useReceipt(arrangementId, handoverId);
  const words = data === undefined ? undefined : endedWords(data, today);
  useEffect(() => {
    if (words !== undefined) announce(words);
  }, [words]);
  if (data === undefined || words === undefined)
    return error === null ? (
      <Loading what="het aanbod" />
    ) : (
      <Page title="Aanbod">
        <NotAvailable what="het aanbod" onRetry={() => void refetch()} />
      </Page>
    );
  const ours = data.status === 'accepted' && data.toUnit === unit;
  return (
    <Page title="Dit aanbod staat niet meer open" tabTitle="Aanbod">
      <Alert kind={ours ? 'ok' : 'warning'} title={words}>
        <p>
          {ours
            ? 'Uw organisatie is verantwoordelijk voor deze zaak.'
            : 'Er is niets gewijzigd. U hoeft niets te doen.'}
        </p>
      </Alert>
      <ul className="offers-list">
        {ours ? (
          <li>
            <Link to={`/zaken/${arrangementId}/delen`}>Zaak openen</Link>
          </li>
        ) : null}
        <li>
          <Link to={`/aanbiedingen/${arrangementId}/bewijs/${handoverId}`}>Overdrachtsbewijs bekijken</Link>
        </li>
        <li>
          <Link to="/aanbiedingen">Naar de andere aanbiedingen</Link>
        </li>
      </ul>
    </Page>
  );
}
