import { useQuery } from '@tanstack/react-query';
import { answer, api, type Dto } from '../../api/client';
import { CASE } from '../../api/queries';
import {
  DataTable,
  DateText,
  Link,
  Loading,
  NotAvailable,
  NothingYet,
  Page,
  StatusTag,
  type Column,
} from '../../parts';
import { GONE, VIRUS_CHECKS } from '../../words/documents';
import { useCase } from '../case/use-case';
import { OpenDocument } from './open-document';
import { sizeText } from './size-text';

type Document = Dto<'DocumentShownDto'>;
const SHOWN = 100;

/** What came in and what was sent, how it was checked, and how long it is kept. */
export function DocumentsTab() {
  const { file } = useCase();
  const { arrangementId } = file;
  const base = `/zaken/${arrangementId}/documenten`;
  const { data, error, refetch } = useQuery({
    queryKey: [CASE, arrangementId, 'documents'],
    queryFn: ({ signal }) =>
      answer(
        api.GET('/arrangements/{arrangementId}/documents', {
          params: { path: { arrangementId }, query: { limit: SHOWN } },
          signal,
        }),
      ),
  });
  return (
    <Page
      title="Documenten"
      actions={
        <>
          <Link as="primary-button" to={`${base}/toevoegen`}>
            Document toevoegen
          </Link>
          <Link as="button" to={`${base}/brief`}>
            Brief maken
          </Link>
        </>
      }
    >
      {data === undefined && error === null ? <Loading what="de documenten" /> : null}
      {data === undefined && error !== null ? (
        <NotAvailable what="de lijst met documenten" onRetry={() => void refetch()} />
      ) : null}
      {data?.total === 0 ? (
        <NothingYet text="Er zijn nog geen documenten.">
          <Link to={`${base}/toevoegen`}>Document toevoegen</Link>
        </NothingYet>
      ) : null}
      {data === undefined || data.total === 0 ? null : (
        <DataTable
          caption="Documenten"
          columns={columnsOf(base)}
          rows={data.documents}
          rowKey={({ documentId }) => documentId}
        />
      )}
    </Page>
  );
}

function columnsOf(base: string): readonly Column<Document>[] {
  return [
    {
      id: 'document',
      name: 'Document',
      cell: (document) =>
        document.gone === undefined ? <OpenDocument document={document} /> : document.kindName,
    },
    { id: 'received', name: 'Van', cell: ({ receivedOn }) => <DateText day={receivedOn} /> },
    { id: 'size', name: 'Grootte', align: 'end', cell: ({ bytes }) => sizeText(bytes) },
    { id: 'check', name: 'Controle', cell: ({ virusCheck }) => VIRUS_CHECKS[virusCheck] },
    { id: 'keep', name: 'Bewaren tot', cell: ({ keepUntil }) => <DateText day={keepUntil} /> },
    {
      id: 'status',
      name: 'Stand',
      cell: ({ documentId, gone, origin }) =>
        gone === undefined ? (
          <>
            <StatusTag kind="active">{origin === 'sent' ? 'Verstuurd' : 'Ontvangen'}</StatusTag>{' '}
            <Link to={`${base}/intrekken?bij=${documentId}`}>Intrekken</Link>
          </>
        ) : (
          <StatusTag>{GONE[gone]}</StatusTag>
        ),
    },
  ];
}
