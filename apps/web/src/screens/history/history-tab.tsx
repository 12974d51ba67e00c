import { useSearchParams } from 'react-router';
import { Button, Link, Loading, NotAvailable, NothingFits, Page, Timeline } from '../../parts';
import { useCase } from '../case/use-case';
import { AreaFilter } from './area-filter';
import { PastCase } from './past-case';
import { useHistory, type Area, type HistoryLine } from './use-history';
import './history.css';

const AREAS: readonly Area[] = ['intake', 'plan', 'items', 'travel', 'daily', 'documents', 'end'];

/** What happened in this case, by whom, and how the case stood at any moment. */
export function HistoryTab() {
  const { file } = useCase();
  const [parameters, setParameters] = useSearchParams();
  const areas = AREAS.filter((area) => (parameters.get('soort') ?? '').split(',').includes(area));
  const at = parameters.get('bij');
  const choose = (changes: Readonly<Record<string, string | undefined>>, replace = false): void => {
    const next = new URLSearchParams(parameters);
    for (const [name, value] of Object.entries(changes)) {
      if (value === undefined || value === '') next.delete(name);
      else next.set(name, value);
    }
    setParameters(next, { replace, preventScrollReset: true });
  };
  return (
    <Page title="Geschiedenis">
      {at !== null && /^\d{1,7}$/.test(at) ? (
        <PastCase
          revision={Math.min(Number(at), file.revision)}
          onGo={(revision) => {
            choose({ bij: String(revision) }, true);
          }}
          onClose={() => {
            choose({ bij: undefined });
          }}
        />
      ) : null}
      <AreaFilter
        areas={areas}
        onChoose={(chosen) => {
          choose({ soort: chosen.join(',') });
        }}
      />
      <Events
        areas={areas}
        addressAt={(revision) => {
          const next = new URLSearchParams(parameters);
          next.set('bij', String(revision));
          return `?${next.toString()}`;
        }}
        onClear={() => {
          choose({ soort: undefined });
        }}
      />
    </Page>
  );
}

interface EventsProps {
  readonly areas: readonly Area[];
  readonly addressAt: (revision: number) => string;
  readonly onClear: () => void;
}

function Events({ areas, addressAt, onClear }: EventsProps) {
  const { file } = useCase();
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useHistory(
    file.arrangementId,
    areas,
  );
  if (data === undefined)
    return error === null ? (
      <Loading what="de geschiedenis" />
    ) : (
      <NotAvailable what="de geschiedenis" onRetry={() => void refetch()} />
    );
  const events = data.pages.flatMap((page) => page.events);
  if (events.length === 0) return <NothingFits onClear={onClear} />;
  return (
    <>
      <Timeline
        label="Gebeurtenissen, nieuwste eerst"
        entries={events.map((event) => entryOf(event, addressAt))}
      />
      {hasNextPage ? (
        <Button busy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          Eerdere gebeurtenissen tonen
        </Button>
      ) : (
        <p>Dit is het begin van de zaak.</p>
      )}
    </>
  );
}

function entryOf(event: HistoryLine, addressAt: (revision: number) => string) {
  const { eventId, revision, sentence, effectiveOn, recordedAt, accountName, unitName, role, areaName } =
    event;
  return {
    key: eventId,
    title: sentence,
    effectiveOn,
    recordedAt,
    by: accountName === undefined ? unitName : `${accountName}, ${unitName}`,
    system: role === 'system',
    children: (
      <p className="history-entry">
        {areaName} · <Link to={addressAt(revision)}>Zaak na deze gebeurtenis ({revision + 1})</Link>
      </p>
    ),
  };
}
