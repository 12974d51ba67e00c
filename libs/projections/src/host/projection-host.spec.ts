import type { Projection } from '../projection';
import { Bench, eventually, items, steps, story, TYPES } from '../spec/items';
import { registryOf } from '../spec/memory-log';
import { givenEvents, onEachEngine, projectInMemory } from '../testing';

onEachEngine((engine) => {
  let bench: Bench;
  beforeEach(async () => {
    bench = await Bench.on(engine);
  });
  afterEach(() => bench.clean());

  const expected = async (length: number) => ({
    item: (await projectInMemory(items, givenEvents(...story(length))))['item'],
    step: (await projectInMemory(steps, givenEvents(...story(length))))['step'],
  });

  describe('following the log', () => {
    it('makes the rows of what is there and of what comes, for all projections', async () => {
      bench.log.add(...story(1_200));
      const host = await bench.started();
      const position = bench.log.add(...story(1_500).slice(1_200));
      expect(await host.waitFor(position, 5_000)).toBe(true);
      const { item, step } = await expected(1_500);
      expect(await bench.rows('item')).toEqual(item);
      expect(await bench.rows('step')).toEqual(step);
    });

    it('goes on where it was and opens nothing twice', async () => {
      const first = await bench.started();
      await first.waitFor(bench.log.add(...story(100)), 5_000);
      await first.stop();
      const opened = bench.codec.opened;
      const second = await bench.started();
      await second.waitFor(
        bench.log.add({ streamId: 'item-1', type: TYPES[0], data: { title: 'Nieuw' } }),
        5_000,
      );
      expect(bench.codec.opened - opened).toBe(1);
    });

    it('opens each event once for all projections, and none that nobody handles', async () => {
      const host = await bench.started();
      await host.waitFor(bench.log.add({ streamId: 'a', type: TYPES[3], data: {} }), 5_000);
      const opened = bench.codec.opened;
      await host.waitFor(
        bench.log.add(
          { streamId: 'a', type: TYPES[3], data: {} },
          { streamId: 'a', type: TYPES[0], data: { title: 'A' } },
        ),
        5_000,
      );
      expect(bench.codec.opened - opened).toBe(1);
    });

    it('lets a new projection catch up beside the ones that are current', async () => {
      const first = await bench.started({ projections: [items] });
      await first.waitFor(bench.log.add(...story(1_300)), 5_000);
      await first.stop();
      const second = await bench.started();
      expect(await second.waitFor(await bench.log.head(), 5_000)).toBe(true);
      const { item, step } = await expected(1_300);
      expect(await bench.rows('item')).toEqual(item);
      expect(await bench.rows('step')).toEqual(step);
    });

    it('answers a wait for what does not come with false, in time', async () => {
      const host = await bench.started();
      const started = performance.now();
      expect(await host.waitFor('00000000000000000009' as never, 30)).toBe(false);
      expect(performance.now() - started).toBeLessThan(1_000);
    });
  });

  describe('stopping loudly', () => {
    it('stops at an event nobody declared, keeps what came before, and says so', async () => {
      const host = await bench.started();
      const before = bench.log.add(...story(20));
      bench.log.add({ streamId: 'x', type: 'nobody-knows.v1', data: {} }, ...story(3));
      await eventually(() => host.status().state === 'stopped');
      const lag = await host.lag();
      expect(lag.map(({ state, position, eventsBehind }) => ({ state, position, eventsBehind }))).toEqual([
        { state: 'stopped', position: before, eventsBehind: 4 },
        { state: 'stopped', position: before, eventsBehind: 4 },
      ]);
      expect(lag[0]?.reason).toContain('nobody-knows.v1');
      expect(await host.waitFor(await bench.log.head(), 5_000)).toBe(false);
    });

    it('stops at an event that cannot be opened, without repeating what the error said', async () => {
      const host = await bench.started();
      bench.log.add(...story(4), { streamId: 'x', type: TYPES[0], data: { broken: true } });
      await eventually(() => host.status().state === 'stopped');
      expect(host.status().reason).toContain('niet te openen');
      expect(JSON.stringify(await host.lag())).not.toContain('Jansen');
      expect((await bench.rows('step')).length).toBe(4);
    });

    it('stops only the projection that throws; the others go on', async () => {
      const failing: Projection = {
        ...items,
        project: (event) => {
          if (event.revision === 2) throw new Error('Jansen');
          return items.project(event);
        },
      };
      const host = await bench.started({ projections: [failing, steps] });
      const position = bench.log.add(...story(200));
      expect(await host.waitFor(position, 5_000, ['steps'])).toBe(true);
      expect(await host.waitFor(position, 5_000, ['items'])).toBe(false);
      const [itemsLag, stepsLag] = await host.lag();
      expect(itemsLag).toMatchObject({ name: 'items', state: 'stopped', eventsBehind: 200 });
      expect(stepsLag).toMatchObject({ name: 'steps', state: 'current', eventsBehind: 0 });
      expect(itemsLag?.reason).not.toContain('Jansen');
    });

    it('stops only the projection whose rows do not fit', async () => {
      const failing: Projection = {
        ...items,
        project: () => [{ op: 'upsert', table: 'item', row: { id: 'x', colour: 'red' } }],
      };
      const host = await bench.started({ projections: [failing, steps] });
      expect(await host.waitFor(bench.log.add(...story(10)), 5_000, ['steps'])).toBe(true);
      expect((await host.lag())[0]?.reason).toContain('"colour"');
      expect(await bench.rows('item')).toEqual([]);
    });

    it('refuses to start with a handled type nobody declared, or an older version', async () => {
      await expect(bench.started({ registry: registryOf(TYPES[0], TYPES[1]) })).rejects.toThrow(TYPES[2]);
      await expect(bench.started({ registry: registryOf(...TYPES, 'item-added.v2') })).rejects.toThrow(
        'item-added.v2',
      );
    });

    it('stops when another writer has moved a checkpoint, and leaves its rows alone', async () => {
      const database = await bench.open();
      const host = await bench.started({ database });
      await host.waitFor(bench.log.add(...story(10)), 5_000);
      await (
        await bench.open()
      ).writer.transaction((tx) =>
        tx.run("UPDATE meereis_checkpoint SET position = '00000000000000000003' WHERE projection = 'steps'"),
      );
      const rows = await bench.rows('item');
      bench.log.add(...story(30).slice(10));
      await eventually(() => host.status().state === 'stopped');
      expect(host.status().reason).toContain('steps');
      expect(await bench.rows('item')).toEqual(rows);
    });
  });

  describe('two hosts on one read database', () => {
    it('project one at a time; the second follows when the first ends, and nothing is lost or doubled', async () => {
      // Long enough that a busy machine does not lose it by itself; a host that ends gives it back at once.
      const first = await bench.started({ leaseMs: 3_000 });
      const second = await bench.started({ leaseMs: 3_000 });
      expect([first.status().state, second.status().state]).toEqual(['projecting', 'waiting']);
      const position = bench.log.add(...story(100));
      expect(await second.waitFor(position, 5_000)).toBe(true);
      await first.stop();
      await eventually(() => second.status().state === 'projecting');
      expect(await second.waitFor(bench.log.add(...story(260).slice(100)), 5_000)).toBe(true);
      const { item, step } = await expected(260);
      expect(await bench.rows('item')).toEqual(item);
      expect(await bench.rows('step')).toEqual(step);
    });

    it('a host that lost its lease writes nothing more and waits', async () => {
      const host = await bench.started({ leaseMs: 60_000 });
      await host.waitFor(bench.log.add(...story(10)), 5_000);
      await (
        await bench.open()
      ).writer.transaction((tx) => tx.run("UPDATE meereis_lease SET owner = 'another'"));
      bench.log.add(...story(20).slice(10));
      await eventually(() => host.status().state === 'waiting');
      expect((await bench.rows('step')).length).toBe(8);
    });
  });
});
