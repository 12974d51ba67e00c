import { useSearchParams } from 'react-router';
import type { Dto } from '../../api/client';
import {
  announce,
  Button,
  DataTable,
  DateText,
  DueDate,
  Link,
  Loading,
  NotAvailable,
  NothingYet,
  Page,
  Refusal,
  StatusTag,
  type Column,
} from '../../parts';
import { problemOf } from '../../api/problem';
import { useMe } from '../../session/own-account';
import { DRAFT_FORMS } from '../../words/drafts';
import { nameOf } from '../case/identity';
import { usePerson } from '../case/use-case';
import { DeleteDraft } from './delete-draft';
import { draftAddress } from './draft-address';
import { failedToLoad, useDrafts } from './use-drafts';

type Draft = Dto<'DraftLineDto'>;

/** Forms one has begun and not sent in, the one that goes first on top. */
export function Drafts() {
  const [parameters, setParameters] = useSearchParams();
  const offset = Math.max(0, Number(parameters.get('vanaf') ?? 0) || 0);
  const { today } = useMe();
  const { data, error, refetch } = useDrafts(offset);
  const goTo = (next: number): void => {
    setParameters(next === 0 ? {} : { vanaf: String(next) });
    announce('Andere concepten getoond.');
  };
  return (
    <Page title="Uw concepten">
      <p>
        Alleen u ziet wat in een concept staat. Een concept dat 90 dagen niet opnieuw is bewaard, wordt
        verwijderd.
      </p>
      {data === undefined && error === null ? <Loading what="uw concepten" /> : null}
      {data === undefined && error !== null && !failedToLoad(error) ? (
        <Refusal problem={problemOf(error)} />
      ) : null}
      {data === undefined && failedToLoad(error) ? (
        <NotAvailable what="de lijst met concepten" onRetry={() => void refetch()} />
      ) : null}
      {data?.drafts.length === 0 ? (
        <NothingYet text={offset === 0 ? 'U hebt geen concepten.' : 'Er zijn niet meer concepten.'}>
          <Link to="/zoeken">Zoeken en melden</Link>
        </NothingYet>
      ) : null}
      {data === undefined || data.drafts.length === 0 ? null : (
        <>
          <DataTable
            caption="Uw concepten"
            columns={columnsOf(today)}
            rows={data.drafts}
            rowKey={({ draftId }) => draftId}
          />
          <Others offset={offset} next={data.nextOffset} goTo={goTo} />
        </>
      )}
    </Page>
  );
}

interface OthersProps {
  readonly offset: number;
  readonly next: number | undefined;
  readonly goTo: (offset: number) => void;
}

function Others({ offset, next, goTo }: OthersProps) {
  if (offset === 0 && next === undefined) return null;
  return (
    <nav className="mr-pages" aria-label="Bladeren door concepten">
      {offset === 0 ? null : (
        <Button
          onClick={() => {
            goTo(0);
          }}
        >
          Eerste concepten
        </Button>
      )}
      {next === undefined ? null : (
        <Button
          onClick={() => {
            goTo(next);
          }}
        >
          Volgende
        </Button>
      )}
    </nav>
  );
}

function columnsOf(today: string): readonly Column<Draft>[] {
  return [
    {
      id: 'form',
      name: 'Formulier',
      cell: (draft) => {
        const to = draftAddress(draft);
        return to === undefined ? (
          DRAFT_FORMS[draft.form]
        ) : (
          <Link to={to}>{DRAFT_FORMS[draft.form]} afmaken</Link>
        );
      },
    },
    { id: 'person', name: 'Voor', cell: ({ personId }) => <About personId={personId} /> },
    { id: 'saved', name: 'Bewaard op', cell: ({ savedOn }) => <DateText day={savedOn} /> },
    {
      id: 'deleted',
      name: 'Wordt verwijderd op',
      cell: ({ deletedOn, warning }) => (
        <>
          <DueDate dueOn={deletedOn} today={today} />{' '}
          {warning === undefined ? null : <StatusTag kind="late">Binnenkort weg</StatusTag>}
        </>
      ),
    },
    {
      id: 'delete',
      name: 'Verwijderen',
      cell: (draft) => <DeleteDraft draftId={draft.draftId} name={DRAFT_FORMS[draft.form]} />,
    },
  ];
}

/** Only the id of the person lies in the list; the name comes with the caller's own right to read it. */
function About({ personId }: { readonly personId: string | undefined }) {
  const { data } = usePerson(personId);
  if (personId === undefined) return 'Nog niet vastgelegd';
  return data === undefined ? 'Naam niet zichtbaar' : nameOf(data.data);
}
