import { EventStoreUnavailableError, type EventStore } from '@meereis/event-store';
import { Bench, eventually, items, steps, story } from '../spec/items';
import type { EventCodec } from '@meereis/privacy';
import { DatabaseLostError } from '@meereis/sql';
import type { RowWriter } from '../sql/row-writer';
import { givenEvents, onEachEngine, projectInMemory } from '../testing';

/**
 * Goal: a database server that goes away costs a pause and no row. Method: answers to commits that get lost, on either engine;
 * and every connection cut, several times.
 */
onEachEngine((engine) => {
  let bench: Bench;
  beforeEach(async () => {
    bench = await Bench.on(engine);
  });
  afterEach(() => bench.clean());

  const expectAll = async (length: number) => {
    const events = givenEvents(...story(length));
    expect(await bench.rows('item')).toEqual((await projectInMemory(items, events))['item']);
    expect(await bench.rows('step')).toEqual((await projectInMemory(steps, events))['step']);
  };

  it('begins again from what is stored when nobody knows whether a batch was committed', async () => {
    const database = await bench.open();
    const lost = { toLose: 0 };
    const writer: RowWriter = {
      dialect: database.writer.dialect,
      all: (...query) => database.writer.all(...query),
      snapshot: (work) => database.writer.snapshot(work),
      transaction: async (work) => {
        const result = await database.writer.transaction(work);
        if (lost.toLose === 0) return result;
        lost.toLose -= 1;
        throw new DatabaseLostError('lost');
      },
    };
    const host = await bench.started({ database: { ...database, writer }, leaseMs: 500 });
    // The first is that of a batch, the second that of taking over again.
    lost.toLose = 2;
    const position = bench.log.add(...story(100));
    await eventually(async () => host.status().state === 'projecting' && (await host.waitFor(position, 100)));
    expect(lost.toLose).toBe(0);
    await expectAll(100);
  });

  it('waits for a log that does not answer, at the start and later, and takes nothing for read', async () => {
    const outage = { answers: 0 };
    const gone = () => {
      if (outage.answers === 0) return;
      outage.answers -= 1;
      throw new EventStoreUnavailableError('a read', 5, undefined);
    };
    const store: EventStore = {
      append: () => bench.log.append(),
      readStream: () => bench.log.readStream(),
      readAll: async (query) => (gone(), bench.log.readAll(query)),
      subscribeToAll: (query) => (gone(), bench.log.subscribeToAll(query)),
      head: async () => (gone(), bench.log.head()),
      countAfter: (position) => bench.log.countAfter(position),
      close: () => Promise.resolve(),
    };
    bench.log.add(...story(50));
    // More than the follower bears by itself, and at its start.
    outage.answers = 2;
    const host = await bench.started({ store, leaseMs: 500, batchSize: 10 });
    await eventually(async () => host.waitFor(await bench.log.head(), 100));
    expect(outage.answers).toBe(0);
    await expectAll(50);
    expect(host.status().state).toBe('projecting');
  });

  it('waits for keys that cannot be reached, and takes no event for one that does not open', async () => {
    const outage = { questions: 3 };
    const codec: EventCodec = {
      encode: () => bench.codec.encode(),
      erasures: () => bench.codec.erasures(),
      decode: async (events) => {
        if (outage.questions === 0) return bench.codec.decode(events);
        outage.questions -= 1;
        throw new DatabaseLostError('lost');
      },
    };
    bench.log.add(...story(50));
    const host = await bench.started({ codec, leaseMs: 500 });
    await eventually(async () => host.waitFor(await bench.log.head(), 100));
    expect(outage.questions).toBe(0);
    await expectAll(50);
    expect(host.status().state).toBe('projecting');
  });

  if (engine.name === 'SQLite') return;

  const cutAll = async () => {
    const database = await bench.open();
    await database.writer
      .all(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
          WHERE application_name = current_setting('application_name') AND pid <> pg_backend_pid()`,
      )
      // Those that were cut in the middle of opening tell so.

      .catch(() => undefined);
  };

  it('goes on after its connections were cut, in the middle of batches too', async () => {
    const host = await bench.started({ batchSize: 5, leaseMs: 500 });
    for (let at = 0; at < 600; at += 200) {
      bench.log.add(...story(at + 200).slice(at));
      await cutAll();
    }
    const waited = async () => {
      try {
        return await host.waitFor(await bench.log.head(), 1_000);
      } catch {
        return false;
      }
    };
    await eventually(waited);
    await expectAll(600);
    expect(host.status().state).toBe('projecting');
  });
});
