import { DataTable, DateText, DueDate, Link, StatusTag, type Column } from '../../parts';
import { PHASES } from '../../words/phases';
import { caseNumber } from '../case/identity';
import type { ListedCase } from './use-cases';

interface CaseTableProps {
  readonly cases: readonly ListedCase[];
  readonly today: string;
}

/** One row per case: whose, since when, what is due first, where it stands. */
export function CaseTable({ cases, today }: CaseTableProps) {
  const columns: readonly Column<ListedCase>[] = [
    {
      id: 'person',
      name: 'Persoon',
      cell: (one) => <Link to={addressOf(one)}>{one.name ?? 'Naam niet zichtbaar'}</Link>,
    },
    { id: 'number', name: 'Zaak', cell: ({ arrangementId }) => caseNumber(arrangementId) },
    { id: 'since', name: 'Bij ons sinds', cell: ({ since }) => <DateText day={since} /> },
    { id: 'due', name: 'Eerste termijn', cell: (one) => <Due one={one} today={today} /> },
    { id: 'phase', name: 'Stand', cell: (one) => <Phase one={one} /> },
  ];
  return (
    <DataTable caption="Zaken" columns={columns} rows={cases} rowKey={({ arrangementId }) => arrangementId} />
  );
}

function addressOf({ relation, arrangementId }: ListedCase): string {
  if (relation === 'offered') return `/aanbiedingen/${arrangementId}`;
  return relation === 'former' ? `/zaken/${arrangementId}/delen` : `/zaken/${arrangementId}`;
}

function Due({ one, today }: { readonly one: ListedCase; readonly today: string }) {
  const { relation, dueOn, until } = one;
  if (relation === 'former') return until === undefined ? <>Geen</> : <DateText day={until} />;
  const day = relation === 'offered' ? until : dueOn;
  return day === undefined ? <>Geen</> : <DueDate dueOn={day} today={today} />;
}

function Phase({ one: { relation, phase } }: { readonly one: ListedCase }) {
  if (relation === 'offered') return <StatusTag kind="waiting">Aangeboden</StatusTag>;
  if (relation === 'former') return <StatusTag kind="done">Overgedragen</StatusTag>;
  return (
    <StatusTag kind={phase === 'closed' ? 'done' : 'active'}>
      {phase === undefined ? 'Onbekend' : PHASES[phase]}
    </StatusTag>
  );
}
