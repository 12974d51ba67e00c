import { LOG_START, type StoredEvent } from '../../event-store';
import { anEvent, aStream, eachWithStore, idsOf, revisionsOf, someEvents, type StoreFactory } from './given';

const positions = (events: readonly StoredEvent[]): string[] => events.map(({ position }) => position);

/** Streams both ways, the whole log forwards, filters, and order under many writers. */
export function reading(factory: StoreFactory): void {
  describe('reading', () => {
    const given = eachWithStore(factory);

    it('an event reads back as it was offered, beside where it stands', async () => {
      const stream = aStream();
      const event = anEvent('thing-done.v1', { text: 'Özdemir € 𝄞 \u2028', list: [1, null, { b: true }] });
      await given.current.append(stream, 'no-stream', [event]);
      const [stored] = await given.current.readStream({ streamId: stream });
      const { bytes, ...rest } = stored!;
      expect(rest).toEqual({ ...event, streamId: stream, revision: 0, position: await given.current.head() });
      const envelope = { stream, revision: 0, type: event.type, data: event.data };
      expect(JSON.parse(Buffer.from(bytes).toString('utf8'))).toMatchObject(envelope);
    });

    it('the stored bytes are the envelope in its fixed order of keys, the same in every read', async () => {
      const stream = aStream();
      const event = anEvent('thing-done.v1', { b: 1, a: 2 });
      await given.current.append(stream, 'no-stream', [event]);
      const { eventId, type, data, sealed, meta } = event;
      const exact = JSON.stringify({ eventId, stream, revision: 0, type, data, sealed, meta });
      for (const [stored] of [
        await given.current.readStream({ streamId: stream }),
        await given.current.readAll({ from: LOG_START, limit: 1 }),
      ])
        expect(Buffer.from(stored!.bytes).toString('utf8')).toBe(exact);
    });

    it('what a reader changes, nobody else sees', async () => {
      const stream = aStream();
      await given.current.append(stream, 'no-stream', [anEvent('thing-done.v1', { n: 1 })]);
      const [first] = await given.current.readStream({ streamId: stream });
      Object.assign(first!.data, { n: 2 });
      first!.bytes.fill(0);
      expect((await given.current.readStream({ streamId: stream }))[0]?.data).toEqual({ n: 1 });
    });

    it('a stream that does not exist is empty', async () => {
      expect(await given.current.readStream({ streamId: aStream() })).toEqual([]);
    });

    it.each([
      [{}, [0, 1, 2, 3, 4]],
      [{ from: 2 }, [2, 3, 4]],
      [{ from: 1, limit: 2 }, [1, 2]],
      [{ from: 5 }, []],
      [{ direction: 'backwards' }, [4, 3, 2, 1, 0]],
      [{ direction: 'backwards', limit: 2 }, [4, 3]],
      [{ direction: 'backwards', from: 2 }, [2, 1, 0]],
      [{ direction: 'backwards', from: 9, limit: 1 }, [4]],
      [{ direction: 'backwards', from: 0 }, [0]],
    ] as const)('a stream of five read with %j gives revisions %j', async (query, revisions) => {
      const stream = aStream();
      await given.current.append(aStream(), 'no-stream', someEvents(2));
      await given.current.append(stream, 'no-stream', someEvents(5));
      expect(revisionsOf(await given.current.readStream({ streamId: stream, ...query }))).toEqual(revisions);
    });

    it('the log reads from a position on, that one included, up to the limit', async () => {
      await given.current.append(aStream(), 'no-stream', someEvents(6));
      const all = await given.current.readAll({ from: LOG_START, limit: 10 });
      expect(all).toHaveLength(6);
      const part = await given.current.readAll({ from: all[2]!.position, limit: 3 });
      expect(idsOf(part)).toEqual(idsOf(all.slice(2, 5)));
    });

    it('the head is the last position, and the count after a position is exact', async () => {
      expect(await given.current.head()).toBe(LOG_START);
      expect(await given.current.countAfter(LOG_START)).toBe(0);
      await given.current.append(aStream(), 'no-stream', someEvents(4));
      const all = await given.current.readAll({ from: LOG_START, limit: 10 });
      expect(await given.current.head()).toBe(all[3]!.position);
      expect(await given.current.countAfter(LOG_START)).toBe(4);
      expect(await given.current.countAfter(all[0]!.position)).toBe(3);
      expect(await given.current.countAfter(all[3]!.position)).toBe(0);
    });

    it.each([
      [{ types: ['a-done.v1'] }, [0, 2, 4]],
      [{ types: ['a-done.v1', 'b-done.v1'] }, [0, 1, 2, 4]],
      [{ types: ['a-done.v1', 'a-done.v1'] }, [0, 2, 4]],
      [{ types: [] }, []],
      [{ types: ['a-done'] }, []],
      [{ streamPrefixes: ['person-'] }, [0, 1, 5]],
      [{ streamPrefixes: ['pers'] }, [0, 1, 2, 5]],
      [{ streamPrefixes: ['person-1'] }, [0, 1]],
      [{ streamPrefixes: ['person-', 'person-1', 'budget-'] }, [0, 1, 4, 5]],
      [{ streamPrefixes: ['process-expire-', 'b'] }, [3, 4]],
      [{ streamPrefixes: [] }, []],
      [{ types: ['a-done.v1', 'c-done.v1'], streamPrefixes: ['person-', 'process-'] }, [0, 3, 5]],
      [{ types: ['b-done.v1'], streamPrefixes: ['budget-'] }, []],
    ])('the filter %j lets through %j', async (filter, expected) => {
      const offered: [string, string][] = [
        ['person-1', 'a-done.v1'],
        ['person-1x', 'b-done.v1'],
        ['personal-1', 'a-done.v1'],
        ['process-expire-1', 'c-done.v1'],
        ['budget-1', 'a-done.v1'],
        ['person-2', 'c-done.v1'],
      ];
      const events = offered.map(([, type]) => anEvent(type));
      for (const [index, [stream]] of offered.entries())
        await given.current.append(stream, 'no-stream', [events[index]!]);
      const found = await given.current.readAll({ from: LOG_START, limit: 10, ...filter });
      expect(idsOf(found)).toEqual(expected.map((index) => events[index]!.eventId));
      const two = await given.current.readAll({ from: LOG_START, limit: 2, ...filter });
      expect(idsOf(two)).toEqual(idsOf(found).slice(0, 2));
    });

    it('many writers at once: revisions without gaps, positions rising, one order for all readers', async () => {
      const streams = Array.from({ length: 12 }, () => aStream());
      const answered: string[] = [];
      const write = async (stream: string): Promise<void> => {
        for (let expected = -1; expected < 19; expected += 2) {
          const events = someEvents(2);
          const outcome = await given.current.append(stream, expected < 0 ? 'no-stream' : expected, events);
          if (outcome.kind === 'appended') answered.push(outcome.position);
        }
      };
      await Promise.all(streams.map(write));
      const all = await given.current.readAll({ from: LOG_START, limit: 1_000 });
      expect(all).toHaveLength(240);
      expect(positions(all)).toEqual([...new Set(positions(all))].sort());
      expect(positions(all)).toEqual(expect.arrayContaining(answered));
      for (const stream of streams) {
        const own = await given.current.readStream({ streamId: stream });
        expect(revisionsOf(own)).toEqual(Array.from({ length: 20 }, (_, index) => index));
        expect(positions(own)).toEqual(positions(all.filter(({ streamId }) => streamId === stream)));
      }
      // The two events of one append stand side by side.
      for (const [index, event] of all.entries())
        if (event.revision % 2 === 0) expect(all[index + 1]?.streamId).toBe(event.streamId);
    });
  });
}
