import { useForm } from 'react-hook-form';
import { useNavigate } from 'react-router';
import { api, writing, type Dto } from '../../api/client';
import { useWrite } from '../../api/use-write';
import { say } from '../../frame/notices';
import { Button, Dialog, Form, RadioField, TextArea } from '../../parts';
import { REFERRAL_ENDINGS } from '../../words/referrals';

interface EndReferralProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly referralId: string;
  /** The case, for its owner; the executor has none. */
  readonly arrangementId?: string;
  readonly goTo?: string;
}

type Ending = Dto<'EndReferralDto'>;
const REASONS = Object.keys(REFERRAL_ENDINGS) as Ending['reason'][];

/** Ends a referral, as its owner or its executor; the item stays as agreed (R030). */
export function EndReferralDialog({ open, onClose, referralId, arrangementId, goTo }: EndReferralProps) {
  const navigate = useNavigate();
  const form = useForm<Ending>({ shouldFocusError: false, defaultValues: { explanation: '' } });
  const { write, busy, problem } = useWrite({
    arrangementId,
    send: (body: Ending, { key }) =>
      api.POST('/referrals/{referralId}/ending', {
        params: { path: { referralId } },
        headers: writing(key),
        body,
      }),
    done: () => {
      onClose();
      say({
        kind: 'ok',
        title: 'Uitvoering beëindigd',
        text: 'Het onderdeel blijft zoals het is afgesproken.',
      });
      if (goTo !== undefined) void navigate(goTo);
    },
  });
  return (
    <Dialog open={open} title="Uitvoering beëindigen" onClose={onClose}>
      <p>Het onderdeel blijft in het plan. De verantwoordelijke organisatie regelt hoe het verdergaat.</p>
      <Form
        form={form}
        submit="Uitvoering beëindigen"
        kind="warning"
        busy={busy}
        problem={problem}
        onSubmit={write}
        otherwise={
          <Button kind="subtle" onClick={onClose}>
            Niet beëindigen
          </Button>
        }
      >
        <RadioField
          form={form}
          name="reason"
          label="Waarom stopt de uitvoering?"
          choices={REASONS.map((reason) => ({ value: reason, label: REFERRAL_ENDINGS[reason] }))}
        />
        <TextArea form={form} name="explanation" label="Uitleg" maxLength={2000} />
      </Form>
    </Dialog>
  );
}
