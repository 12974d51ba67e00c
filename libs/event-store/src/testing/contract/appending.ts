import { LOG_START } from '../../event-store';
import { anEvent, aStream, eachWithStore, idsOf, revisionsOf, someEvents, type StoreFactory } from './given';

/** The append decision table, row by row, and what an atomic append means. */
export function appending(factory: StoreFactory): void {
  describe('appending', () => {
    const given = eachWithStore(factory);

    it('a new stream starts at revision 0', async () => {
      const stream = aStream();
      const outcome = await given.current.append(stream, 'no-stream', someEvents(2));
      expect(outcome).toEqual({ kind: 'appended', lastRevision: 1, position: await given.current.head() });
      expect(revisionsOf(await given.current.readStream({ streamId: stream }))).toEqual([0, 1]);
    });

    it('an append that expects the last revision follows it', async () => {
      const stream = aStream();
      await given.current.append(stream, 'no-stream', someEvents(2));
      const outcome = await given.current.append(stream, 1, someEvents(3));
      expect(outcome).toMatchObject({ kind: 'appended', lastRevision: 4 });
      expect(revisionsOf(await given.current.readStream({ streamId: stream }))).toEqual([0, 1, 2, 3, 4]);
    });

    it('the same events on no stream again give the original answer and write nothing', async () => {
      const stream = aStream();
      const events = someEvents(2);
      const first = await given.current.append(stream, 'no-stream', events);
      await given.current.append(stream, 1, someEvents(1));
      const again = await given.current.append(stream, 'no-stream', events);
      expect(again).toEqual({ ...first, kind: 'repeated' });
      expect(await given.current.readStream({ streamId: stream })).toHaveLength(3);
    });

    it('the same events in the middle of a stream again give the original revision and position', async () => {
      const stream = aStream();
      await given.current.append(stream, 'no-stream', someEvents(1));
      const events = someEvents(3);
      const first = await given.current.append(stream, 0, events);
      await given.current.append(stream, 3, someEvents(2));
      await given.current.append(aStream(), 'no-stream', someEvents(2));
      expect(await given.current.append(stream, 0, events)).toEqual({ ...first, kind: 'repeated' });
      // The first of them on their own were also written there.
      expect(await given.current.append(stream, 0, events.slice(0, 2))).toMatchObject({
        kind: 'repeated',
        lastRevision: 2,
      });
      expect(await given.current.readStream({ streamId: stream })).toHaveLength(6);
    });

    it('other events on an older revision are a conflict', async () => {
      const stream = aStream();
      await given.current.append(stream, 'no-stream', someEvents(3));
      const conflict = { kind: 'wrong-expected-revision', actual: 2 };
      expect(await given.current.append(stream, 'no-stream', someEvents(1))).toEqual(conflict);
      expect(await given.current.append(stream, 1, someEvents(1))).toEqual(conflict);
      expect(await given.current.readStream({ streamId: stream })).toHaveLength(3);
    });

    it('a partial match is a conflict: the same first event and another second', async () => {
      const stream = aStream();
      const [first, second] = [anEvent(), anEvent()];
      await given.current.append(stream, 'no-stream', [first, second]);
      const conflict = { kind: 'wrong-expected-revision', actual: 1 };
      expect(await given.current.append(stream, 'no-stream', [first, anEvent()])).toEqual(conflict);
      expect(await given.current.append(stream, 'no-stream', [first, second, anEvent()])).toEqual(conflict);
      expect(await given.current.append(stream, 'no-stream', [second, first])).toEqual(conflict);
      expect(await given.current.readStream({ streamId: stream })).toHaveLength(2);
    });

    it('the same ids at another expected revision are a conflict', async () => {
      const stream = aStream();
      const events = someEvents(1);
      await given.current.append(stream, 'no-stream', someEvents(1));
      await given.current.append(stream, 0, events);
      expect(await given.current.append(stream, 'no-stream', events)).toEqual({
        kind: 'wrong-expected-revision',
        actual: 1,
      });
    });

    it('an expected revision beyond the last is a conflict', async () => {
      const stream = aStream();
      await given.current.append(stream, 'no-stream', someEvents(1));
      expect(await given.current.append(stream, 1, someEvents(1))).toEqual({
        kind: 'wrong-expected-revision',
        actual: 0,
      });
    });

    it('a number expected of a stream that does not exist is a conflict with no stream', async () => {
      const conflict = { kind: 'wrong-expected-revision', actual: 'no-stream' };
      expect(await given.current.append(aStream(), 0, someEvents(1))).toEqual(conflict);
      expect(await given.current.head()).toBe(LOG_START);
    });

    it('of many writers with the same expectation exactly one is written, whole', async () => {
      const stream = aStream();
      const offers = Array.from({ length: 40 }, () => someEvents(3));
      const outcomes = await Promise.all(
        offers.map((events) => given.current.append(stream, 'no-stream', events)),
      );
      const won = outcomes.flatMap(({ kind }, index) => (kind === 'appended' ? [index] : []));
      expect(won).toHaveLength(1);
      expect(outcomes.filter(({ kind }) => kind === 'wrong-expected-revision')).toHaveLength(39);
      const stored = await given.current.readStream({ streamId: stream });
      expect(idsOf(stored)).toEqual(idsOf(offers[won[0]!]!));
    });

    it('a conflict beside it leaves an append of another stream alone', async () => {
      const [busy, calm] = [aStream(), aStream()];
      const [first, conflict, other] = await Promise.all([
        given.current.append(busy, 'no-stream', someEvents(2)),
        given.current.append(busy, 'no-stream', someEvents(2)),
        given.current.append(calm, 'no-stream', someEvents(2)),
      ]);
      expect([first.kind, conflict.kind, other.kind]).toEqual([
        'appended',
        'wrong-expected-revision',
        'appended',
      ]);
      expect(await given.current.readStream({ streamId: calm })).toHaveLength(2);
    });
  });
}
