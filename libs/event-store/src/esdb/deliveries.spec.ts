import { excludeSystemEvents } from '@eventstore/db-client';
import { LOG_START } from '../event-store';
import { aStream, idsOf, someEvents } from '../testing/contract/given';
import { openEsdbEventStore } from './esdb-event-store';
import { backoffMs } from './faults';
import { ESDB_TIMES } from './options';
import { eachWithServer, followed, ms, TIMES, until, written } from './traps/given';

/** Goal: whatever comes late, twice, in disorder, half or not at all, who reads and who follows sees the log. */
const server = eachWithServer();

describe('deliveries of a subscription', () => {
  it('as it is, the client hands on what comes', async () => {
    const { double, store, client } = server.given;
    double.faults.deliveries = 'duplicated';
    const seen: string[] = [];
    const subscription = client.subscribeToAll({ filter: excludeSystemEvents() });
    subscription.on('data', ({ event }) => seen.push(event?.id ?? ''));
    await until(() => double.subscriptions.size > 0);
    const [id] = await written(store, 1);
    await until(() => seen.length === 2);
    expect(seen).toEqual([id, id]);
    await subscription.unsubscribe();
  });

  it.each(['duplicated', 'reordered', 'lost'] as const)(
    '%s: each event is seen once, in order',
    async (how) => {
      const { double, store } = server.given;
      double.faults.deliveries = how;
      const elsewhere = openEsdbEventStore({ url: double.url, times: TIMES });
      const following = followed(store, 60, 7);
      await until(() => double.subscriptions.size > 0);
      const expected: string[] = [];
      for (let n = 0; n < 20; n += 1) expected.push(...(await written(elsewhere, 3)));
      expect(await following).toEqual(expected);
      await elsewhere.close();
    },
  );
});

describe('a subscription that says nothing', () => {
  const NEVER = 60_000;

  it.each([
    ['is begun again after a while', { lookMs: NEVER }],
    ['is not waited for longer than a look', { idleMs: NEVER }],
  ])('%s', async (_what, times) => {
    const { double, store } = server.given;
    const patient = openEsdbEventStore({ url: double.url, times: { ...TIMES, ...times } });
    const following = followed(patient, 1);
    await until(() => double.subscriptions.size > 0);
    // The first delivery is the one that is lost.
    double.faults.deliveries = 'lost';
    const expected = await written(store, 1);
    expect(await following).toEqual(expected);
    await patient.close();
  });

  it('is heard also while a read is under way', async () => {
    const { double, store } = server.given;
    const times = { ...TIMES, deadlineMs: 5_000, lookMs: NEVER, idleMs: NEVER };
    const patient = openEsdbEventStore({ url: double.url, times });
    double.faults.slowMs = 1_000;
    double.faults.reads.push('slow');
    const following = followed(patient, 1);
    await until(() => double.faults.reads.length === 0 && double.subscriptions.size > 0);
    const expected = await written(store, 1);
    expect(await following).toEqual(expected);
    await patient.close();
  });
});

describe('answers to a read', () => {
  it.each([
    'dropped',
    'broken-off',
    'no-answer',
    'slow',
    'late',
    'duplicated',
    'reordered',
    'not-leader',
  ] as const)('%s: it is read again, whole and in order', async (fault) => {
    const { double, store } = server.given;
    const expected = await written(store, 9);
    double.faults.reads.push(fault, fault);
    expect(idsOf(await store.readAll({ from: LOG_START, limit: 100 }))).toEqual(expected);
    double.faults.reads.push(fault, fault);
    expect(await followed(store, 9)).toEqual(expected);
  });

  it('that never get better are told as unavailable', async () => {
    const { double, store } = server.given;
    await written(store, 3);
    double.faults.reads.push(...Array.from({ length: 5 }, () => 'reordered' as const));
    await expect(store.readAll({ from: LOG_START, limit: 3 })).rejects.toMatchObject({ code: 'unavailable' });
  });

  it('that stay away for longer than one call bears are waited for by who follows', async () => {
    const { double, store } = server.given;
    const expected = await written(store, 3);
    double.faults.reads.push(...Array.from({ length: 23 }, () => 'dropped' as const));
    expect(await followed(store, 3)).toEqual(expected);
    expect(double.faults.reads).toEqual([]);
  });

  it('longer than a page are whole', async () => {
    const patient = openEsdbEventStore({ url: server.given.double.url });
    for (let n = 0; n < 5; n += 1) await patient.append(aStream(), 'no-stream', someEvents(450));
    expect(await patient.readAll({ from: LOG_START, limit: 10_000 })).toHaveLength(2_250);
    expect(await patient.countAfter(LOG_START)).toBe(2_250);
    await patient.close();
  });
});

describe('around the server', () => {
  it('a namespace keeps what others wrote out of every answer', async () => {
    const { double, store } = server.given;
    await store.append('person-1', 'no-stream', someEvents(2));
    const own = openEsdbEventStore({ url: double.url, namespace: 'test.', times: TIMES });
    expect(await own.head()).toBe(LOG_START);
    await own.append('person-1', 'no-stream', someEvents(1));
    expect(await own.readAll({ from: LOG_START, limit: 10 })).toHaveLength(1);
    expect(await own.countAfter(LOG_START)).toBe(1);
    expect((await own.readStream({ streamId: 'person-1' }))[0]?.streamId).toBe('person-1');
    await own.close();
  });

  it('a cluster is found by gossip', async () => {
    const url = server.given.double.url.replace('esdb:', 'esdb+discover:');
    const found = openEsdbEventStore({ url, times: TIMES });
    expect(await found.append(aStream(), 'no-stream', someEvents(1))).toMatchObject({ kind: 'appended' });
    await found.close();
  });

  it('the pause grows to its cap, and half of it is chance', () => {
    expect([1, 2, 3, 60].map((attempt) => backoffMs(attempt, ESDB_TIMES, 1))).toEqual([50, 100, 200, 5_000]);
    expect(backoffMs(60, ESDB_TIMES, 0)).toBe(2_500);
  });
});

describe('several who follow one log', () => {
  /** Long, so that nobody looks by himself. */
  const PATIENT = { ...TIMES, lookMs: 60_000, idleMs: 60_000 };

  it('share a read of its end, and one ring for an event, also where each lets something else through', async () => {
    const { double } = server.given;
    const store = openEsdbEventStore({ url: double.url, times: PATIENT });
    const abort = new AbortController();
    const seen: string[][] = [[], [], []];
    const streamPrefixes = [undefined, undefined, ['nothing-']];
    const following = streamPrefixes.map(async (prefixes, who) => {
      const query = { after: LOG_START, signal: abort.signal, ...(prefixes && { streamPrefixes: prefixes }) };
      for await (const batch of store.subscribeToAll(query)) seen[who]?.push(...idsOf(batch));
    });
    await until(() => double.subscriptions.size > 0);
    await written(store, 1);
    await until(() => seen[0]?.length === 1 && seen[1]?.length === 1);
    await ms(50);

    const before = double.authorizations.length;
    await written(store, 1);
    await until(() => seen[0]?.length === 2 && seen[1]?.length === 2);
    await ms(100);
    // An append looks first whether it was there; then one read of the end for all three.
    expect(double.authorizations.length - before).toBe(3);
    expect(seen[2]).toEqual([]);
    abort.abort();
    await Promise.all(following);
    await store.close();
  });

  it('each see all of it, whoever stands where', async () => {
    const { double, store } = server.given;
    const expected = await written(store, 40);
    const all = Promise.all([followed(store, 100, 7), followed(store, 100, 50), followed(store, 100)]);
    const elsewhere = openEsdbEventStore({ url: double.url, times: TIMES });
    for (let n = 0; n < 20; n += 1) expected.push(...(await written(n % 2 === 0 ? store : elsewhere, 3)));
    for (const seen of await all) expect(seen).toEqual(expected);
    await elsewhere.close();
  });
});
