import { useState } from 'react';
import { useShortcut } from '../../frame/shortcuts';
import { announce, asSentence, type Column, DataTable, DueDate, Link, StatusTag } from '../../parts';
import { useMe } from '../../session/own-account';
import { caseNumber } from '../case/identity';
import { TaskActions } from './task-actions';
import { workAddress } from './work-address';
import type { Task } from './use-tasks';

interface TaskTableProps {
  readonly tasks: readonly Task[];
  readonly today: string;
}

/** One row per task: who, what and why, when, and what one can do with it. */
export function TaskTable({ tasks, today }: TaskTableProps) {
  const { accountId } = useMe();
  const [open, setOpen] = useState<string>();
  useShortcut('t', 'Taak oppakken op de regel waar u staat', takeHere);
  const columns: readonly Column<Task>[] = [
    {
      id: 'person',
      name: 'Persoon',
      cell: (task) => (
        <Link to={workAddress(task)}>{task.name ?? `Zaak ${caseNumber(task.arrangementId)}`}</Link>
      ),
    },
    {
      id: 'what',
      name: 'Wat en waarom',
      cell: ({ what, reason }) => (
        <>
          <span className="my-work-what">{asSentence(what)}</span>
          <span className="my-work-why">{reason}</span>
        </>
      ),
    },
    {
      id: 'due',
      name: 'Uiterlijk',
      cell: ({ dueOn, reason, rule }) => (
        <DueDate dueOn={dueOn} today={today} explanation={`${reason} De dag volgt uit regel ${rule}.`} />
      ),
    },
    {
      id: 'do',
      name: 'Doen',
      cell: (task) => (
        <TaskActions
          task={task}
          open={open === task.taskId}
          onToggle={(shown) => {
            setOpen(shown ? task.taskId : undefined);
          }}
        />
      ),
    },
    {
      id: 'status',
      name: 'Van wie',
      cell: (task) => <Whose task={task} me={accountId} />,
    },
  ];
  return <DataTable caption="Taken" columns={columns} rows={tasks} rowKey={({ taskId }) => taskId} />;
}

/** The task of the row that has the focus; whatever else has it, the key does nothing. */
function takeHere(): void {
  const row = document.activeElement?.closest('tr');
  if (row === null || row === undefined) return;
  const button = row.querySelector<HTMLButtonElement>('[data-take]');
  if (button === null) announce('Deze taak is al van u.');
  else button.click();
}

function Whose({ task, me }: { readonly task: Task; readonly me: string }) {
  if (task.forColleague) return <StatusTag kind="waiting">Voor collega</StatusTag>;
  if (task.assignee === undefined) return <StatusTag kind="neutral">Niemand</StatusTag>;
  return task.assignee === me ? (
    <StatusTag kind="active">U</StatusTag>
  ) : (
    <StatusTag kind="neutral">Collega</StatusTag>
  );
}
