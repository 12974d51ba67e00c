import { announce, Button, longDate, Refusal } from '../../parts';
import type { DraftInHand } from './use-draft';

interface KeepDraftProps {
  readonly draft: DraftInHand;
  /** What stands in the form at this moment. */
  readonly content: () => string;
}

/** The button that keeps a form half filled in, with until when. */
export function KeepDraft({ draft: { save, busy, problem, keptUntil }, content }: KeepDraftProps) {
  const kept = keptUntil === undefined ? undefined : `Concept bewaard tot ${longDate(keptUntil)}.`;
  const keep = async (): Promise<void> => {
    if (await save(content())) announce('Concept bewaard.');
  };
  return (
    <>
      <Button busy={busy} onClick={() => void keep()}>
        Concept bewaren
      </Button>
      {kept === undefined || problem !== undefined ? null : <span>{kept}</span>}
      <Refusal problem={problem} />
    </>
  );
}
