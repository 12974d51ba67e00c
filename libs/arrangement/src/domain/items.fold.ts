import type { EventOf } from '@meereis/event-store';
import type { LocalDate } from '@meereis/kernel';
import type { ReadEvent } from '@meereis/privacy';
import type { Arrangement } from './arrangement';
import type { DataOf, Fact } from './fact';
import type { ITEM_EVENTS } from './item-events';
import { replanned } from './plan.fold';

type Data<T extends EventOf<(typeof ITEM_EVENTS)[number]>['type']> = DataOf<typeof ITEM_EVENTS, T>;
export type ItemTerms = Data<'item-added.v1'>;

export type ItemStatus = 'planned' | 'started' | 'interrupted' | 'completed' | 'stopped';

/** One item: `value` are its newest terms, possibly of a draft; `agreed` the terms that are in force since the plan was set. */
export interface Item extends Fact<ItemTerms> {
  readonly agreed?: Fact<ItemTerms>;
  readonly status: ItemStatus;
  readonly startedOn?: LocalDate;
}

export interface ItemsState {
  readonly items: readonly Item[];
  readonly considerations: readonly Fact<Data<'prior-provision-considered.v1'>>[];
}

export const NO_ITEMS: ItemsState = { items: [], considerations: [] };

function changed(state: Arrangement, itemId: string, to: Partial<Item>): Arrangement {
  return {
    ...state,
    items: state.items.map((item) => (item.value.itemId === itemId ? { ...item, ...to } : item)),
  };
}

export function foldItems(
  state: Arrangement,
  event: EventOf<(typeof ITEM_EVENTS)[number]>,
  { eventId }: ReadEvent,
): Arrangement {
  switch (event.type) {
    case 'item-added.v1':
      return {
        ...replanned(state),
        items: [...state.items, { value: event.data, eventId, status: 'planned' }],
      };
    case 'prior-provision-considered.v1':
      return { ...state, considerations: [...state.considerations, { value: event.data, eventId }] };
    case 'item-started.v1':
      return changed(state, event.data.itemId, { status: 'started', startedOn: event.data.startedOn });
  }
}
