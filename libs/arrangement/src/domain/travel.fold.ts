import type { EventOf } from '@meereis/event-store';
import type { ReadEvent } from '@meereis/privacy';
import type { Arrangement } from './arrangement';
import { without, type DataOf, type Fact } from './fact';
import type { TRAVEL_EVENTS } from './travel-events';

type Data<T extends EventOf<(typeof TRAVEL_EVENTS)[number]>['type']> = DataOf<typeof TRAVEL_EVENTS, T>;

/** Who is responsible, who was, and what is on its way (R029-R032). */
export interface TravelState {
  readonly ownerUnit: string;
  readonly region: string;
  readonly formerOwners: readonly string[];
  readonly openHandover?: Fact<Data<'handover-offered.v1'>>;
  /** Accepted, but the new executor has not spoken the person yet. */
  readonly awaitingContact?: Fact<Data<'handover-accepted.v1'>>;
}

export const NOT_TRAVELLED = { formerOwners: [] } as const;

function handoverEnded(state: Arrangement): Arrangement {
  return without(state, 'openHandover');
}

function accepted(state: Arrangement, fact: Fact<Data<'handover-accepted.v1'>>): Arrangement {
  return {
    ...handoverEnded(state),
    ownerUnit: fact.value.toUnit,
    region: fact.value.toRegion,
    formerOwners: [...state.formerOwners.filter((unit) => unit !== fact.value.toUnit), fact.value.fromUnit],
    awaitingContact: fact,
  };
}

export function foldTravel(
  state: Arrangement,
  event: EventOf<(typeof TRAVEL_EVENTS)[number]>,
  { eventId }: ReadEvent,
): Arrangement {
  switch (event.type) {
    case 'handover-offered.v1':
      return { ...state, openHandover: { value: event.data, eventId } };
    case 'handover-accepted.v1':
      return accepted(state, { value: event.data, eventId });
    case 'handover-declined.v1':
    case 'handover-withdrawn.v1':
    case 'handover-expired.v1':
      return handoverEnded(state);
    case 'handover-completed.v1':
      return without(state, 'awaitingContact');
  }
}
