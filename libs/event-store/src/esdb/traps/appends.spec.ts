import { EventStoreDBClient } from '@eventstore/db-client';
import { aStream, idsOf, someEvents } from '../../testing/contract/given';
import { esdbAddressFault } from '../address';
import { openEsdbEventStore } from '../esdb-event-store';
import { startEsdbDouble } from '../testing/esdb-double';
import { eachWithServer, thing, things, TIMES, until } from './given';

/** Goal: what goes wrong with appends of the client as it is (the trap), and through the adapter (the remedy). */
const server = eachWithServer();

describe('trap 3: one bank of promises for the batch appends of all clients', () => {
  /** Another client, of another server, whose batch call breaks. */
  async function breakAnotherClient(): Promise<void> {
    const elsewhere = await startEsdbDouble();
    const other = EventStoreDBClient.connectionString(elsewhere.url);
    elsewhere.faults.appends.push('dropped-before-storing');
    await expect(other.appendToStream('a-1', thing())).rejects.toBeDefined();
    await other.dispose();
    elsewhere.stop();
  }

  it('the trap: a break on one client rejects the append that waits on another', async () => {
    const { double, client } = server.given;
    double.faults.appends.push('slow');
    const waiting = client.appendToStream('b-1', thing());
    const answer = waiting.catch((error: unknown) => error);
    await until(() => double.log.stream('b-1').length > 0);
    await breakAnotherClient();
    // It is stored, and yet it is told as failed.
    expect(await answer).toMatchObject({ type: 'unavailable' });
    expect(double.log.stream('b-1')).toHaveLength(1);
  });

  it('the remedy: an append has a call of its own, which hears of its own break only', async () => {
    const { double, store } = server.given;
    double.faults.appends.push('slow', 'no-answer');
    const stream = aStream();
    const waiting = store.append(stream, 'no-stream', someEvents(1));
    await until(() => double.log.stream(stream).length > 0);
    await breakAnotherClient();
    expect(await waiting).toMatchObject({ kind: 'appended' });
    // Nothing was tried a second time.
    expect(double.faults.appends).toEqual(['no-answer']);
  });

  it.each([
    'acknowledgement-lost',
    'stored-without-answer',
    'dropped-before-storing',
    'no-answer',
    'not-leader',
    'slow',
    'late',
  ] as const)(
    'the remedy: after "%s" the outcome is unknown, and the append stands there once',
    async (fault) => {
      const { double, store } = server.given;
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
    const { double, store } = server.given;
    double.faults.appends.push(...Array.from({ length: 5 }, () => 'acknowledgement-lost' as const));
    const [stream, events] = [aStream(), someEvents(2)];
    await expect(store.append(stream, 'no-stream', events)).rejects.toMatchObject({ code: 'unavailable' });
    expect(await store.append(stream, 'no-stream', events)).toMatchObject({
      kind: 'repeated',
      lastRevision: 1,
    });
    expect(double.log.stream(stream)).toHaveLength(2);
  });

  it('the remedy: whoever watches hears of each call that is made again', async () => {
    const { double } = server.given;
    const onRetry = jest.fn();
    const watched = openEsdbEventStore({ url: double.url, times: TIMES, onRetry });
    double.faults.appends.push('acknowledgement-lost', 'dropped-before-storing');
    await watched.append(aStream(), 'no-stream', someEvents(1));
    expect(onRetry.mock.calls).toEqual([['an append'], ['an append']]);
    await watched.close();
  });

  it.each([
    ['access-denied', 'refuses these credentials'],
    ['too-large', 'larger than the server takes'],
    ['stream-deleted', 'was deleted on the server'],
  ] as const)('what no repetition changes ("%s") is told at once', async (fault, told) => {
    const { double, store } = server.given;
    double.faults.appends.push(fault, 'no-answer');
    await expect(store.append(aStream(), 'no-stream', someEvents(1))).rejects.toThrow(told);
    expect(double.faults.appends).toEqual(['no-answer']);
  });
});

describe('trap 4: a conflict that is not thrown has the wrong revision', () => {
  it('the trap: without throwing, the batch path answers revision 1 whatever the truth', async () => {
    const { double } = server.given;
    const quiet = EventStoreDBClient.connectionString(`${double.url}&throwOnAppendFailure=false`);
    const stream = aStream();
    await quiet.appendToStream(stream, things(4));
    const answer = await quiet.appendToStream(stream, thing(), { expectedRevision: 'no_stream' });
    expect(answer).toMatchObject({ success: false, nextExpectedRevision: 1n });
    await quiet.dispose();
  });

  it('the remedy: a conflict names the revision that stands there, and the switch is refused', async () => {
    const { double, store } = server.given;
    const stream = aStream();
    await store.append(stream, 'no-stream', someEvents(4));
    expect(await store.append(stream, 'no-stream', someEvents(1))).toEqual({
      kind: 'wrong-expected-revision',
      actual: 3,
    });
    const quiet = `${double.url}&throwOnAppendFailure=false`;
    expect(esdbAddressFault(quiet)).toContain('heeft een optie die niet bestaat');
    expect(() => openEsdbEventStore({ url: quiet, times: TIMES })).toThrow(
      'heeft een optie die niet bestaat',
    );
  });
});

describe('trap 13: an append that expects nothing', () => {
  it('the trap: a lost acknowledgement looks like a failure, and "any" again writes twice', async () => {
    const { double, client } = server.given;
    double.faults.appends.push('acknowledgement-lost');
    const stream = aStream();
    await expect(client.appendToStream(stream, thing())).rejects.toBeDefined();
    await client.appendToStream(stream, thing());
    expect(double.log.stream(stream)).toHaveLength(2);
  });

  it('the remedy: every append says what it expects; of many at once one is written, again and again', async () => {
    const { double, store } = server.given;
    const stream = aStream();
    const others = Array.from({ length: 5 }, () => openEsdbEventStore({ url: double.url, times: TIMES }));
    const offers = others.map((one) => ({ one, events: someEvents(2) }));
    const outcomes = await Promise.all(
      offers.map(({ one, events }) => one.append(stream, 'no-stream', events)),
    );
    const kinds = outcomes.map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'appended')).toHaveLength(1);
    expect(kinds.filter((kind) => kind === 'wrong-expected-revision')).toHaveLength(4);
    const won = offers[kinds.indexOf('appended')]?.events ?? [];
    expect(await store.append(stream, 'no-stream', won)).toMatchObject({ kind: 'repeated' });
    expect(double.log.stream(stream).map(({ id }) => id)).toEqual(idsOf(won));
    await expect(store.append(stream, 'any' as never, someEvents(1))).rejects.toMatchObject({
      code: 'invalid-append',
    });
    await Promise.all(others.map((one) => one.close()));
  });
});
