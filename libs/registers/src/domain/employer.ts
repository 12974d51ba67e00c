import type { EventOf } from '@meereis/event-store';
import type { Aggregate } from '@meereis/commands';
import type { LocalDate, Uuid } from '@meereis/kernel';
import type { ReadEvent } from '@meereis/privacy';
import type { EmployerEvent, employerChanged, employerLocationAdded } from './employer-events';

type Description = Omit<EventOf<typeof employerChanged>['data'], 'employerId'>;

export type Location = Omit<EventOf<typeof employerLocationAdded>['data'], 'employerId'> & {
  readonly lastDay?: LocalDate;
};

export interface Employer extends Description {
  readonly employerId: Uuid;
  readonly kvk: string;
  readonly activeFrom: LocalDate;
  /** Last day; absent while active. */
  readonly lastDay?: LocalDate;
  readonly locations: readonly Location[];
}

type State = Employer | undefined;

function evolve(state: State, read: ReadEvent): State {
  const event = { type: read.type, data: read.data } as EmployerEvent;
  if (event.type === 'employer-registered.v1') return { ...event.data, locations: [] };
  if (state === undefined) return undefined;
  switch (event.type) {
    case 'employer-changed.v1': {
      const { kvk, activeFrom, lastDay, locations } = state;
      return { ...event.data, kvk, activeFrom, locations, ...(lastDay === undefined ? {} : { lastDay }) };
    }
    case 'employer-location-added.v1':
      return { ...state, locations: [...state.locations, event.data] };
    case 'employer-location-ended.v1': {
      const { locationId, lastDay } = event.data;
      const locations = state.locations.map((one) =>
        one.locationId === locationId ? { ...one, lastDay } : one,
      );
      return { ...state, locations };
    }
    case 'employer-ended.v1':
      return { ...state, lastDay: event.data.lastDay };
  }
}

export const employer: Aggregate<State> = { name: 'employer', initial: undefined, evolve };
