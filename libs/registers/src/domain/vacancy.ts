import type { EventOf } from '@meereis/event-store';
import type { Aggregate } from '@meereis/commands';
import type { LocalDate, Uuid } from '@meereis/kernel';
import type { ReadEvent } from '@meereis/privacy';
import type { VacancyEvent, vacancyOpened } from './vacancy-events';

export type EntryStatus = 'waiting' | 'placed' | 'stepped-back';

/** One case on the Open Hiring list. */
export interface ListEntry {
  readonly entryId: Uuid;
  readonly arrangementId: Uuid;
  readonly unit: string;
  readonly signedUpOn: LocalDate;
  readonly status: EntryStatus;
}

export type Vacancy = EventOf<typeof vacancyOpened>['data'] & {
  readonly closedOn?: LocalDate;
  /** In the order of signing up, which decides (S4). */
  readonly list: readonly ListEntry[];
};

type State = Vacancy | undefined;

function marked(state: Vacancy, entryId: Uuid, status: EntryStatus): Vacancy {
  const list = state.list.map((one) => (one.entryId === entryId ? { ...one, status } : one));
  return { ...state, list };
}

function evolve(state: State, read: ReadEvent): State {
  const event = { type: read.type, data: read.data } as VacancyEvent;
  if (event.type === 'vacancy-opened.v1') return { ...event.data, list: [] };
  if (state === undefined) return undefined;
  switch (event.type) {
    case 'vacancy-changed.v1': {
      const { employerId, locationId, region, kind, permanent, openHiring, openedOn, list } = state;
      const kept = { employerId, locationId, region, kind, permanent, openHiring, openedOn, list };
      return { ...event.data, ...kept };
    }
    case 'vacancy-closed.v1':
      return { ...state, closedOn: event.data.closedOn };
    case 'open-hiring-signed-up.v1': {
      const { entryId, arrangementId, unit, signedUpOn } = event.data;
      const entry: ListEntry = { entryId, arrangementId, unit, signedUpOn, status: 'waiting' };
      return { ...state, list: [...state.list, entry] };
    }
    case 'open-hiring-stepped-back.v1':
      return marked(state, event.data.entryId, 'stepped-back');
    case 'open-hiring-placed.v1':
      return marked(state, event.data.entryId, 'placed');
  }
}

export const vacancy: Aggregate<State> = { name: 'vacancy', initial: undefined, evolve };
