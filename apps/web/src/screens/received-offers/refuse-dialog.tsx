import { useForm } from 'react-hook-form';
import { api, writing, type Dto } from '../../api/client';
import type { AtRevision } from '../../api/revision';
import { useWrite } from '../../api/use-write';
import { StaleSave } from '../../frame/stale-save';
import { Button, Dialog, Form, RadioField, TextArea } from '../../parts';
import { DECLINE_REASONS } from '../../words/handover';
import type { Sending } from './use-sending';
import type { Offer } from './use-offers';

interface RefuseDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly offer: AtRevision<Offer>;
  readonly sending: Sending;
  readonly onDone: () => void;
}

type Reason = Dto<'DeclineHandoverDto'>['reason'];
type Fields = { readonly reason: Reason; readonly explanation: string };

/** What a coordinator assigned may be refused for these reasons alone: that one is full is none (R142). */
const WHEN_ASSIGNED: readonly Reason[] = ['not-competent', 'wrong-region', 'person-unknown-here'];
const REASONS = Object.keys(DECLINE_REASONS) as Reason[];

/** Saying no, with a reason from the list and an explanation for the other organisation. */
export function RefuseDialog({
  open,
  onClose,
  offer: { data, revision },
  sending,
  onDone,
}: RefuseDialogProps) {
  const form = useForm<Fields>({ shouldFocusError: false, defaultValues: { explanation: '' } });
  const { write, busy, problem, stale } = useWrite({
    arrangementId: data.arrangementId,
    revision,
    send: (body: Fields, attempt) =>
      api.POST('/arrangements/{arrangementId}/handover/refusal', {
        params: { path: { arrangementId: data.arrangementId } },
        headers: writing(attempt.key, attempt.revision),
        body,
      }),
    done: () => {
      onClose();
      onDone();
    },
  });
  const reasons = data.assigned ? WHEN_ASSIGNED : REASONS;
  return (
    <Dialog open={open} title="Overdracht weigeren" onClose={onClose}>
      <p>
        De andere organisatie blijft verantwoordelijk en leest uw reden en uitleg. De coördinator kijkt mee.
      </p>
      <StaleSave stale={stale} />
      <Form
        form={form}
        submit="Overdracht weigeren"
        kind="warning"
        busy={busy}
        problem={stale === undefined ? problem : undefined}
        onSubmit={async (fields) => {
          await sending(() => write(fields));
        }}
        otherwise={
          <Button kind="subtle" onClick={onClose}>
            Niet weigeren
          </Button>
        }
      >
        <RadioField
          form={form}
          name="reason"
          label="Waarom neemt u de zaak niet over?"
          choices={reasons.map((reason) => ({ value: reason, label: DECLINE_REASONS[reason] }))}
        />
        <TextArea form={form} name="explanation" label="Uitleg" maxLength={2000} />
      </Form>
    </Dialog>
  );
}
