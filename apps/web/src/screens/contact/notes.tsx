import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import { CASE } from '../../api/queries';
import { DateText, Link, Loading, NotAvailable, NothingYet, Section } from '../../parts';
import { useMe } from '../../session/own-account';
import { useCase } from '../case/use-case';

const SHOWN = 50;

/** Notes, newest first, each with its earlier versions: what was corrected was not erased. */
export function Notes() {
  const { file } = useCase();
  const { accountId } = useMe();
  const { arrangementId } = file;
  const { data, error, refetch } = useQuery({
    queryKey: [CASE, arrangementId, 'notes'],
    queryFn: ({ signal }) =>
      answer(
        api.GET('/arrangements/{arrangementId}/notes', {
          params: { path: { arrangementId }, query: { limit: SHOWN } },
          signal,
        }),
      ),
  });
  return (
    <Section title="Notities">
      {data === undefined && error === null ? <Loading what="de notities" /> : null}
      {data === undefined && error !== null ? (
        <NotAvailable what="de lijst met notities" onRetry={() => void refetch()} />
      ) : null}
      {data?.total === 0 ? <NothingYet text="Er zijn nog geen notities." /> : null}
      <ul>
        {data?.notes.map(({ noteId, version, text, on, by, reason, superseded }) => (
          <li key={`${noteId} ${version}`}>
            <b>
              <DateText day={on} />
            </b>
            {superseded ? ' (eerdere versie)' : version > 1 ? ` (verbeterd: ${reason ?? ''})` : ''}: {text}{' '}
            {!superseded && by === accountId ? (
              <Link to={`/zaken/${arrangementId}/contact/notitie-verbeteren?bij=${noteId}`}>Verbeteren</Link>
            ) : null}
          </li>
        ))}
      </ul>
    </Section>
  );
}
