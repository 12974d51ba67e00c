import type { Uuid } from '@meereis/kernel';
import type {
  DomainEvent,
  EventMeta,
  EventToAppend,
  Position,
  Revision,
  StoredEvent,
} from '@meereis/event-store';

/** What stands in the place of personal text whose key has been destroyed. */
export const ERASED = '⟦gewist⟧';

/** An event as the domain and the projections read it: upcast to its newest version, personal text opened. */
export interface ReadEvent<E extends DomainEvent = DomainEvent> {
  readonly type: E['type'];
  readonly data: E['data'];
  readonly eventId: Uuid;
  readonly streamId: string;
  readonly revision: Revision;
  readonly position: Position;
  readonly meta: EventMeta;
}

/**
 * The gate between domain and log. Writing: validates the data against its declared fields (an undeclared field is
 * refused) and seals personal text under the key of its subject, making that key when the person is new. Reading:
 * opens, upcasts, and puts `ERASED` where a key is gone.
 */
export interface EventCodec {
  /** @throws InvalidEventError when the data does not fit its declaration; nothing has been written then. */
  encode(
    events: readonly { readonly eventId: Uuid; readonly event: DomainEvent; readonly meta: EventMeta }[],
  ): Promise<readonly EventToAppend[]>;
  /** @throws UnknownEventError for a type never declared, SealBrokenError when a box does not authenticate. */
  decode(events: readonly StoredEvent[]): Promise<readonly ReadEvent[]>;
  /** Changes whenever somebody's keys have been destroyed: what was opened before must be forgotten. */
  erasures(): Promise<number>;
}
