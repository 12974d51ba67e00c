import type { EventOf } from '@meereis/event-store';
import { formatDate } from '@meereis/kernel';
import type { DOCUMENT_EVENTS } from '../../../domain/document-events';

type Event = EventOf<(typeof DOCUMENT_EVENTS)[number]>;

export function documentsSentence(event: Event): string {
  switch (event.type) {
    case 'document-received.v1':
      return `Document ontvangen op ${formatDate(event.data.receivedOn)}.`;
  }
}
