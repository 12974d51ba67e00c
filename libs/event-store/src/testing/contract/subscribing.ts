import { LOG_START, type StoredEvent } from '../../event-store';
import { aStream, collect, eachWithStore, idsOf, someEvents, type StoreFactory } from './given';

/** Catching up, following, and ending: no event lost, none twice. */
export function subscribing(factory: StoreFactory): void {
  describe('subscribing', () => {
    const given = eachWithStore(factory);

    it('gives what is there, in batches no larger than asked', async () => {
      await given.current.append(aStream(), 'no-stream', someEvents(7));
      const abort = new AbortController();
      const sizes: number[] = [];
      const query = { after: LOG_START, batchSize: 3, signal: abort.signal };
      for await (const batch of given.current.subscribeToAll(query)) {
        sizes.push(batch.length);
        if (sizes.length === 3) abort.abort();
      }
      expect(sizes).toEqual([3, 3, 1]);
    });

    it('starts strictly after its position', async () => {
      await given.current.append(aStream(), 'no-stream', someEvents(4));
      const all = await given.current.readAll({ from: LOG_START, limit: 10 });
      const abort = new AbortController();
      const query = { after: all[1]!.position, signal: abort.signal };
      const seen = await collect(given.current.subscribeToAll(query), 2, abort);
      expect(idsOf(seen)).toEqual(idsOf(all.slice(2)));
    });

    it('waits at the head and gives what is written then', async () => {
      const abort = new AbortController();
      const query = { after: LOG_START, signal: abort.signal };
      const batches = given.current.subscribeToAll(query)[Symbol.asyncIterator]();
      const waiting = batches.next();
      const events = someEvents(2);
      await given.current.append(aStream(), 'no-stream', events);
      const { value } = (await waiting) as { value: StoredEvent[] };
      expect(idsOf(value)).toEqual(idsOf(events));
      abort.abort();
      expect(await batches.next()).toMatchObject({ done: true });
    });

    it('no event is lost or given twice while many write', async () => {
      const abort = new AbortController();
      const query = { after: LOG_START, batchSize: 7, signal: abort.signal };
      const seen = collect(given.current.subscribeToAll(query), 300, abort);
      for (let round = 0; round < 10; round += 1)
        await Promise.all(
          Array.from({ length: 10 }, () => given.current.append(aStream(), 'no-stream', someEvents(3))),
        );
      const all = await given.current.readAll({ from: LOG_START, limit: 1_000 });
      expect(all).toHaveLength(300);
      expect(idsOf(await seen)).toEqual(idsOf(all));
    });

    it('two subscriptions see the same order', async () => {
      const [one, two] = [new AbortController(), new AbortController()];
      const first = collect(given.current.subscribeToAll({ after: LOG_START, signal: one.signal }), 30, one);
      const second = collect(
        given.current.subscribeToAll({ after: LOG_START, batchSize: 1, signal: two.signal }),
        30,
        two,
      );
      for (let n = 0; n < 30; n += 1) await given.current.append(aStream(), 'no-stream', someEvents(1));
      expect(idsOf(await first)).toEqual(idsOf(await second));
    });

    it('passes over what its filter does not let through, also when nothing else comes for a while', async () => {
      const abort = new AbortController();
      const filter = { types: ['wanted-done.v1'], streamPrefixes: ['person-'] };
      const query = { after: LOG_START, ...filter, signal: abort.signal };
      const seen = collect(given.current.subscribeToAll(query), 2, abort);
      const [first, second] = [someEvents(1, 'wanted-done.v1'), someEvents(1, 'wanted-done.v1')];
      await given.current.append(aStream(), 'no-stream', someEvents(20));
      await given.current.append(aStream('budget'), 'no-stream', someEvents(1, 'wanted-done.v1'));
      await given.current.append(aStream(), 'no-stream', first);
      await given.current.append(aStream(), 'no-stream', someEvents(20));
      await given.current.append(aStream(), 'no-stream', second);
      expect(idsOf(await seen)).toEqual([...idsOf(first), ...idsOf(second)]);
    });

    it('the consumer sets the pace: what it has not asked for is not lost', async () => {
      const abort = new AbortController();
      const query = { after: LOG_START, batchSize: 2, signal: abort.signal };
      await given.current.append(aStream(), 'no-stream', someEvents(2));
      let seen = 0;
      for await (const batch of given.current.subscribeToAll(query)) {
        seen += batch.length;
        // Written while the consumer works on a batch.
        if (seen < 20) await given.current.append(aStream(), 'no-stream', someEvents(2));
        else abort.abort();
      }
      expect(seen).toBe(20);
    });

    it('ends at once on abort, also before it has begun', async () => {
      const abort = new AbortController();
      const waiting = collect(
        given.current.subscribeToAll({ after: LOG_START, signal: abort.signal }),
        1,
        new AbortController(),
      );
      abort.abort();
      expect(await waiting).toEqual([]);
      await given.current.append(aStream(), 'no-stream', someEvents(1));
      const late = given.current.subscribeToAll({ after: LOG_START, signal: abort.signal });
      expect(await collect(late, 1, new AbortController())).toEqual([]);
    });

    it('a consumer that stops early leaves nothing behind', async () => {
      await given.current.append(aStream(), 'no-stream', someEvents(3));
      const query = { after: LOG_START, batchSize: 1, signal: new AbortController().signal };
      for await (const batch of given.current.subscribeToAll(query)) {
        expect(batch).toHaveLength(1);
        break;
      }
    });

    it('a wrong query is refused where it is made', () => {
      const signal = new AbortController().signal;
      expect(() => given.current.subscribeToAll({ after: LOG_START, batchSize: 0, signal })).toThrow(
        'A read takes 1 to 10000 events.',
      );
    });
  });
}
