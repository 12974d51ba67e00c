import type { JsonObject } from '../../envelope';
import {
  LOG_START,
  type EventStore,
  type EventToAppend,
  type ExpectedRevision,
  type Position,
} from '../../event-store';
import { EVENT_STORE_LIMITS } from '../../limits';
import { anEvent, aStream, eachWithStore, someEvents, type StoreFactory } from './given';

/** What no adapter takes: refused with a code, nothing written. */
export function refusing(factory: StoreFactory): void {
  describe('refusing', () => {
    const given = eachWithStore(factory);

    async function refused(
      code: string,
      events: readonly EventToAppend[],
      streamId = aStream(),
      expected: ExpectedRevision = 'no-stream',
    ): Promise<void> {
      await expect(given.current.append(streamId, expected, events)).rejects.toMatchObject({ code });
      expect(await given.current.head()).toBe(LOG_START);
    }

    const withData = (data: unknown): EventToAppend => ({ ...anEvent(), data: data as JsonObject });

    it.each([
      ['a big integer', { a: 1n }],
      ['a number that is none', { a: [Number.NaN] }],
      ['an infinite number', { a: Infinity }],
      ['a function', { a: () => 1 }],
      ['a date object', { a: new Date(0) }],
      ['a map', { a: new Map() }],
      ['a hole in a list', { a: [undefined] }],
    ])('%s in the data is refused with its path and without its value', async (_what, data) => {
      const refusal = given.current.append(aStream(), 'no-stream', [anEvent(), withData(data)]);
      await expect(refusal).rejects.toMatchObject({
        code: 'invalid-append',
        message: expect.stringContaining('thing-done.v1 cannot be stored: data/a') as string,
      });
      expect(await given.current.head()).toBe(LOG_START);
    });

    it('data that holds itself is refused', async () => {
      const data: Record<string, unknown> = {};
      data['self'] = data;
      await refused('invalid-append', [withData(data)]);
    });

    it('a field that is undefined counts as absent', async () => {
      const stream = aStream();
      await given.current.append(stream, 'no-stream', [withData({ a: 1, b: undefined })]);
      const [stored] = await given.current.readStream({ streamId: stream });
      expect(stored?.data).toStrictEqual({ a: 1 });
    });

    it('no events, too many events and the same id twice are refused', async () => {
      const event = anEvent();
      await refused('invalid-append', []);
      await refused('invalid-append', [event, event]);
      await refused('event-too-large', someEvents(EVENT_STORE_LIMITS.eventsPerAppend + 1));
    });

    it('as many events as an append may hold are taken', async () => {
      const most = EVENT_STORE_LIMITS.eventsPerAppend;
      const outcome = await given.current.append(aStream(), 'no-stream', someEvents(most));
      expect(outcome).toMatchObject({ kind: 'appended', lastRevision: most - 1 });
    });

    it('an event over the limit of bytes is refused', async () => {
      await refused('event-too-large', [withData({ a: 'x'.repeat(EVENT_STORE_LIMITS.bytesPerEvent) })]);
    });

    it.each([
      '',
      'person',
      'Person-1',
      'person-',
      '-1',
      '$all',
      'person 1',
      'person-1/2',
      `p-${'1'.repeat(200)}`,
    ])('the stream name "%s" is refused', async (name) => {
      await refused('invalid-append', someEvents(1), name);
    });

    it.each([-1, 0.5, Number.NaN])('the expected revision %d is refused', async (expected) => {
      await refused('invalid-append', someEvents(1), aStream(), expected);
    });

    it('an event id that is no UUID and an event without type are refused', async () => {
      await refused('invalid-append', [{ ...anEvent(), eventId: 'x' as EventToAppend['eventId'] }]);
      await refused('invalid-append', [{ ...anEvent(), type: '' }]);
    });

    it.each([0, 10_001, 1.5])('a read of %d events is refused', async (limit) => {
      const code = 'invalid-read';
      await expect(given.current.readAll({ from: LOG_START, limit })).rejects.toMatchObject({ code });
      await expect(given.current.readStream({ streamId: aStream(), limit })).rejects.toMatchObject({ code });
    });

    it('a position this log never gave out is refused', async () => {
      const from = 'elsewhere' as Position;
      await expect(given.current.readAll({ from, limit: 1 })).rejects.toMatchObject({ code: 'invalid-read' });
      await expect(given.current.countAfter(from)).rejects.toMatchObject({ code: 'invalid-read' });
    });
  });

  describe('closing', () => {
    const given = eachWithStore(factory);
    const closed = { code: 'closed' };

    const everyCall: [string, (store: EventStore) => unknown][] = [
      ['append', (store) => store.append(aStream(), 'no-stream', someEvents(1))],
      ['readStream', (store) => store.readStream({ streamId: aStream() })],
      ['readAll', (store) => store.readAll({ from: LOG_START, limit: 1 })],
      ['head', (store) => store.head()],
      ['countAfter', (store) => store.countAfter(LOG_START)],
    ];

    it.each(everyCall)('%s is refused after closing', async (_name, call) => {
      await given.current.close();
      await expect(call(given.current)).rejects.toMatchObject(closed);
    });

    it('appends that run when the store closes are finished and answered', async () => {
      const running = Array.from({ length: 20 }, () =>
        given.current.append(aStream(), 'no-stream', someEvents(2)),
      );
      await given.current.close();
      expect((await Promise.all(running)).map(({ kind }) => kind)).toEqual(running.map(() => 'appended'));
    });

    it('closing twice is closing once', async () => {
      await given.current.close();
      await expect(given.current.close()).resolves.toBeUndefined();
    });

    it('a waiting subscription ends when the store closes', async () => {
      const batches = given.current.subscribeToAll({
        after: LOG_START,
        signal: new AbortController().signal,
      });
      const next = batches[Symbol.asyncIterator]().next();
      await given.current.close();
      expect(await next).toMatchObject({ done: true });
    });
  });
}
