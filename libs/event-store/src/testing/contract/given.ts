import { newUuid, type Instant, type LocalDate, type Uuid } from '@meereis/kernel';
import type { JsonObject } from '../../envelope';
import type { EventStore, EventToAppend, StoredEvent } from '../../event-store';

/** A store under test, and the way to be rid of it. */
export interface GivenStore {
  readonly store: EventStore;
  readonly discard: () => Promise<void>;
}

/** A fresh, empty store for each test. */
export type StoreFactory = () => Promise<GivenStore>;

const ACTOR = '00000000-0000-4000-8000-0000000000aa' as Uuid;

/** An event that fits the port; its content means nothing. */
export function anEvent(type = 'thing-done.v1', data: JsonObject = { n: 1 }): EventToAppend {
  const commandId = newUuid();
  return {
    eventId: newUuid(),
    type,
    data,
    sealed: [{ subject: ACTOR, keyId: 'k1', box: 'AAAA' }],
    meta: {
      commandId,
      correlationId: commandId,
      causationId: commandId,
      actor: ACTOR,
      role: 'consulent',
      oin: '00000099000000001000',
      unit: 'team-1',
      purpose: 'test',
      recordedAt: '2020-11-30T09:00:00.000Z' as Instant,
      effectiveOn: '2020-11-30' as LocalDate,
    },
  };
}

export const someEvents = (count: number, type?: string): EventToAppend[] =>
  Array.from({ length: count }, () => anEvent(type));

export const aStream = (kind = 'person'): string => `${kind}-${newUuid()}`;

export const idsOf = (events: readonly { readonly eventId: Uuid }[]): Uuid[] =>
  events.map(({ eventId }) => eventId);

export const revisionsOf = (events: readonly StoredEvent[]): number[] =>
  events.map(({ revision }) => revision);

/** Collects until `count` events have come, then aborts; a test's own time limit stops a wait for ever. */
export async function collect(
  batches: AsyncIterable<readonly StoredEvent[]>,
  count: number,
  abort: AbortController,
): Promise<StoredEvent[]> {
  const collected: StoredEvent[] = [];
  for await (const batch of batches) {
    collected.push(...batch);
    if (collected.length >= count) abort.abort();
  }
  return collected;
}

/** Opens a store before each test of a group and discards it after. */
export function eachWithStore(factory: StoreFactory): { readonly current: EventStore } {
  let given: GivenStore | undefined;
  beforeEach(async () => {
    given = await factory();
  });
  afterEach(async () => {
    await given?.discard();
  });
  return {
    get current() {
      if (!given) throw new Error('The store is opened before each test.');
      return given.store;
    },
  };
}
