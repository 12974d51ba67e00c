import type { EventOf } from '@meereis/event-store';
import { formatDate } from '@meereis/kernel';
import type { DOCUMENT_EVENTS } from '../../../domain/document-events';
import { DOCUMENT_NAMES } from '../../../domain/document-names';

type Event = EventOf<(typeof DOCUMENT_EVENTS)[number]>;

const CHANNEL = {
  post: 'per post',
  email: 'per e-mail',
  'in-person': 'persoonlijk',
  'own-page': 'op de eigen pagina',
} as const;

const REASON = {
  'wrong-person': 'het hoort bij iemand anders',
  'wrong-document': 'het was het verkeerde bestand',
  'not-needed': 'het is niet nodig',
  'person-asked': 'de persoon vroeg erom',
} as const;

export function documentsSentence(event: Event): string {
  switch (event.type) {
    case 'document-received.v1': {
      const checked = event.data.virusCheck === 'clean' ? '' : ' Niet op virussen gecontroleerd.';
      return `Document ontvangen op ${formatDate(event.data.receivedOn)}: ${DOCUMENT_NAMES[event.data.kind]}.${checked}`;
    }
    case 'document-sent.v1':
      return `Brief verstuurd op ${formatDate(event.data.sentOn)} (${CHANNEL[event.data.channel]}).`;
    case 'document-withdrawn.v1':
      return `Document verwijderd op ${formatDate(event.data.withdrawnOn)}: ${REASON[event.data.reason]}.`;
    case 'document-expired.v1':
      return `Document verwijderd op ${formatDate(event.data.expiredOn)}: de bewaartermijn liep tot en met ${formatDate(event.data.keepUntil)}.`;
  }
}
