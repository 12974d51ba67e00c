import { DataTable, DueDate, Link, Loading, NotAvailable, NothingYet, type Column } from '../../parts';
import { useMe } from '../../session/own-account';
import { useTasksOfKind, type ListedTask } from './use-tasks-of-kind';

/** Cases nobody took: the coordinator of the region chooses who gets them, or leaves them with their owner (R142). */
export function ToAssign() {
  const { today } = useMe();
  const { data, error, refetch } = useTasksOfKind('assign-handover');
  if (error !== null && data === undefined)
    return <NotAvailable what="de lijst om toe te wijzen" onRetry={() => void refetch()} />;
  if (data === undefined) return <Loading what="de zaken" />;
  if (data.tasks.length === 0)
    return <NothingYet text="Niemand wacht op toewijzing. Geweigerde en verlopen aanbiedingen komen hier." />;
  const columns: readonly Column<ListedTask>[] = [
    {
      id: 'case',
      name: 'Zaak',
      cell: ({ arrangementId, name }) => (
        <Link to={`/aanbiedingen/${arrangementId}`}>{name ?? `Zaak ${arrangementId.slice(0, 8)}`}</Link>
      ),
    },
    { id: 'reason', name: 'Waarom', cell: ({ reason }) => reason },
    { id: 'due', name: 'Uiterlijk', cell: ({ dueOn }) => <DueDate dueOn={dueOn} today={today} /> },
  ];
  return (
    <DataTable
      caption="Zaken om toe te wijzen"
      columns={columns}
      rows={data.tasks}
      rowKey={({ taskId }) => taskId}
    />
  );
}
