import { useState } from 'react';
import {
  DataTable,
  DueDate,
  Link,
  Loading,
  NotAvailable,
  NothingYet,
  Page,
  Pages,
  StatusTag,
  type Column,
} from '../../parts';
import { useMe } from '../../session/own-account';
import { PHASES } from '../../words/phases';
import { BulkForm } from './bulk-form';
import { DivideNav } from './divide-nav';
import { useSelection, type Selection } from './selection';
import { useOwnCases, type ListedCase } from './use-offer-cases';
import './divide.css';

const PAGE_SIZE = 25;

/** C11: many cases offered to one organisation at once; each is decided by itself. */
export function OfferCases() {
  const { roles } = useMe();
  const { data, error, refetch } = useOwnCases();
  const selection = useSelection();
  const [page, setPage] = useState(0);
  const cases = data?.cases ?? [];
  const shown = cases.slice(page * PAGE_SIZE, (page + 1) * PAGE_SIZE);
  return (
    <Page title="Zaken aanbieden">
      <DivideNav />
      {data === undefined && error === null ? <Loading what="de zaken" /> : null}
      {data === undefined && error !== null ? (
        <NotAvailable what="de lijst met zaken" onRetry={() => void refetch()} />
      ) : null}
      {data?.total === 0 ? (
        <NothingYet text="Uw organisatie heeft nog geen zaken.">
          <Link to="/zoeken">Iemand zoeken of melden</Link>
        </NothingYet>
      ) : null}
      {cases.length === 0 ? null : (
        <>
          <CaseChoice cases={shown} selection={selection} />
          <Pages
            what="zaken"
            from={page * PAGE_SIZE + 1}
            shown={shown.length}
            total={cases.length}
            onPrevious={
              page === 0
                ? undefined
                : () => {
                    setPage(page - 1);
                  }
            }
            onNext={
              (page + 1) * PAGE_SIZE >= cases.length
                ? undefined
                : () => {
                    setPage(page + 1);
                  }
            }
          />
          {roles.includes('caseworker') ? (
            <BulkForm chosen={cases.filter(({ arrangementId }) => selection.chosen.has(arrangementId))} />
          ) : (
            <p>Zaken aanbieden doet een medewerker. Een coördinator verdeelt de taken.</p>
          )}
        </>
      )}
    </Page>
  );
}

interface CaseChoiceProps {
  readonly cases: readonly ListedCase[];
  readonly selection: Selection;
}

function CaseChoice({ cases, selection }: CaseChoiceProps) {
  const { today } = useMe();
  const ids = cases.map(({ arrangementId }) => arrangementId);
  const columns: readonly Column<ListedCase>[] = [
    {
      id: 'choose',
      name: 'Zaak',
      cell: ({ arrangementId, name }) => (
        <label className="divide-choice">
          <input
            type="checkbox"
            className="utrecht-checkbox mr-choice"
            checked={selection.chosen.has(arrangementId)}
            onChange={() => {
              selection.toggle(arrangementId);
            }}
          />
          <span>{name ?? 'Naam niet zichtbaar'}</span>
        </label>
      ),
    },
    {
      id: 'due',
      name: 'Eerste termijn',
      cell: ({ dueOn }) => (dueOn === undefined ? 'Geen' : <DueDate dueOn={dueOn} today={today} />),
    },
    {
      id: 'phase',
      name: 'Stand',
      cell: ({ phase }) => (
        <StatusTag kind="active">{phase === undefined ? 'Onbekend' : PHASES[phase]}</StatusTag>
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
          <span>{cases.length} op deze pagina</span>
        </label>
        <p role="status">
          {selection.chosen.size === 0 ? 'Niets gekozen' : `${selection.chosen.size} gekozen`}
        </p>
      </div>
      <DataTable
        caption="Zaken om aan te bieden"
        columns={columns}
        rows={cases}
        rowKey={({ arrangementId }) => arrangementId}
      />
    </>
  );
}
