import type { EventOf } from '@meereis/event-store';
import type { ReadEvent } from '@meereis/privacy';
import type { Arrangement } from './arrangement';
import type { END_EVENTS } from './end-events';
import type { DataOf, Fact } from './fact';

/** Result and end of the case (R023, R026). */
export interface EndState {
  readonly closing?: Fact<DataOf<typeof END_EVENTS, 'arrangement-closed.v1'>>;
}

export const NOT_ENDED: EndState = {};

export function foldEnd(
  state: Arrangement,
  event: EventOf<(typeof END_EVENTS)[number]>,
  { eventId }: ReadEvent,
): Arrangement {
  switch (event.type) {
    case 'arrangement-closed.v1':
      return { ...state, phase: 'closed', closing: { value: event.data, eventId } };
  }
}
