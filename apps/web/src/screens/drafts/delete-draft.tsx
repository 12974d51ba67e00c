import { useState } from 'react';
import { flushSync } from 'react-dom';
import { api, writing } from '../../api/client';
import { useWrite } from '../../api/use-write';
import { say } from '../../frame/notices';
import { Button, ButtonRow, Dialog, Refusal } from '../../parts';

interface DeleteDraftProps {
  readonly draftId: string;
  readonly name: string;
}

/** Throws a draft away, after asking: what stood in it does not come back. */
export function DeleteDraft({ draftId, name }: DeleteDraftProps) {
  const [open, setOpen] = useState(false);
  const { write, busy, problem } = useWrite({
    send: (id: string, { key }) =>
      api.DELETE('/drafts/{draftId}', { params: { path: { draftId: id } }, headers: writing(key) }),
    done: () => {
      // Closed before the focus moves: behind an open dialog nothing can take it.
      flushSync(() => {
        setOpen(false);
      });
      say({ kind: 'ok', title: 'Concept verwijderd' });
      // The row is gone, and the button in it that had the focus.
      document.querySelector('h1')?.focus();
    },
  });
  return (
    <>
      <Button
        kind="subtle"
        aria-label={`Concept verwijderen: ${name}`}
        onClick={() => {
          setOpen(true);
        }}
      >
        Concept verwijderen
      </Button>
      <Dialog
        open={open}
        title="Concept verwijderen?"
        onClose={() => {
          setOpen(false);
        }}
      >
        <p>{name}. Wat u hebt ingevuld, komt niet terug.</p>
        <Refusal problem={problem} />
        <ButtonRow>
          <Button kind="warning" busy={busy} onClick={() => void write(draftId)}>
            Concept verwijderen
          </Button>
          <Button
            kind="subtle"
            onClick={() => {
              setOpen(false);
            }}
          >
            Concept houden
          </Button>
        </ButtonRow>
      </Dialog>
    </>
  );
}
