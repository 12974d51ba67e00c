import type { EventOf } from '@meereis/event-store';
import { formatDate } from '@meereis/kernel';
import type { END_EVENTS } from '../../../domain/end-events';

type Event = EventOf<(typeof END_EVENTS)[number]>;

export function endSentence(event: Event): string {
  switch (event.type) {
    case 'match-made.v1':
      return `Match gemaakt met ${event.data.employer} op ${formatDate(event.data.matchedOn)}.`;
    case 'placed.v1':
      return `Geplaatst bij ${event.data.employer} vanaf ${formatDate(event.data.startsOn)}, voor ${event.data.hoursPerWeek} uur per week.`;
    case 'business-activity-started.v1':
      return `Bedrijfsactiviteit gestart op ${formatDate(event.data.startsOn)}.`;
    case 'education-started.v1':
      return `Opleiding gestart bij ${event.data.school} op ${formatDate(event.data.startsOn)}.`;
    case 'aftercare-contact-held.v1':
      return `Nazorgcontact gehad op ${formatDate(event.data.heldOn)}.`;
    case 'placement-broken.v1':
      return `Plaatsing afgebroken op ${formatDate(event.data.brokenOn)}.`;
    case 'arrangement-closed.v1':
      return event.data.outcome === 'deceased'
        ? `Arrangement afgesloten op ${formatDate(event.data.closedOn)} wegens overlijden.`
        : `Arrangement afgesloten op ${formatDate(event.data.closedOn)}.`;
    case 'arrangement-reopened.v1':
      return `Arrangement heropend op ${formatDate(event.data.reopenedOn)}.`;
  }
}
