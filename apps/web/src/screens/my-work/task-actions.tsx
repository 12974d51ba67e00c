import { lazy, Suspense, useState } from 'react';
import { api, writing } from '../../api/client';
import { useWrite } from '../../api/use-write';
import { say } from '../../frame/notices';
import { Button, Dialog, Loading, Refusal, VisuallyHidden } from '../../parts';
import { useMe } from '../../session/own-account';
import type { Task } from './use-tasks';

// Most visits only look: the forms come when somebody opens one.
const HandOver = lazy(async () => ({ default: (await import('./task-forms')).HandOver }));
const Postpone = lazy(async () => ({ default: (await import('./task-forms')).Postpone }));

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
        <Button data-take busy={take.busy} onClick={() => void take.write(undefined)}>
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
        <Suspense fallback={<Loading what="het formulier" />}>
          <HandOver task={task} onDone={close} />
        </Suspense>
      </Dialog>
      <Dialog open={open && action === 'postpone'} title="Taak uitstellen" onClose={close}>
        <Suspense fallback={<Loading what="het formulier" />}>
          <Postpone task={task} onDone={close} />
        </Suspense>
      </Dialog>
    </div>
  );
}
