import { EventStoreDBClient, jsonEvent } from '@eventstore/db-client';
import { LOG_START, type EventStore } from '../../event-store';
import { aStream, idsOf, someEvents } from '../../testing/contract/given';
import { openEsdbEventStore } from '../esdb-event-store';
import { startEsdbDouble, type EsdbDouble } from '../testing/esdb-double';

/** Short, so that what must not last for ever is seen to end. */
export const TIMES = { deadlineMs: 1_000, backoffFirstMs: 5, backoffMaxMs: 20, idleMs: 400, lookMs: 300 };

export interface GivenServer {
  readonly double: EsdbDouble;
  /** The adapter: the remedy. */
  readonly store: EventStore;
  /** The client as it is: the trap. */
  readonly client: EventStoreDBClient;
}

/** A server, the adapter and the bare client for each test. */
export function eachWithServer(): { readonly given: GivenServer } {
  let current: GivenServer | undefined;
  beforeEach(async () => {
    const double = await startEsdbDouble();
    const store = openEsdbEventStore({ url: double.url, times: TIMES });
    current = { double, store, client: EventStoreDBClient.connectionString(double.url) };
  });
  afterEach(async () => {
    await current?.store.close();
    current?.double.stop();
    // A client that hangs is part of what is shown here.
    if (current) await settledWithin(current.client.dispose(), 300);
  });
  return {
    get given() {
      if (!current) throw new Error('The server is started before each test.');
      return current;
    },
  };
}

export const thing = () => jsonEvent({ type: 'thing-done.v1', data: { n: 1 } });
export const things = (count: number) => Array.from({ length: count }, thing);
export const ms = (count: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, count));

export const settledWithin = (work: Promise<unknown>, limitMs: number): Promise<string> =>
  Promise.race([
    work.then(
      () => 'done',
      () => 'failed',
    ),
    ms(limitMs).then(() => 'hangs'),
  ]);

/** @throws when it does not come true: a test must not go on for ever. */
export async function until(what: () => boolean): Promise<void> {
  for (let tries = 0; tries < 2_000; tries += 1) {
    if (what()) return;
    await ms(2);
  }
  throw new Error('It never happened.');
}

/** Writes so many events to a stream of their own. @returns their ids. */
export async function written(store: EventStore, count: number): Promise<string[]> {
  const events = someEvents(count);
  await store.append(aStream(), 'no-stream', events);
  return idsOf(events);
}

/** Follows the log until so many events were seen; `idsOf` what came, in the order in which it came. */
export async function followed(store: EventStore, count: number, batchSize = 500): Promise<string[]> {
  const abort = new AbortController();
  const seen: string[] = [];
  const query = { after: LOG_START, batchSize, signal: abort.signal };
  for await (const batch of store.subscribeToAll(query)) {
    seen.push(...idsOf(batch));
    if (seen.length >= count) abort.abort();
  }
  return seen;
}
