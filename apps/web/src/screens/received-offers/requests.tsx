import { useQuery } from '@tanstack/react-query';
import { answer, api, type Dto } from '../../api/client';
import { LISTS } from '../../api/queries';
import {
  DataTable,
  DateText,
  DueDate,
  Link,
  Loading,
  NotAvailable,
  NothingYet,
  Section,
  StatusTag,
  type Column,
  type StatusKind,
} from '../../parts';
import { useMe } from '../../session/own-account';
import { REQUEST_DECLINE_REASONS, REQUEST_STATUS } from '../../words/handover';
import { useTasksOfKind, type ListedTask } from './use-tasks-of-kind';

type Request = Dto<'UnitRequestDto'>;

const LOOK: Readonly<Record<Request['status'], StatusKind>> = {
  open: 'waiting',
  offered: 'done',
  declined: 'late',
  unanswered: 'late',
};

/** Cases others ask of us, and cases we ask of others. */
export function Requests() {
  return (
    <>
      <Section title="Anderen vragen om een zaak van ons">
        <AskedOfUs />
      </Section>
      <Section title="Wij vroegen om een zaak">
        <AskedByUs />
      </Section>
    </>
  );
}

function AskedOfUs() {
  const { today } = useMe();
  const { data, error, refetch } = useTasksOfKind('answer-handover-request');
  if (error !== null && data === undefined)
    return <NotAvailable what="de lijst met verzoeken" onRetry={() => void refetch()} />;
  if (data === undefined) return <Loading what="de verzoeken" />;
  if (data.tasks.length === 0) return <NothingYet text="Er staat geen verzoek van een ander open." />;
  const columns: readonly Column<ListedTask>[] = [
    {
      id: 'name',
      name: 'Wie',
      cell: ({ arrangementId, name }) => (
        <Link to={`/zaken/${arrangementId}/delen`}>{name ?? `Zaak ${arrangementId.slice(0, 8)}`}</Link>
      ),
    },
    { id: 'reason', name: 'Wat', cell: ({ reason }) => reason },
    {
      id: 'due',
      name: 'Antwoord uiterlijk',
      cell: ({ dueOn }) => <DueDate dueOn={dueOn} today={today} />,
    },
  ];
  return (
    <DataTable
      caption="Verzoeken van anderen"
      columns={columns}
      rows={data.tasks}
      rowKey={({ taskId }) => taskId}
    />
  );
}

const PAGE = 100;

function AskedByUs() {
  const { today } = useMe();
  const { data, error, refetch } = useQuery({
    queryKey: [LISTS, 'handover-requests'],
    queryFn: ({ signal }) =>
      answer(api.GET('/handover-requests', { params: { query: { limit: PAGE } }, signal })),
  });
  if (error !== null && data === undefined)
    return <NotAvailable what="de lijst met eigen verzoeken" onRetry={() => void refetch()} />;
  if (data === undefined) return <Loading what="de eigen verzoeken" />;
  if (data.requests.length === 0)
    return (
      <NothingYet text="Uw organisatie vroeg nog niet om een zaak.">
        <Link to="/aanbiedingen/zaak-vragen">Zaak vragen</Link>
      </NothingYet>
    );
  const columns: readonly Column<Request>[] = [
    {
      id: 'on',
      name: 'Gevraagd op',
      cell: ({ requestedOn }) => <DateText day={requestedOn} />,
    },
    {
      id: 'by',
      name: 'Antwoord uiterlijk',
      cell: ({ answerBy, status }) =>
        status === 'open' ? <DueDate dueOn={answerBy} today={today} /> : <DateText day={answerBy} />,
    },
    {
      id: 'status',
      name: 'Stand',
      cell: ({ status, reason }) => (
        <>
          <StatusTag kind={LOOK[status]}>{REQUEST_STATUS[status]}</StatusTag>{' '}
          {reason === undefined ? null : REQUEST_DECLINE_REASONS[reason]}
        </>
      ),
    },
  ];
  const newestFirst = data.requests.toSorted((one, other) =>
    other.requestedOn.localeCompare(one.requestedOn),
  );
  return (
    <>
      <p>Over de persoon staat hier niets. Wordt de zaak aangeboden, dan ziet u haar bij Ontvangen.</p>
      <DataTable
        caption="Eigen verzoeken"
        columns={columns}
        rows={newestFirst}
        rowKey={({ requestId }) => requestId}
      />
    </>
  );
}
