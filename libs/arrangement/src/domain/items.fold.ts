import type { EventOf } from '@meereis/event-store';
import type { LocalDate, Uuid } from '@meereis/kernel';
import type { ReadEvent } from '@meereis/privacy';
import type { Arrangement } from './arrangement';
import { without, type DataOf, type Fact } from './fact';
import type { ITEM_STATUSES } from './item-codes';
import type { ITEM_EVENTS } from './item-events';
import { replanned } from './plan.fold';

type Event = EventOf<(typeof ITEM_EVENTS)[number]>;
type Data<T extends Event['type']> = DataOf<typeof ITEM_EVENTS, T>;
export type ItemTerms = Data<'item-added.v1'>;
export type FundingLine = ItemTerms['funding'][number];

export type ItemStatus = (typeof ITEM_STATUSES)[number];

/** What the cashier confirmed of one line, and the terms (by their event) that it still holds for. */
export interface Confirmation extends Fact<Data<'item-funding-confirmed.v1'>> {
  readonly holdsFor: readonly Uuid[];
}

/** One item: `value` are its newest terms, possibly of a draft; `agreed` the terms that are in force since the plan was set. */
export interface Item extends Fact<ItemTerms> {
  readonly agreed?: Fact<ItemTerms>;
  /** Taken out of the draft; what was agreed stays in force until a version without it is set (R028, R030). */
  readonly withdrawn?: Fact<Data<'item-withdrawn.v1'>>;
  readonly status: ItemStatus;
  readonly startedOn?: LocalDate;
  readonly interruption?: Fact<Data<'item-interrupted.v1'>>;
  /** First day after the last interruption. */
  readonly resumedOn?: LocalDate;
  readonly delivered?: Fact<Data<'item-delivered.v1'>>;
  readonly completion?: Fact<Data<'item-completed.v1'>>;
  readonly stop?: Fact<Data<'item-stopped.v1'>>;
  readonly evaluation?: Fact<Data<'item-evaluated.v1'>>;
  readonly quotes: readonly Fact<Data<'quote-received.v1'>>[];
  readonly choice?: Fact<Data<'provider-chosen.v1'>>;
  readonly confirmations: readonly Confirmation[];
}

export interface ItemsState {
  readonly items: readonly Item[];
  /** In the order they were recorded: of one provision the last one counts (R040). */
  readonly considerations: readonly Fact<Data<'prior-provision-considered.v1'>>[];
}

export const NO_ITEMS: ItemsState = { items: [], considerations: [] };

type Change = (item: Item) => Item;

function changed(state: Arrangement, itemId: string, change: Change): Arrangement {
  return { ...state, items: state.items.map((one) => (one.value.itemId === itemId ? change(one) : one)) };
}

/** The line as the cashier confirmed it: another amount, basis or funder is another promise. */
export function sameLine(before: ItemTerms, after: ItemTerms, funder: string): boolean {
  const cents = (terms: ItemTerms) => terms.funding.find((line) => line.funder === funder)?.cents;
  return cents(before) === cents(after) && before.vat === after.vat;
}

function withTerms(item: Item, terms: ItemTerms, eventId: Uuid): Item {
  const confirmations = item.confirmations.map((one) =>
    one.holdsFor.includes(item.eventId) && sameLine(item.value, terms, one.value.funder)
      ? { ...one, holdsFor: [...one.holdsFor, eventId] }
      : one,
  );
  return { ...item, value: terms, eventId, confirmations };
}

function termsOf(data: Data<'item-changed.v1'>): ItemTerms {
  return without<Data<'item-changed.v1'>>(data, 'differences', 'confirmAgain', 'reason', 'changedOn');
}

/** The versions of the terms that hold such a line now: the draft's, the agreed ones, or both. */
function holdsFor(item: Item, { funder, cents }: Data<'item-funding-confirmed.v1'>): readonly Uuid[] {
  const versions: readonly Fact<ItemTerms>[] = item.agreed === undefined ? [item] : [item, item.agreed];
  const found = versions.filter(({ value }) =>
    value.funding.some((line) => line.funder === funder && line.cents === cents),
  );
  return [...new Set(found.map((one) => one.eventId))];
}

function withdrawn(state: Arrangement, fact: Fact<Data<'item-withdrawn.v1'>>): Arrangement {
  const { itemId } = fact.value;
  const next = replanned(state);
  const item = next.items.find((one) => one.value.itemId === itemId);
  if (item?.agreed !== undefined) return changed(next, itemId, (one) => ({ ...one, withdrawn: fact }));
  return { ...next, items: next.items.filter((one) => one !== item) };
}

export function foldItems(state: Arrangement, event: Event, { eventId }: ReadEvent): Arrangement {
  switch (event.type) {
    case 'item-added.v1': {
      const added: Item = { value: event.data, eventId, status: 'planned', quotes: [], confirmations: [] };
      return { ...replanned(state), items: [...state.items, added] };
    }
    case 'item-changed.v1':
      return changed(replanned(state), event.data.itemId, (item) =>
        withTerms(item, termsOf(event.data), eventId),
      );
    case 'item-withdrawn.v1':
      return withdrawn(state, { value: event.data, eventId });
    case 'prior-provision-considered.v1':
      return { ...state, considerations: [...state.considerations, { value: event.data, eventId }] };
    default:
      return changed(state, event.data.itemId, (item) => goneOn(item, event, eventId));
  }
}

type Course = Exclude<
  Event,
  { type: 'item-added.v1' | 'item-changed.v1' | 'item-withdrawn.v1' | 'prior-provision-considered.v1' }
>;

/** How the item goes: money, quotes, and the days of its course. */
function goneOn(item: Item, event: Course, eventId: Uuid): Item {
  switch (event.type) {
    case 'quote-received.v1':
      return { ...item, quotes: [...item.quotes, { value: event.data, eventId }] };
    case 'provider-chosen.v1':
      return { ...item, choice: { value: event.data, eventId } };
    case 'item-funding-confirmed.v1': {
      const confirmed = { value: event.data, eventId, holdsFor: holdsFor(item, event.data) };
      return { ...item, confirmations: [...item.confirmations, confirmed] };
    }
    case 'item-started.v1':
      return { ...item, status: 'started', startedOn: event.data.startedOn };
    case 'item-interrupted.v1':
      return { ...item, status: 'interrupted', interruption: { value: event.data, eventId } };
    case 'item-resumed.v1':
      return { ...without(item, 'interruption'), status: 'started', resumedOn: event.data.resumedOn };
    case 'item-delivered.v1':
      return { ...item, delivered: { value: event.data, eventId } };
    case 'item-completed.v1':
      return { ...item, status: 'completed', completion: { value: event.data, eventId } };
    case 'item-stopped.v1':
      return { ...item, status: 'stopped', stop: { value: event.data, eventId } };
    case 'item-evaluated.v1':
      return { ...item, evaluation: { value: event.data, eventId } };
  }
}
