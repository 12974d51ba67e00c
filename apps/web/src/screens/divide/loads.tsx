import { DataTable, NotAvailable, Section, type Column } from '../../parts';
import { LISTS, queryClient } from '../../api/queries';
import { useColleagues } from './use-divide';

interface Row {
  readonly id: string;
  readonly name: string;
  readonly open: number;
  readonly late: number;
}

const COLUMNS: readonly Column<Row>[] = [
  { id: 'name', name: 'Collega', cell: ({ name }) => name },
  { id: 'open', name: 'Open taken', align: 'end', cell: ({ open }) => open },
  { id: 'late', name: 'Te laat', align: 'end', cell: ({ late }) => late },
];

/** What everybody has in hand: one looks at it before giving somebody more. */
export function Loads() {
  const { colleagues, nobody, failed } = useColleagues();
  const rows: readonly Row[] = [
    ...colleagues.map(({ accountId, displayName, load }) => ({
      id: accountId,
      name: displayName,
      open: load?.open ?? 0,
      late: load?.late ?? 0,
    })),
    { id: 'nobody', name: 'Niemand', open: nobody?.open ?? 0, late: nobody?.late ?? 0 },
  ];
  return (
    <Section title="Wie heeft wat">
      {failed ? (
        <NotAvailable
          what="het overzicht per collega"
          onRetry={() => void queryClient.invalidateQueries({ queryKey: [LISTS] })}
        />
      ) : (
        <DataTable caption="Open taken per collega" columns={COLUMNS} rows={rows} rowKey={({ id }) => id} />
      )}
    </Section>
  );
}
