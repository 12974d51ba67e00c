import { useForm, type UseFormReturn } from 'react-hook-form';
import { api, writing } from '../../api/client';
import { useWrite } from '../../api/use-write';
import { say } from '../../frame/notices';
import { StaleSave } from '../../frame/stale-save';
import { Button, Dialog, Form, TextArea } from '../../parts';
import { useCase, useRevisionAtOpening } from '../case/use-case';
import { AnsweredMeanwhile } from './answered-meanwhile';

interface WithdrawDialogProps {
  readonly open: boolean;
  readonly to: string;
  readonly onClose: () => void;
}

interface Fields {
  readonly withdrawReason: string;
}

const FORBIDDEN = 403;

/** Takes the own offer back; the owner stays responsible (R032). */
export function WithdrawDialog({ open, to, onClose }: WithdrawDialogProps) {
  const form = useForm<Fields>({ shouldFocusError: false, defaultValues: { withdrawReason: '' } });
  return (
    <Dialog open={open} title="Aanbod intrekken" onClose={onClose}>
      <p>{to} kan de zaak dan niet meer aannemen. Uw organisatie blijft verantwoordelijk.</p>
      <WithdrawForm form={form} onClose={onClose} />
    </Dialog>
  );
}

interface WithdrawFormProps {
  readonly form: UseFormReturn<Fields>;
  readonly onClose: () => void;
}

function WithdrawForm({ form, onClose }: WithdrawFormProps) {
  const { arrangementId } = useCase().file;
  const revision = useRevisionAtOpening();
  const { write, busy, problem, stale } = useWrite({
    arrangementId,
    revision,
    send: (body: { explanation: string }, attempt) =>
      api.POST('/arrangements/{arrangementId}/handover/withdrawal', {
        params: { path: { arrangementId } },
        headers: writing(attempt.key, attempt.revision),
        body,
      }),
    done: () => {
      form.reset();
      onClose();
      say({ kind: 'ok', title: 'Aanbod ingetrokken', text: 'Uw organisatie blijft verantwoordelijk.' });
    },
  });
  // Whoever took the case is responsible for it: what refuses then is not one's role, but being second.
  if (problem?.status === FORBIDDEN) return <AnsweredMeanwhile problem={problem} onClose={onClose} />;
  return (
    <>
      <StaleSave stale={stale} />
      <Form
        form={form}
        submit="Aanbod intrekken"
        kind="warning"
        busy={busy}
        problem={stale === undefined ? problem : undefined}
        onSubmit={({ withdrawReason }) => write({ explanation: withdrawReason })}
        otherwise={
          <Button kind="subtle" onClick={onClose}>
            Niet intrekken
          </Button>
        }
      >
        <TextArea form={form} name="withdrawReason" label="Waarom trekt u het aanbod in?" maxLength={2000} />
      </Form>
    </>
  );
}
