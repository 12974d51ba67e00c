import { useForm } from 'react-hook-form';
import { api, writing } from '../../api/client';
import { useReceivers } from '../../api/colleagues';
import { useWrite } from '../../api/use-write';
import { say } from '../../frame/notices';
import { DateField, Form, parseDay, SelectField, TextArea } from '../../parts';
import { useMe } from '../../session/own-account';
import type { Task } from './use-tasks';

interface StepProps {
  readonly task: Task;
  readonly onDone: () => void;
}

const REASON_MAX = 500;

/** To a colleague of the same unit, with why. */
export function HandOver({ task, onDone }: StepProps) {
  const me = useMe();
  const form = useForm({ defaultValues: { assignee: '', reason: '' } });
  const { data: colleagues = [] } = useReceivers(me.unit);
  const { write, busy, problem } = useWrite({
    arrangementId: task.arrangementId,
    send: (body: { readonly assignee: string; readonly reason: string }, { key }) =>
      api.POST('/arrangements/{arrangementId}/tasks/{taskId}/handing-over', {
        params: { path: { arrangementId: task.arrangementId, taskId: task.taskId } },
        headers: writing(key),
        body,
      }),
    done: () => {
      say({ kind: 'ok', title: 'Taak overgedragen aan uw collega' });
      onDone();
    },
  });
  const choices = colleagues
    .filter(({ accountId }) => accountId !== me.accountId)
    .map(({ accountId, displayName }) => ({ value: accountId, label: displayName }));
  return (
    <Form form={form} submit="Taak overdragen" busy={busy} problem={problem} onSubmit={write}>
      <SelectField form={form} name="assignee" label="Collega" choices={choices} />
      <TextArea form={form} name="reason" label="Waarom" maxLength={REASON_MAX} rows={2} />
    </Form>
  );
}

/** To a later day, with why. */
export function Postpone({ task, onDone }: StepProps) {
  const form = useForm({ defaultValues: { to: '', reason: '' } });
  const { write, busy, problem } = useWrite({
    arrangementId: task.arrangementId,
    send: (body: { readonly to: string; readonly reason: string }, { key }) =>
      api.POST('/arrangements/{arrangementId}/tasks/{taskId}/postponement', {
        params: { path: { arrangementId: task.arrangementId, taskId: task.taskId } },
        headers: writing(key),
        body,
      }),
    done: () => {
      say({ kind: 'ok', title: 'Taak uitgesteld' });
      onDone();
    },
  });
  return (
    <Form
      form={form}
      submit="Taak uitstellen"
      busy={busy}
      problem={problem}
      onSubmit={({ to, reason }) => write({ to: parseDay(to) ?? to, reason })}
    >
      <DateField form={form} name="to" label="Nieuwe uiterste dag" />
      <TextArea form={form} name="reason" label="Waarom kan het wachten" maxLength={REASON_MAX} rows={2} />
    </Form>
  );
}
