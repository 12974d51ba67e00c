import { useForm } from 'react-hook-form';
import { api, writing, type Dto } from '../../api/client';
import { useWrite } from '../../api/use-write';
import { say } from '../../frame/notices';
import { DateField, Form, parseDay, RadioField, TextArea, typedDay } from '../../parts';
import { useMe } from '../../session/own-account';
import { REFERRAL_REPORTS } from '../../words/referrals';

type Report = Dto<'ReportReferralDto'>;
const KINDS = Object.keys(REFERRAL_REPORTS) as Report['kind'][];

/** Says how a referred item goes; its owner gets a task to record it. */
export function ReportForm({ referralId }: { readonly referralId: string }) {
  const { today } = useMe();
  const form = useForm<Report>({
    shouldFocusError: false,
    defaultValues: { note: '', happenedOn: typedDay(today) },
  });
  const { write, busy, problem } = useWrite({
    send: (body: Report, { key }) =>
      api.POST('/referrals/{referralId}/reports', {
        params: { path: { referralId } },
        headers: writing(key),
        body,
      }),
    staysOpen: true,
    done: () => {
      form.reset();
      say({ kind: 'ok', title: 'Melding gedaan', text: 'De verantwoordelijke organisatie legt haar vast.' });
    },
  });
  return (
    <Form
      form={form}
      submit="Melding doen"
      busy={busy}
      problem={problem}
      onSubmit={(fields) =>
        write({ ...fields, happenedOn: parseDay(fields.happenedOn) ?? fields.happenedOn })
      }
    >
      <RadioField
        form={form}
        name="kind"
        label="Wat meldt u?"
        choices={KINDS.map((kind) => ({ value: kind, label: REFERRAL_REPORTS[kind] }))}
      />
      <DateField
        form={form}
        name="happenedOn"
        label="Dag waarop het gebeurde"
        validate={(day) => (day > today ? 'Kies vandaag of een eerdere dag.' : undefined)}
      />
      <TextArea form={form} name="note" label="Hoe gaat het?" maxLength={2000} rows={3} />
    </Form>
  );
}
