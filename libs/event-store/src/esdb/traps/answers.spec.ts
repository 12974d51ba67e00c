import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { anEvent, aStream, idsOf, someEvents } from '../../testing/contract/given';
import { actualRevision, mayBeRepeated, refusalOf } from '../faults';
import { eachWithServer, settledWithin, thing } from './given';

/** Goal: no answer, and answers that are not what they seem: as the client has it, and as the adapter tells it. */
const server = eachWithServer();

describe('trap 5: a silent server', () => {
  it('the trap: a batch append and a read hang for ever', async () => {
    const { double, client } = server.given;
    double.faults.appends.push('no-answer');
    const hanging = client.appendToStream(aStream(), thing(), { deadline: 100 });
    expect(await settledWithin(hanging, 500)).toBe('hangs');
    double.faults.reads.push('no-answer');
    const reading = client.readStream(aStream())[Symbol.asyncIterator]().next();
    expect(await settledWithin(reading, 500)).toBe('hangs');
    hanging.catch(() => undefined);
    reading.catch(() => undefined);
  });

  it('the trap: once the batch call was ended, every later append hangs', async () => {
    const { double, client } = server.given;
    double.faults.appends.push('ended');
    const first = client.appendToStream(aStream(), thing());
    expect(await settledWithin(first, 300)).toBe('hangs');
    const later = client.appendToStream(aStream(), thing());
    expect(await settledWithin(later, 300)).toBe('hangs');
    for (const hanging of [first, later]) hanging.catch(() => undefined);
  });

  it('the remedy: our deadline ends it and another client gets the answer', async () => {
    const { double, store } = server.given;
    const [stream, events] = [aStream(), someEvents(1)];
    double.faults.appends.push('no-answer');
    expect(await store.append(stream, 'no-stream', events)).toMatchObject({ kind: 'appended' });
    double.faults.reads.push('no-answer');
    expect(idsOf(await store.readStream({ streamId: stream }))).toEqual(idsOf(events));
    double.faults.reads.push('no-answer');
    expect(await store.head()).toBe((await store.readStream({ streamId: stream }))[0]?.position);
  });
});

describe('trap 6: an append of what cannot be serialised', () => {
  it('the trap: it ends the process', async () => {
    const code = `const { EventStoreDBClient, jsonEvent } = require('@eventstore/db-client');
      const client = EventStoreDBClient.connectionString('${server.given.double.url}');
      client.appendToStream('a-1', jsonEvent({ type: 'a', data: { n: 1n } })).catch(() => process.exit(0));`;
    const died = promisify(execFile)(process.execPath, ['-e', code], { timeout: 15_000 });
    await expect(died).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining('Do not know how to serialize a BigInt') as string,
    });
  });

  it('the remedy: it is refused before the call', async () => {
    const { double, store } = server.given;
    const bad = { ...anEvent(), data: { n: 1n } as never };
    await expect(store.append(aStream(), 'no-stream', [bad])).rejects.toMatchObject({
      code: 'invalid-append',
    });
    expect(double.log.records).toEqual([]);
  });
});

describe('trap 7: a conflict has many forms', () => {
  it('the trap: its message is empty, and no stream is a word', async () => {
    const refused = server.given.client.appendToStream(aStream(), thing(), { expectedRevision: 3n });
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
    expect(await server.given.store.append(aStream(), 3, someEvents(1))).toEqual(conflict);
  });
});

describe('trap 8: a failure that is no error of the client', () => {
  it('the trap: a raw gRPC error has a code and no type', async () => {
    const { double, client } = server.given;
    double.stop();
    const raw: unknown = await client.appendToStream(aStream(), thing()).catch((error: unknown) => error);
    expect(raw).toMatchObject({ code: 14 });
    expect(raw).not.toHaveProperty('type');
  });

  it('the remedy: it is repeated by its code, then told as unavailable; a fault of our own is not', async () => {
    const { double, store } = server.given;
    expect(mayBeRepeated({ code: 14 })).toBe(true);
    expect(mayBeRepeated(new TypeError('x'))).toBe(false);
    expect(refusalOf(new TypeError('x'))).toBeUndefined();
    double.stop();
    await expect(store.append(aStream(), 'no-stream', someEvents(1))).rejects.toMatchObject({
      code: 'unavailable',
      message: 'The event store gave no answer to a look at a stream in 5 attempts.',
    });
  });
});

describe('trap 12: a missing stream, and a long one', () => {
  it('the trap: it throws while iterating and not at the call, and a read without a limit gives all', async () => {
    const { client, store } = server.given;
    const reading = client.readStream(aStream());
    await expect(reading[Symbol.asyncIterator]().next()).rejects.toMatchObject({ type: 'stream-not-found' });
    const stream = aStream();
    for (let n = 0; n < 3; n += 1)
      await store.append(stream, n === 0 ? 'no-stream' : n * 150 - 1, someEvents(150));
    let count = 0;
    for await (const { event } of client.readStream(stream)) count += event ? 1 : 0;
    expect(count).toBe(450);
  });

  it('the remedy: it is empty, and every read has a limit', async () => {
    const { store } = server.given;
    expect(await store.readStream({ streamId: aStream() })).toEqual([]);
    const stream = aStream();
    for (let n = 0; n < 3; n += 1)
      await store.append(stream, n === 0 ? 'no-stream' : n * 450 - 1, someEvents(450));
    expect(await store.readStream({ streamId: stream })).toHaveLength(1_000);
  });
});
