import { Button, DataTable, DueDate, StatusTag, type Column } from '../../parts';
import { useMe } from '../../session/own-account';
import { caseNumber } from '../case/identity';
import type { Selection } from './selection';
import { useColleagues, type Task } from './use-divide';

interface TaskChoiceProps {
  /** On this page. */
  readonly tasks: readonly Task[];
  /** On all pages. */
  readonly all: readonly Task[];
  readonly total: number;
  readonly selection: Selection;
}

/** Rows to tick: one by one, this page, or all. */
export function TaskChoice({ tasks, all, total, selection }: TaskChoiceProps) {
  const { today } = useMe();
  const { colleagues } = useColleagues();
  const names = new Map(colleagues.map(({ accountId, displayName }) => [accountId, displayName]));
  const ids = tasks.map(({ taskId }) => taskId);
  const columns: readonly Column<Task>[] = [
    {
      id: 'choose',
      name: 'Taak',
      cell: ({ taskId, arrangementId, name, what }) => (
        <label className="divide-choice">
          <input
            type="checkbox"
            className="utrecht-checkbox mr-choice"
            checked={selection.chosen.has(taskId)}
            onChange={() => {
              selection.toggle(taskId);
            }}
          />
          <span>{`${name ?? `Zaak ${caseNumber(arrangementId)}`}: ${what}`}</span>
        </label>
      ),
    },
    { id: 'due', name: 'Uiterlijk', cell: ({ dueOn }) => <DueDate dueOn={dueOn} today={today} /> },
    {
      id: 'whose',
      name: 'Van wie',
      cell: ({ assignee }) => (
        <StatusTag>{assignee === undefined ? 'Niemand' : (names.get(assignee) ?? 'Collega')}</StatusTag>
      ),
    },
  ];
  return (
    <>
      <div className="divide-all">
        <label className="divide-choice">
          <input
            type="checkbox"
            className="utrecht-checkbox mr-choice"
            checked={ids.every((id) => selection.chosen.has(id))}
            onChange={() => {
              selection.toggleAll(ids);
            }}
          />
          <span>{tasks.length} op deze pagina</span>
        </label>
        {all.length > tasks.length ? (
          <Button
            kind="subtle"
            onClick={() => {
              selection.set(all.map(({ taskId }) => taskId));
            }}
          >
            {all.length === total ? `Alle ${total} kiezen` : `De eerste ${all.length} van ${total} kiezen`}
          </Button>
        ) : null}
        <p role="status">
          {selection.chosen.size === 0 ? 'Niets gekozen' : `${selection.chosen.size} gekozen`}
        </p>
      </div>
      <DataTable
        caption="Taken om te verdelen"
        columns={columns}
        rows={tasks}
        rowKey={({ taskId }) => taskId}
      />
    </>
  );
}
