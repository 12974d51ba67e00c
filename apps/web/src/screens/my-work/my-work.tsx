import { useEffect, useState } from 'react';
import { useSearchParams } from 'react-router';
import {
  announce,
  counted,
  Details,
  Link,
  NotAvailable,
  NothingFits,
  NothingYet,
  Page,
  Pages,
  Tabs,
} from '../../parts';
import { useMe } from '../../session/own-account';
import { askedOf, VIEWS } from './asked';
import { Counters } from './counters';
import { TaskFilters } from './task-filters';
import { TaskTable } from './task-table';
import { PAGE_SIZE, useTasks, type TasksAsked } from './use-tasks';
import './my-work.css';

const PANEL = 'taken';

/** C1 Mijn werk: what is due, over all cases, most urgent first. */
export function MyWork() {
  const [parameters, setParameters] = useSearchParams();
  const asked = askedOf(parameters);
  const { data, error, refetch } = useTasks(asked);
  const me = useMe();
  const choose = (changes: Readonly<Record<string, string | undefined>>): void => {
    setParameters(changed(parameters, changes));
  };
  useCountSaid(data?.total, asked);
  return (
    <Page title="Mijn werk">
      <Counters counters={data?.counters} today={me.today} view={asked.view} />
      <Tabs
        label="Welke taken"
        tabs={VIEWS}
        chosen={asked.view}
        panelId={PANEL}
        onChoose={(view) => {
          choose({ bekijk: VIEWS.find(({ id }) => id === view)?.word, vanaf: undefined });
        }}
      />
      <div role="tabpanel" id={PANEL} aria-labelledby={`${PANEL}-${asked.view}`}>
        <TaskFilters asked={asked} onChoose={choose} />
        {error !== null && data === undefined ? (
          <NotAvailable what="de takenlijst" onRetry={() => void refetch()} />
        ) : null}
        {data === undefined ? null : data.total === 0 ? (
          <Nothing
            asked={asked}
            onClear={() => {
              setParameters(changed(parameters, NO_FILTER));
            }}
          />
        ) : (
          <>
            <TaskTable tasks={data.tasks} today={me.today} />
            <Paging data={data} asked={asked} />
          </>
        )}
      </div>
    </Page>
  );
}

const NO_FILTER = { tot: undefined, soort: undefined, vanaf: undefined };

function changed(
  from: URLSearchParams,
  changes: Readonly<Record<string, string | undefined>>,
): URLSearchParams {
  const next = new URLSearchParams(from);
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined) next.delete(name);
    else next.set(name, value);
  }
  return next;
}

/** Screen readers hear how many there are after a filter or another view. */
function useCountSaid(total: number | undefined, { view, kind, dueUntil }: TasksAsked): void {
  const [said, setSaid] = useState('');
  const now = `${view} ${kind ?? ''} ${dueUntil ?? ''}`;
  useEffect(() => {
    if (total === undefined || said === now) return;
    if (said !== '') announce(counted(total, 'taak', 'taken'));
    setSaid(now);
  }, [total, said, now]);
}

function Nothing({ asked, onClear }: { readonly asked: TasksAsked; readonly onClear: () => void }) {
  const team = useTasks({ view: 'team', dueUntil: undefined, kind: undefined, cursor: undefined });
  if (asked.dueUntil !== undefined || asked.kind !== undefined) return <NothingFits onClear={onClear} />;
  const others = team.data?.total ?? 0;
  return (
    <NothingYet
      text={
        others === 0
          ? 'U bent bij.'
          : `U bent bij. Er ${others === 1 ? 'wacht' : 'wachten'} ${counted(others, 'taak', 'taken')} bij uw team.`
      }
    >
      {others === 0 ? (
        <Link to="/zoeken">Iemand zoeken of melden</Link>
      ) : (
        <Link to="?bekijk=team">Taken van het team bekijken</Link>
      )}
    </NothingYet>
  );
}

interface PagingProps {
  readonly data: NonNullable<ReturnType<typeof useTasks>['data']>;
  readonly asked: TasksAsked;
}

/** Forward by the address, back by the browser: the page one comes back to is the page one left. */
function Paging({ data, asked }: PagingProps) {
  const [parameters, setParameters] = useSearchParams();
  const number = Number(parameters.get('pagina') ?? '1');
  const { nextCursor } = data;
  return (
    <>
      <Pages
        what="taken"
        from={(number - 1) * PAGE_SIZE + 1}
        shown={data.tasks.length}
        total={data.total}
        onPrevious={
          asked.cursor === undefined
            ? undefined
            : () => {
                setParameters(changed(parameters, { vanaf: undefined, pagina: undefined }));
              }
        }
        onNext={
          nextCursor === undefined
            ? undefined
            : () => {
                setParameters(changed(parameters, { vanaf: nextCursor, pagina: String(number + 1) }));
              }
        }
      />
      <Details summary="Hoe komt deze lijst tot stand?">
        <p>
          Taken volgen uit regels en afspraken in de zaken van uw organisatie. Achter elke taak staat waarom
          zij bestaat. De taak met de vroegste dag staat bovenaan.
        </p>
      </Details>
    </>
  );
}
