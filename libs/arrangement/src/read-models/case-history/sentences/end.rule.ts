import type { EventOf } from '@meereis/event-store';
import { formatDate } from '@meereis/kernel';
import type { END_EVENTS } from '../../../domain/end-events';

type Event = EventOf<(typeof END_EVENTS)[number]>;

export function endSentence(event: Event): string {
  switch (event.type) {
    case 'arrangement-closed.v1':
      return `Arrangement afgesloten op ${formatDate(event.data.closedOn)}.`;
  }
}
