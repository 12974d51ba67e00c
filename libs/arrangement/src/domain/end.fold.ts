import type { EventOf } from '@meereis/event-store';
import type { ReadEvent } from '@meereis/privacy';
import type { Uuid } from '@meereis/kernel';
import type { Arrangement, Phase } from './arrangement';
import type { END_EVENTS } from './end-events';
import { without, type DataOf, type Fact } from './fact';

type Event = EventOf<(typeof END_EVENTS)[number]>;
type Data<T extends Event['type']> = DataOf<typeof END_EVENTS, T>;
type Aftercare = Fact<Data<'aftercare-contact-held.v1'>>;

interface ResultOf<Kind extends string, T extends Event['type']> extends Fact<Data<T>> {
  readonly result: Kind;
  readonly aftercare: readonly Aftercare[];
  readonly broken?: Fact<Data<'placement-broken.v1'>>;
}

/** What came of the arrangement, one by one: somebody can be placed, lose that place, and start a business (R023). */
export type Result =
  | ResultOf<'work', 'placed.v1'>
  | ResultOf<'business', 'business-activity-started.v1'>
  | ResultOf<'education', 'education-started.v1'>;

/** Result and end of the case (R023, R026). */
export interface EndState {
  readonly matches: readonly Fact<Data<'match-made.v1'>>[];
  readonly results: readonly Result[];
  /** Present while the case is closed. */
  readonly closing?: Fact<Data<'arrangement-closed.v1'>>;
  /** Present while a closed case is open again, with limited powers. */
  readonly reopening?: Fact<Data<'arrangement-reopened.v1'>>;
  /** The last closing, also after the case was reopened. */
  readonly lastClosing?: Fact<Data<'arrangement-closed.v1'>>;
}

export const NOT_ENDED: EndState = { matches: [], results: [] };

/** The places, businesses and courses that have not broken off. */
export function standingResults(state: Pick<Arrangement, 'results'>): readonly Result[] {
  return state.results.filter((one) => one.broken === undefined);
}

function changed(state: Arrangement, placementId: Uuid, change: (result: Result) => Result): Arrangement {
  return {
    ...state,
    results: state.results.map((one) => (one.value.placementId === placementId ? change(one) : one)),
  };
}

function added(state: Arrangement, result: Result): Arrangement {
  return { ...state, results: [...state.results, result] };
}

/** Where a case stands that runs again; a reopened one keeps its limited powers. */
function runningAgain(state: Arrangement): Phase {
  if (state.phase !== 'placed') return state.phase;
  if (standingResults(state).some((one) => one.result === 'work')) return 'placed';
  if (state.set !== undefined) return 'set';
  return state.planVersion > 0 ? 'planning' : 'admitted';
}

function broken(state: Arrangement, fact: Fact<Data<'placement-broken.v1'>>): Arrangement {
  const without = changed(state, fact.value.placementId, (one) => ({ ...one, broken: fact }));
  return { ...without, phase: runningAgain(without) };
}

function closed(state: Arrangement, fact: Fact<Data<'arrangement-closed.v1'>>): Arrangement {
  const ended = new Set<string>(fact.value.endedItems?.items ?? []);
  return {
    ...without(state, 'reopening'),
    phase: 'closed',
    closing: fact,
    lastClosing: fact,
    items: state.items.map((item) =>
      ended.has(item.value.itemId) ? { ...item, status: 'stopped' as const } : item,
    ),
  };
}

export function foldEnd(state: Arrangement, event: Event, { eventId }: ReadEvent): Arrangement {
  switch (event.type) {
    case 'match-made.v1':
      return { ...state, matches: [...state.matches, { value: event.data, eventId }] };
    case 'placed.v1':
      return {
        ...added(state, { result: 'work', value: event.data, eventId, aftercare: [] }),
        phase: 'placed',
      };
    case 'business-activity-started.v1':
      return added(state, { result: 'business', value: event.data, eventId, aftercare: [] });
    case 'education-started.v1':
      return added(state, { result: 'education', value: event.data, eventId, aftercare: [] });
    case 'aftercare-contact-held.v1':
      return changed(state, event.data.placementId, (one) => ({
        ...one,
        aftercare: [...one.aftercare, { value: event.data, eventId }],
      }));
    case 'placement-broken.v1':
      return broken(state, { value: event.data, eventId });
    case 'arrangement-closed.v1':
      return closed(state, { value: event.data, eventId });
    case 'arrangement-reopened.v1':
      return {
        ...without(state, 'closing'),
        phase: 'reopened',
        reopening: { value: event.data, eventId },
      };
  }
}
