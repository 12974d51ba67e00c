import { DataTable, DueDate, Link, Loading, NotAvailable, NothingYet, type Column } from '../../parts';
import { useMe } from '../../session/own-account';
import { useAgreementsAsked, type AskedAgreement } from './use-asked-of-us';

/** Parts of plans of others that we are asked to agree with, as second organisation (R044). */
export function AgreementsAsked() {
  const { today } = useMe();
  const { questions, error, data, refetch } = useAgreementsAsked();
  if (error !== null && data === undefined)
    return <NotAvailable what="de lijst met vragen om akkoord" onRetry={() => void refetch()} />;
  if (data === undefined) return <Loading what="de vragen" />;
  if (questions.length === 0) return <NothingYet text="Niemand vraagt nu om akkoord van uw organisatie." />;
  const columns: readonly Column<AskedAgreement>[] = [
    {
      id: 'part',
      name: 'Deel van het plan',
      cell: ({ arrangementId, requestId, question }) => (
        <Link to={`/aanbiedingen/akkoord/${arrangementId}/${requestId}`}>
          {question === undefined ? 'Bekijken' : question.items.map(({ name }) => name).join(', ')}
        </Link>
      ),
    },
    { id: 'by', name: 'Gevraagd door', cell: ({ question }) => question?.askedBy ?? '…' },
    {
      id: 'due',
      name: 'Antwoord uiterlijk',
      cell: ({ answerBy }) => <DueDate dueOn={answerBy} today={today} />,
    },
  ];
  return (
    <DataTable
      caption="Vragen om akkoord"
      columns={columns}
      rows={questions}
      rowKey={({ requestId }) => requestId}
    />
  );
}
