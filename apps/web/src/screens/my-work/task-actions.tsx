import { useForm } from 'react-hook-form';
import { api, writing } from '../../api/client';
import { useReceivers } from '../../api/colleagues';
import { useWrite } from '../../api/use-write';
import { say } from '../../frame/notices';
import {
  Button,
  DateField,
  Dialog,
  Form,
  parseDay,
  Refusal,
  SelectField,
  TextArea,
  VisuallyHidden,
} from '../../parts';
import { useMe } from '../../session/own-account';
import { useState } from 'react';
import type { Task } from './use-tasks';

interface TaskActionsProps {
  readonly task: Task;
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
}

type Action = 'hand-over' | 'postpone' | undefined;

/** Take, hand to a colleague, postpone with a reason. What finishes a task is done in the case itself. */
export function TaskActions({ task, open, onToggle }: TaskActionsProps) {
  const [action, setAction] = useState<Action>();
  const { accountId } = useMe();
  const path = { arrangementId: task.arrangementId, taskId: task.taskId };
  const take = useWrite({
    arrangementId: task.arrangementId,
    send: (_: undefined, { key }) =>
      api.POST('/arrangements/{arrangementId}/tasks/{taskId}/taking', {
        params: { path },
        headers: writing(key),
      }),
    done: () => {
      say({ kind: 'ok', title: 'Taak opgepakt', text: 'De taak staat nu bij Mijn taken.' });
    },
  });
  const close = (): void => {
    setAction(undefined);
    onToggle(false);
  };
  return (
    <div className="my-work-actions">
      {task.assignee === accountId ? null : (
        <Button busy={take.busy} onClick={() => void take.write(undefined)}>
          Oppakken<VisuallyHidden>: {task.what}</VisuallyHidden>
        </Button>
      )}
      <Button
        kind="subtle"
        onClick={() => {
          setAction('hand-over');
          onToggle(true);
        }}
      >
        Overdragen<VisuallyHidden>: {task.what}</VisuallyHidden>
      </Button>
      <Button
        kind="subtle"
        onClick={() => {
          setAction('postpone');
          onToggle(true);
        }}
      >
        Uitstellen<VisuallyHidden>: {task.what}</VisuallyHidden>
      </Button>
      <Refusal problem={take.problem} />
      <Dialog open={open && action === 'hand-over'} title="Taak aan een collega geven" onClose={close}>
        <HandOver task={task} onDone={close} />
      </Dialog>
      <Dialog open={open && action === 'postpone'} title="Taak uitstellen" onClose={close}>
        <Postpone task={task} onDone={close} />
      </Dialog>
    </div>
  );
}

interface StepProps {
  readonly task: Task;
  readonly onDone: () => void;
}

const REASON_MAX = 500;

function HandOver({ task, onDone }: StepProps) {
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

function Postpone({ task, onDone }: StepProps) {
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
