import type { EventOf } from '@meereis/event-store';
import type { Projection, RowChange } from '@meereis/projections';
import type { ReadEvent } from '@meereis/privacy';
import type { DOCUMENT_EVENTS } from '../domain/document-events';
import { keptUntil } from '../domain/document-terms';

const TABLE = 'kept_documents';

function kept(document_id: string, arrangement_id: string, keep_until: string): readonly RowChange[] {
  return [{ op: 'upsert', table: TABLE, row: { document_id, arrangement_id, keep_until } }];
}

function project(read: ReadEvent): readonly RowChange[] {
  const event = { type: read.type, data: read.data } as EventOf<(typeof DOCUMENT_EVENTS)[number]>;
  const { documentId, arrangementId } = event.data;
  switch (event.type) {
    case 'document-received.v1': {
      const { kind, receivedOn, keepUntil = keptUntil(kind, receivedOn) } = event.data;
      return kept(documentId, arrangementId, keepUntil);
    }
    case 'document-sent.v1': {
      const { sentOn, keepUntil = keptUntil('letter', sentOn) } = event.data;
      return kept(documentId, arrangementId, keepUntil);
    }
    case 'document-withdrawn.v1':
    case 'document-expired.v1':
      return [{ op: 'delete', table: TABLE, where: { document_id: documentId } }];
  }
}

/** Which documents have bytes, and until when: for the term they are kept and for the sweeper. Ids and dates only. */
export const keptDocumentsProjection: Projection = {
  name: 'kept-documents',
  version: 1,
  tables: [
    {
      name: TABLE,
      columns: {
        document_id: { type: 'text' },
        arrangement_id: { type: 'text' },
        keep_until: { type: 'date' },
      },
      key: ['document_id'],
      indexes: [{ columns: ['keep_until', 'document_id'] }],
    },
  ],
  handles: ['document-received.v1', 'document-sent.v1', 'document-withdrawn.v1', 'document-expired.v1'],
  project,
};
