import { useForm } from 'react-hook-form';
import { useNavigate } from 'react-router';
import { api, writing } from '../../api/client';
import { useWrite } from '../../api/use-write';
import { say } from '../../frame/notices';
import { StaleSave } from '../../frame/stale-save';
import { Button, Dialog, Form, TextArea } from '../../parts';

interface KeepDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly arrangementId: string;
  readonly revision: number;
  readonly owner: string;
}

/** The coordinator finds that the case is in the right place (R142). */
export function KeepDialog({ open, onClose, arrangementId, revision, owner }: KeepDialogProps) {
  const navigate = useNavigate();
  const form = useForm({ shouldFocusError: false, defaultValues: { keepReason: '' } });
  const { write, busy, problem, stale } = useWrite({
    arrangementId,
    revision,
    send: (body: { reason: string }, attempt) =>
      api.POST('/arrangements/{arrangementId}/handover/keeping', {
        params: { path: { arrangementId } },
        headers: writing(attempt.key, attempt.revision),
        body,
      }),
    done: () => {
      onClose();
      say({ kind: 'ok', title: 'Zaak blijft waar zij is', text: `${owner} blijft verantwoordelijk.` });
      void navigate('/aanbiedingen?bekijk=toewijzen');
    },
  });
  return (
    <Dialog open={open} title={`Bij ${owner} laten`} onClose={onClose}>
      <StaleSave stale={stale} />
      <Form
        form={form}
        submit="Zaak daar laten"
        busy={busy}
        problem={stale === undefined ? problem : undefined}
        onSubmit={({ keepReason }) => write({ reason: keepReason })}
        otherwise={
          <Button kind="subtle" onClick={onClose}>
            Terug
          </Button>
        }
      >
        <TextArea form={form} name="keepReason" label="Waarom blijft de zaak daar?" maxLength={2000} />
      </Form>
    </Dialog>
  );
}
