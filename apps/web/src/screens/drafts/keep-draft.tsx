import { useLocation } from 'react-router';
import type { Problem } from '../../api/problem';
import { Alert, announce, Button, Link, longDate, Refusal } from '../../parts';
import { DRAFT_PARAMETER } from './draft-address';
import type { DraftInHand } from './use-draft';

interface KeepDraftProps {
  readonly draft: DraftInHand;
  /** What stands in the form at this moment. */
  readonly content: () => string;
}

/** The button that keeps a form half filled in, with until when. */
export function KeepDraft({ draft, content }: KeepDraftProps) {
  const { draftId, save, busy, problem, keptUntil } = draft;
  const keep = async (): Promise<void> => {
    if (await save(content())) announce('Concept bewaard.');
  };
  return (
    <>
      <Button busy={busy} onClick={() => void keep()}>
        Concept bewaren
      </Button>
      {keptUntil === undefined || problem !== undefined ? null : (
        <span>Concept bewaard tot {longDate(keptUntil)}.</span>
      )}
      <NotKept problem={problem} draftId={draftId} />
    </>
  );
}

interface NotKeptProps {
  readonly problem: Problem | undefined;
  readonly draftId: string | undefined;
}

/** A draft is of one person alone: who was first is that person in another window. */
function NotKept({ problem, draftId }: NotKeptProps) {
  const { pathname } = useLocation();
  if (problem?.status !== 412 || draftId === undefined) return <Refusal problem={problem} />;
  return (
    <div role="alert">
      <Alert kind="warning" title="U hebt dit concept in een ander venster bewaard">
        <p>
          Wat hier staat, is niet bewaard en staat er nog.{' '}
          <Link to={`${pathname}?${DRAFT_PARAMETER}=${draftId}`} target="_blank">
            Het bewaarde concept bekijken (nieuw venster)
          </Link>
        </p>
      </Alert>
    </div>
  );
}
