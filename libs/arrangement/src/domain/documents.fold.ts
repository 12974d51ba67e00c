import type { EventOf } from '@meereis/event-store';
import type { LocalDate, Uuid } from '@meereis/kernel';
import type { ReadEvent } from '@meereis/privacy';
import type { Arrangement } from './arrangement';
import type { DOCUMENT_KINDS, MEDIA_TYPES } from './codes';
import type { CHANNELS, VIRUS_CHECKS } from './document-codes';
import type { DOCUMENT_EVENTS } from './document-events';
import { keptUntil } from './document-terms';
import { without, type DataOf, type Fact } from './fact';

export interface CaseDocument {
  readonly documentId: Uuid;
  readonly origin: 'received' | 'sent';
  readonly kind: (typeof DOCUMENT_KINDS)[number];
  readonly title: string;
  readonly mediaType: (typeof MEDIA_TYPES)[number];
  readonly bytes: number;
  readonly sha256: string;
  /** Day it was received or sent. */
  readonly receivedOn: LocalDate;
  /** Of what this system made itself there is nothing to check. */
  readonly virusCheck: (typeof VIRUS_CHECKS)[number] | 'own';
  readonly channel?: (typeof CHANNELS)[number];
  readonly keepUntil: LocalDate;
}

/** A document whose bytes were removed; what it was called goes with them. */
export interface GoneDocument extends Omit<CaseDocument, 'title'> {
  readonly gone: 'withdrawn' | 'expired';
  readonly goneOn: LocalDate;
}

/** The file's documents; their bytes lie outside the log. */
export interface DocumentsState {
  readonly documents: readonly Fact<CaseDocument>[];
  readonly goneDocuments: readonly Fact<GoneDocument>[];
}

export const NO_DOCUMENTS: DocumentsState = { documents: [], goneDocuments: [] };

type Data<T extends EventOf<(typeof DOCUMENT_EVENTS)[number]>['type']> = DataOf<typeof DOCUMENT_EVENTS, T>;

function received(data: Data<'document-received.v1'>): CaseDocument {
  const { documentId, kind, title, mediaType, bytes, sha256, receivedOn } = data;
  const { virusCheck = 'not-checked', keepUntil = keptUntil(kind, receivedOn) } = data;
  const content = { documentId, kind, title, mediaType, bytes, sha256, receivedOn };
  return { ...content, origin: 'received', virusCheck, keepUntil };
}

function sent(data: Data<'document-sent.v1'>): CaseDocument {
  const { documentId, title, mediaType, bytes, sha256, channel, sentOn } = data;
  const { keepUntil = keptUntil('letter', sentOn) } = data;
  const content = { documentId, title, mediaType, bytes, sha256, channel, keepUntil };
  return { ...content, origin: 'sent', kind: 'letter', receivedOn: sentOn, virusCheck: 'own' };
}

function gone(state: Arrangement, documentId: Uuid, how: Pick<GoneDocument, 'gone' | 'goneOn'>): Arrangement {
  const found = state.documents.find((one) => one.value.documentId === documentId);
  if (found === undefined) return state;
  const rest = without(found.value, 'title');
  return {
    ...state,
    documents: state.documents.filter((one) => one !== found),
    goneDocuments: [...state.goneDocuments, { value: { ...rest, ...how }, eventId: found.eventId }],
  };
}

export function foldDocuments(
  state: Arrangement,
  event: EventOf<(typeof DOCUMENT_EVENTS)[number]>,
  { eventId }: ReadEvent,
): Arrangement {
  switch (event.type) {
    case 'document-received.v1':
      return { ...state, documents: [...state.documents, { value: received(event.data), eventId }] };
    case 'document-sent.v1':
      return { ...state, documents: [...state.documents, { value: sent(event.data), eventId }] };
    case 'document-withdrawn.v1':
      return gone(state, event.data.documentId, { gone: 'withdrawn', goneOn: event.data.withdrawnOn });
    case 'document-expired.v1':
      return gone(state, event.data.documentId, { gone: 'expired', goneOn: event.data.expiredOn });
  }
}
