import { useState, type ReactNode } from 'react';
import {
  Button,
  DataTable,
  DateText,
  DueDate,
  Link,
  Loading,
  NotAvailable,
  NothingYet,
  StatusTag,
  type Column,
} from '../../parts';
import { useUnitNames } from '../../api/units';
import { useMe } from '../../session/own-account';
import { END_CAUSES, HANDOVER_LOOK, HANDOVER_STATUS } from '../../words/handover';
import { useOffers, type ListedOffer } from './use-offers';

type Direction = 'made' | 'received';

/** The queue of one direction, and under it what was answered before. */
export function OffersOf({ direction }: { readonly direction: Direction }) {
  return (
    <>
      <Waiting direction={direction} />
      <Ended direction={direction} />
    </>
  );
}

const NOTHING: Readonly<Record<Direction, string>> = {
  received: 'Geen aanbiedingen.',
  made: 'Er staat geen aanbod van uw organisatie open.',
};

function Waiting({ direction }: { readonly direction: Direction }) {
  const [cursors, setCursors] = useState<readonly string[]>([]);
  const { data, error, refetch } = useOffers({ direction, standing: 'waiting', cursor: cursors.at(-1) });
  const columns = useWaitingColumns(direction);
  if (error !== null && data === undefined)
    return <NotAvailable what="de lijst met aanbiedingen" onRetry={() => void refetch()} />;
  if (data === undefined) return <Loading what="de aanbiedingen" />;
  if (data.handovers.length === 0 && cursors.length === 0)
    return (
      <NothingYet text={NOTHING[direction]}>
        {direction === 'received' ? (
          <Link to="/mijn-werk">Naar Mijn werk</Link>
        ) : (
          <p>U biedt een overdracht aan vanuit een zaak, op het tabblad Delen.</p>
        )}
      </NothingYet>
    );
  return (
    <>
      <DataTable
        caption={direction === 'received' ? 'Aangeboden aan ons' : 'Door ons aangeboden'}
        columns={columns}
        rows={data.handovers}
        rowKey={({ handoverId }) => handoverId}
      />
      <Paging cursors={cursors} next={data.nextCursor} onGo={setCursors} />
    </>
  );
}

/** Folded away: what was answered is there to look back at, not to work on. */
function Ended({ direction }: { readonly direction: Direction }) {
  const [open, setOpen] = useState(false);
  return (
    <details
      className="mr-details"
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
      }}
    >
      <summary>Eerder beantwoord of beëindigd</summary>
      {open ? <EndedList direction={direction} /> : null}
    </details>
  );
}

function EndedList({ direction }: { readonly direction: Direction }) {
  const [cursors, setCursors] = useState<readonly string[]>([]);
  const { data, error, refetch } = useOffers({ direction, standing: 'ended', cursor: cursors.at(-1) });
  const columns = useEndedColumns(direction);
  if (error !== null && data === undefined)
    return <NotAvailable what="de lijst" onRetry={() => void refetch()} />;
  if (data === undefined) return <Loading what="de lijst" />;
  if (data.handovers.length === 0) return <NothingYet text="Er is nog geen aanbod beantwoord." />;
  return (
    <>
      <DataTable
        caption="Beantwoord of beëindigd"
        columns={columns}
        rows={data.handovers}
        rowKey={({ handoverId }) => handoverId}
      />
      <Paging cursors={cursors} next={data.nextCursor} onGo={setCursors} />
    </>
  );
}

function useWaitingColumns(direction: Direction): readonly Column<ListedOffer>[] {
  const unitName = useUnitNames();
  const { today } = useMe();
  return [
    {
      id: 'name',
      name: 'Wie',
      cell: (offer) => (
        <Link
          to={
            direction === 'received'
              ? `/aanbiedingen/${offer.arrangementId}`
              : `/zaken/${offer.arrangementId}/delen`
          }
        >
          {nameOf(offer)}
        </Link>
      ),
    },
    otherSide(direction, unitName),
    { id: 'offered', name: 'Aangeboden op', cell: ({ offeredOn }) => <DateText day={offeredOn} /> },
    {
      id: 'answer',
      name: 'Antwoord uiterlijk',
      cell: ({ answerBy }) => (
        <DueDate
          dueOn={answerBy}
          today={today}
          explanation="Een aanbod geldt veertien dagen. De dag van het aanbod telt niet mee."
        />
      ),
    },
  ];
}

function useEndedColumns(direction: Direction): readonly Column<ListedOffer>[] {
  const unitName = useUnitNames();
  return [
    {
      id: 'receipt',
      name: 'Overdrachtsbewijs',
      cell: ({ arrangementId, handoverId, endedOn, offeredOn, name }) => (
        <Link to={`/aanbiedingen/${arrangementId}/bewijs/${handoverId}`}>
          {name ?? 'Bewijs'}, <DateText day={endedOn ?? offeredOn} />
        </Link>
      ),
    },
    otherSide(direction, unitName),
    {
      id: 'status',
      name: 'Hoe het afliep',
      cell: ({ status, cause }): ReactNode => (
        <>
          <StatusTag kind={HANDOVER_LOOK[status]}>{HANDOVER_STATUS[status]}</StatusTag>{' '}
          {cause === undefined ? null : END_CAUSES[cause]}
        </>
      ),
    },
    {
      id: 'case',
      name: 'Zaak',
      cell: ({ arrangementId, status }) =>
        status === 'accepted' || direction === 'made' ? (
          <Link to={`/zaken/${arrangementId}/delen`}>Zaak openen</Link>
        ) : (
          'Niet bij ons'
        ),
    },
  ];
}

function otherSide(direction: Direction, unitName: (id: string) => string): Column<ListedOffer> {
  return direction === 'received'
    ? { id: 'from', name: 'Van', cell: ({ fromUnit }) => unitName(fromUnit) }
    : { id: 'to', name: 'Aan', cell: ({ toUnit }) => unitName(toUnit) };
}

function nameOf({ name, arrangementId }: ListedOffer): string {
  return name ?? `Zaak ${arrangementId.slice(0, 8)}`;
}

interface PagingProps {
  readonly cursors: readonly string[];
  readonly next: string | undefined;
  readonly onGo: (cursors: readonly string[]) => void;
}

function Paging({ cursors, next, onGo }: PagingProps) {
  if (cursors.length === 0 && next === undefined) return null;
  return (
    <nav className="mr-pages" aria-label="Bladeren">
      {cursors.length === 0 ? null : (
        <Button
          onClick={() => {
            onGo(cursors.slice(0, -1));
          }}
        >
          Vorige
        </Button>
      )}
      {next === undefined ? null : (
        <Button
          onClick={() => {
            onGo([...cursors, next]);
          }}
        >
          Volgende
        </Button>
      )}
    </nav>
  );
}
