import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { EventStoreDBClient, jsonEvent, streamNameFilter } from '@eventstore/db-client';
import { LOG_START, type EventStore } from '../event-store';
import { anEvent, aStream, collect, idsOf, someEvents } from '../testing/contract/given';
import { openEsdbEventStore } from './esdb-event-store';
import { actualRevision, backoffMs, mayBeRepeated, refusalOf } from './faults';
import { ESDB_TIMES } from './options';
import { startEsdbDouble, type EsdbDouble } from './testing/esdb-double';

/** Goal: what goes wrong with the client, first as it is (the trap), then through the adapter (the remedy). */
const times = { deadlineMs: 300, backoffFirstMs: 5, backoffMaxMs: 20, idleMs: 400 };
let double: EsdbDouble;
let store: EventStore;
let client: EventStoreDBClient;
beforeEach(async () => {
  double = await startEsdbDouble();
  store = openEsdbEventStore({ url: double.url, times });
  client = EventStoreDBClient.connectionString(double.url);
});
afterEach(async () => {
  await store.close();
  await client.dispose();
  double.stop();
});

const thing = () => jsonEvent({ type: 'thing-done.v1', data: { n: 1 } });
const settledWithin = (work: Promise<unknown>, ms: number): Promise<string> =>
  Promise.race([
    work.then(
      () => 'done',
      () => 'failed',
    ),
    new Promise<string>((resolve) => setTimeout(resolve, ms, 'hangs')),
  ]);

describe('an outcome that is unknown (traps 3 and 13)', () => {
  it('the trap: a lost acknowledgement looks like a failure, and "any" again writes twice', async () => {
    double.faults.appends.push('acknowledgement-lost');
    const stream = aStream();
    await expect(client.appendToStream(stream, thing())).rejects.toBeDefined();
    await client.appendToStream(stream, thing());
    expect(double.log.stream(stream)).toHaveLength(2);
  });

  it.each(['acknowledgement-lost', 'dropped-before-storing', 'no-answer', 'not-leader', 'slow'] as const)(
    'the remedy: after "%s" the append stands there once',
    async (fault) => {
      double.faults.appends.push(fault);
      const [stream, events] = [aStream(), someEvents(3)];
      expect(await store.append(stream, 'no-stream', events)).toMatchObject({
        kind: 'appended',
        lastRevision: 2,
      });
      expect(double.log.stream(stream).map(({ id }) => id)).toEqual(idsOf(events));
    },
  );

  it('the remedy: gives up after its attempts, and the same append later is written once', async () => {
    double.faults.appends.push(...Array.from({ length: 5 }, () => 'acknowledgement-lost' as const));
    const [stream, events] = [aStream(), someEvents(2)];
    await expect(store.append(stream, 'no-stream', events)).rejects.toMatchObject({ code: 'unavailable' });
    expect(await store.append(stream, 'no-stream', events)).toMatchObject({
      kind: 'repeated',
      lastRevision: 1,
    });
    expect(double.log.stream(stream)).toHaveLength(2);
  });

  it('what no repetition changes is told at once', async () => {
    double.faults.appends.push('access-denied', 'no-answer');
    await expect(store.append(aStream(), 'no-stream', someEvents(1))).rejects.toThrow(
      'refuses these credentials',
    );
    expect(double.faults.appends).toEqual(['no-answer']);
  });
});

describe('a silent server (trap 5)', () => {
  it('the trap: a batch append and a read hang for ever', async () => {
    double.faults.appends.push('no-answer');
    const hanging = client.appendToStream(aStream(), thing(), { deadline: 100 });
    expect(await settledWithin(hanging, 500)).toBe('hangs');
    double.faults.reads.push('no-answer');
    const reading = client.readStream(aStream())[Symbol.asyncIterator]().next();
    expect(await settledWithin(reading, 500)).toBe('hangs');
    hanging.catch(() => undefined);
    reading.catch(() => undefined);
  });

  it('the remedy: our deadline ends it and another client gets the answer', async () => {
    const [stream, events] = [aStream(), someEvents(1)];
    await store.append(stream, 'no-stream', events);
    double.faults.reads.push('no-answer');
    expect(idsOf(await store.readStream({ streamId: stream }))).toEqual(idsOf(events));
    double.faults.reads.push('no-answer');
    expect(await store.head()).not.toBe(LOG_START);
  });
});

describe('conflicts (traps 4 and 7)', () => {
  it('the trap: without throwing, the batch path answers revision 1 whatever the truth', async () => {
    const quiet = EventStoreDBClient.connectionString(`${double.url}&throwOnAppendFailure=false`);
    const stream = aStream();
    await quiet.appendToStream(stream, [thing(), thing(), thing(), thing()]);
    const answer = await quiet.appendToStream(stream, thing(), { expectedRevision: 'no_stream' });
    expect(answer).toMatchObject({ success: false, nextExpectedRevision: 1n });
    await quiet.dispose();
  });

  it('the trap: the message of a conflict is empty, and no stream is a word', async () => {
    const refused = client.appendToStream(aStream(), thing(), { expectedRevision: 3n });
    await expect(refused).rejects.toMatchObject({ message: '', actualVersion: 'no_stream' });
  });

  it('the remedy: every form of it is one answer with a number or no stream', async () => {
    expect([2n, -1n, -2n, 'no_stream'].map((actualVersion) => actualRevision({ actualVersion }))).toEqual([
      2,
      'no-stream',
      'no-stream',
      'no-stream',
    ]);
    const conflict = { kind: 'wrong-expected-revision', actual: 'no-stream' };
    expect(await store.append(aStream(), 3, someEvents(1))).toEqual(conflict);
  });
});

describe('failures that are no error of the client (trap 8)', () => {
  it('the trap and the remedy: a raw gRPC error has a code and no type', async () => {
    double.stop();
    const raw: unknown = await client.appendToStream(aStream(), thing()).catch((error: unknown) => error);
    expect(raw).toMatchObject({ code: 14 });
    expect(raw).not.toHaveProperty('type');
    expect(mayBeRepeated(raw)).toBe(true);
    await expect(store.append(aStream(), 'no-stream', someEvents(1))).rejects.toMatchObject({
      code: 'unavailable',
    });
  });

  it('a fault of our own is not repeated', () => {
    expect(mayBeRepeated(new TypeError('x'))).toBe(false);
    expect(refusalOf(new TypeError('x'))).toBeUndefined();
  });
});

describe('a subscription (traps 1, 2, 9, 10 and 11)', () => {
  const written = async (count: number): Promise<string[]> => {
    const events = someEvents(count);
    await store.append(aStream(), 'no-stream', events);
    return idsOf(events);
  };

  it('the trap: it never comes back by itself', async () => {
    const subscription = client.subscribeToAll();
    const broken = new Promise((resolve) => subscription.on('error', resolve));
    await new Promise((resolve) => subscription.on('confirmation', resolve));
    double.dropSubscriptions();
    expect(await broken).toBeDefined();
    await written(1);
    expect(double.subscriptions.size).toBe(0);
  });

  it('the remedy: after every break it goes on after the last event handed over, none lost, none twice', async () => {
    const abort = new AbortController();
    const expected = await written(40);
    const seen: string[] = [];
    for await (const batch of store.subscribeToAll({
      after: LOG_START,
      batchSize: 7,
      signal: abort.signal,
    })) {
      seen.push(...idsOf(batch));
      double.dropSubscriptions();
      if (seen.length === 40) expected.push(...(await written(5)));
      if (seen.length >= 45) abort.abort();
    }
    expect(seen).toEqual(expected);
  });

  it('the remedy: silence after a while, and no confirmation, make it begin again', async () => {
    double.faults.reads.push('no-answer', 'no-answer');
    const abort = new AbortController();
    const following = collect(store.subscribeToAll({ after: LOG_START, signal: abort.signal }), 1, abort);
    await new Promise((resolve) => setTimeout(resolve, 1_200));
    const expected = await written(1);
    expect(idsOf(await following)).toEqual(expected);
  });

  it('the trap: a checkpoint runs ahead of what is handled and may lie beyond the end', async () => {
    double.faults.checkpointBeyond = 100_000;
    await written(10);
    let handled = 0;
    const ahead = await new Promise<number>((resolve) => {
      const subscription = client.subscribeToAll({
        filter: streamNameFilter({
          prefixes: ['person-'],
          checkpointReached: (_subscription, position) => {
            resolve(Number(position.commit) - handled);
            return Promise.resolve();
          },
        }),
      });
      subscription.on('data', ({ event }) => {
        handled = event ? Number(event.position.commit) : 0;
      });
    });
    expect(ahead).toBeGreaterThan(50_000);
  });

  it('the remedy: no checkpoint ever becomes a position', async () => {
    double.faults.checkpointBeyond = 100_000;
    const abort = new AbortController();
    const query = { after: LOG_START, streamPrefixes: ['person-'], signal: abort.signal };
    const following = collect(store.subscribeToAll(query), 4, abort);
    const expected = await written(2);
    while (double.subscriptions.size === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    double.dropSubscriptions();
    expected.push(...(await written(2)));
    expect(idsOf(await following)).toEqual(expected);
  });
});

describe('what the adapter never hands to the client (traps 6 and 12)', () => {
  it('the trap: an append of what cannot be serialised ends the process', async () => {
    const code = `const { EventStoreDBClient, jsonEvent } = require('@eventstore/db-client');
      const client = EventStoreDBClient.connectionString('${double.url}');
      client.appendToStream('a-1', jsonEvent({ type: 'a', data: { n: 1n } })).catch(() => process.exit(0));`;
    const died = promisify(execFile)(process.execPath, ['-e', code], { timeout: 15_000 });
    await expect(died).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining('Do not know how to serialize a BigInt') as string,
    });
  });

  it('the remedy: what cannot be serialised is refused before the call', async () => {
    const bad = { ...anEvent(), data: { n: 1n } as never };
    await expect(store.append(aStream(), 'no-stream', [bad])).rejects.toMatchObject({
      code: 'invalid-append',
    });
    expect(double.log.records).toEqual([]);
  });

  it('the trap and the remedy: a missing stream throws while iterating, and is empty here', async () => {
    const reading = client.readStream(aStream());
    await expect(reading[Symbol.asyncIterator]().next()).rejects.toMatchObject({ type: 'stream-not-found' });
    expect(await store.readStream({ streamId: aStream() })).toEqual([]);
  });
});

describe('around the server', () => {
  it('a namespace keeps what others wrote out of every answer', async () => {
    await store.append('person-1', 'no-stream', someEvents(2));
    const own = openEsdbEventStore({ url: double.url, namespace: 'test.', times });
    expect(await own.head()).toBe(LOG_START);
    await own.append('person-1', 'no-stream', someEvents(1));
    expect(await own.readAll({ from: LOG_START, limit: 10 })).toHaveLength(1);
    expect(await own.countAfter(LOG_START)).toBe(1);
    expect((await own.readStream({ streamId: 'person-1' }))[0]?.streamId).toBe('person-1');
    await own.close();
  });

  it('a cluster is found by gossip', async () => {
    const found = openEsdbEventStore({ url: double.url.replace('esdb:', 'esdb+discover:'), times });
    expect(await found.append(aStream(), 'no-stream', someEvents(1))).toMatchObject({ kind: 'appended' });
    await found.close();
  });

  it('reads longer than a page are whole', async () => {
    const patient = openEsdbEventStore({ url: double.url });
    for (let n = 0; n < 5; n += 1) await patient.append(aStream(), 'no-stream', someEvents(450));
    expect(await patient.readAll({ from: LOG_START, limit: 10_000 })).toHaveLength(2_250);
    expect(await patient.countAfter(LOG_START)).toBe(2_250);
    await patient.close();
  });

  it('the pause grows to its cap, and half of it is chance', () => {
    expect([1, 2, 3, 60].map((attempt) => backoffMs(attempt, ESDB_TIMES, 1))).toEqual([50, 100, 200, 5_000]);
    expect(backoffMs(60, ESDB_TIMES, 0)).toBe(2_500);
  });
});
