import { useEffect, useLayoutEffect, useRef } from 'react';
import { caseChanged } from '../../api/queries';
import type { Problem } from '../../api/problem';
import { Alert, Button, ButtonRow, Loading, Refusal } from '../../parts';
import { useMe } from '../../session/own-account';
import { useCase } from '../case/use-case';
import { endedWords } from '../received-offers/ended-words';
import { useReceipt } from '../received-offers/use-offers';

interface AnsweredProps {
  /** What the server said of an offer that waits no more. */
  readonly problem: Problem;
  readonly onClose: () => void;
}

/** The receiver was first: who answered, when and how. Nothing was changed (SCREENS 3.0, "somebody was first"). */
export function AnsweredMeanwhile({ problem, onClose }: AnsweredProps) {
  const { arrangementId, travel } = useCase().file;
  const { today } = useMe();
  const { data, error } = useReceipt(arrangementId, travel.handovers.at(-1)?.handoverId);
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (data !== undefined || error !== null) place.current?.focus();
  }, [data, error]);
  // Once this has been read the page shows the case as it is now.
  useEffect(
    () => () => {
      void caseChanged(arrangementId);
    },
    [arrangementId],
  );
  if (data === undefined && error === null) return <Loading what="wat er met het aanbod is gebeurd" />;
  return (
    <>
      <div ref={place} tabIndex={-1}>
        {data === undefined || data.status === 'offered' ? (
          <Refusal problem={problem} />
        ) : (
          <Alert kind="warning" title={endedWords(data, today)}>
            <p>Iemand was u voor. Het aanbod is niet ingetrokken en er is niets gewijzigd.</p>
          </Alert>
        )}
      </div>
      <ButtonRow>
        <Button kind="primary" onClick={onClose}>
          Sluiten
        </Button>
      </ButtonRow>
    </>
  );
}
