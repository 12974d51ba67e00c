import type { EventOf } from '@meereis/event-store';
import type { ReadEvent } from '@meereis/privacy';
import type { Arrangement } from './arrangement';
import type { DOCUMENT_EVENTS } from './document-events';
import type { DataOf, Fact } from './fact';

/** The file's documents; their bytes lie outside the log. */
export interface DocumentsState {
  readonly documents: readonly Fact<DataOf<typeof DOCUMENT_EVENTS, 'document-received.v1'>>[];
}

export const NO_DOCUMENTS: DocumentsState = { documents: [] };

export function foldDocuments(
  state: Arrangement,
  event: EventOf<(typeof DOCUMENT_EVENTS)[number]>,
  { eventId }: ReadEvent,
): Arrangement {
  switch (event.type) {
    case 'document-received.v1':
      return { ...state, documents: [...state.documents, { value: event.data, eventId }] };
  }
}
