import { instantOf } from '@meereis/kernel';
import type { ProjectionHost } from './host';
import type { RebuildProgress } from './rebuilds';
import type { Projection } from '../projection';
import { Bench, eventually, items, steps, story, TYPES } from '../spec/items';
import { dyingAt } from '../spec/faulty-database';
import { givenEvents, onEachEngine, projectInMemory } from '../testing';

onEachEngine((engine) => {
  let bench: Bench;
  beforeEach(async () => {
    bench = await Bench.on(engine);
  });
  afterEach(() => bench.clean());

  const tablesThere = async () => (await bench.there('tables')).filter((name) => name.startsWith('item__'));

  const isCurrent = (host: ProjectionHost) =>
    eventually(async () => (await host.lag()).every(({ state }) => state === 'current'));

  /** The same table with a column more, and another meaning of `title`. */
  const itemsOfVersion2: Projection = {
    ...items,
    version: 2,
    tables: items.tables.map((table) => ({
      ...table,
      columns: { ...table.columns, length: { type: 'integer', nullable: true } },
    })),
    project: (event) =>
      items.project(event).map((change) => {
        if (change.op !== 'upsert') return change;
        const length = String(change.row['title']).length;
        return { ...change, row: { ...change.row, length } };
      }),
  };

  describe('a rebuild that is asked for', () => {
    it('builds beside, compares, switches and keeps the old rows', async () => {
      const host = await bench.started();
      await host.waitFor(bench.log.add(...story(900)), 5_000);
      const before = await bench.rows('item');
      const report = await host.rebuilds.rebuild('items', 10_000);
      expect(report).toMatchObject({ projection: 'items', version: 1, generation: 2 });
      expect(report.tables).toEqual([
        { table: 'item', rowsBefore: before.length, rowsAfter: before.length, same: true },
      ]);
      expect(await bench.rows('item')).toEqual(before);
      expect(await tablesThere()).toEqual(['item__1', 'item__2']);
    });

    it('reports rows that differ, and puts them right', async () => {
      const host = await bench.started();
      await host.waitFor(bench.log.add(...story(60)), 5_000);
      const right = await bench.rows('item');
      await (
        await bench.open()
      ).writer.transaction((tx) => tx.run("UPDATE item__1 SET title = 'vervalst' WHERE id = 'item-1'"));
      expect((await host.rebuilds.rebuild('items', 10_000)).tables).toMatchObject([
        { table: 'item', same: false },
      ]);
      expect(await bench.rows('item')).toEqual(right);
    });

    it('loses nothing that is written meanwhile', async () => {
      const host = await bench.started({ batchSize: 50 });
      await host.waitFor(bench.log.add(...story(1_000)), 5_000);
      const rebuilt = host.rebuilds.rebuild('items', 10_000);
      const all = story(1_400);
      for (let at = 1_000; at < all.length; at += 20) {
        bench.log.add(...all.slice(at, at + 20));
        await new Promise((resolve) => setImmediate(resolve));
      }
      expect((await rebuilt).tables).toMatchObject([{ same: true }]);
      await host.waitFor(await bench.log.head(), 5_000);
      const expected = await projectInMemory(items, givenEvents(...all));
      expect(await bench.rows('item')).toEqual(expected['item']);
    });

    it('is done by the process that projects when another one asks', async () => {
      const projecting = await bench.started({ leaseMs: 300 });
      await projecting.waitFor(bench.log.add(...story(100)), 5_000);
      const asking = await bench.started({ leaseMs: 300 });
      expect(asking.status().state).toBe('waiting');
      expect((await asking.rebuilds.rebuild('items', 10_000)).tables).toMatchObject([{ same: true }]);
      expect(projecting.status().state).toBe('projecting');
      expect(await projecting.waitFor(bench.log.add(...story(120).slice(100)), 5_000)).toBe(true);
    });

    it('fails in words when the projection does, and the old rows go on serving', async () => {
      let isBroken = false;
      const failing: Projection = {
        ...items,
        project: (event) => {
          if (isBroken && event.revision === 1) throw new Error('Jansen');
          return items.project(event);
        },
      };
      const host = await bench.started({ projections: [failing, steps] });
      await host.waitFor(bench.log.add(...story(100)), 5_000);
      const before = await bench.rows('item');
      isBroken = true;
      await expect(host.rebuilds.rebuild('items', 10_000)).rejects.toThrow('mislukt');
      expect(await bench.rows('item')).toEqual(before);
      isBroken = false;
      expect((await host.rebuilds.rebuild('items', 10_000)).tables).toMatchObject([{ same: true }]);
    });

    it('is refused for a projection there is not', async () => {
      const host = await bench.started();
      await expect(host.rebuilds.rebuild('nothing', 1_000)).rejects.toThrow(
        'Er is geen projectie "nothing".',
      );
    });
  });

  describe('rows that were replaced', () => {
    it('stay until they are dropped, one set at most, and are read by nobody', async () => {
      const host = await bench.started();
      await host.waitFor(bench.log.add(...story(60)), 5_000);
      await host.rebuilds.rebuild('items', 10_000);
      await host.rebuilds.rebuild('items', 10_000);
      expect(await tablesThere()).toEqual(['item__2', 'item__3']);
      expect(await host.rebuilds.kept()).toMatchObject([{ projection: 'items', generation: 2, version: 1 }]);
      await host.waitFor(
        bench.log.add({ streamId: 'item-9', type: TYPES[0], data: { title: 'Nieuw' } }),
        5_000,
      );
      expect((await bench.rows('item')).length).toBe((await bench.rows('item__2')).length + 1);
      expect(await host.rebuilds.drop('items')).toBe(true);
      expect(await host.rebuilds.drop('items')).toBe(false);
      expect(await tablesThere()).toEqual(['item__3']);
      expect(await host.rebuilds.kept()).toEqual([]);
    });

    it('go by themselves after a week, for an erased person is still in them', async () => {
      let now = Date.now();
      const host = await bench.started({ leaseMs: 300, wallClock: { now: () => instantOf(now) } });
      await host.waitFor(bench.log.add(...story(60)), 5_000);
      await host.rebuilds.rebuild('items', 10_000);
      now += 6 * 86_400_000;
      await new Promise((done) => setTimeout(done, 400));
      expect(await tablesThere()).toEqual(['item__1', 'item__2']);
      now += 2 * 86_400_000;
      await eventually(async () => (await tablesThere()).length === 1);
      expect(await host.rebuilds.kept()).toEqual([]);
    });

    it('catch up and take their place again when somebody goes back, also after this process ended', async () => {
      const host = await bench.started();
      await host.waitFor(bench.log.add(...story(60)), 5_000);
      await host.rebuilds.rebuild('items', 10_000);
      await host.stop();
      const again = await bench.started();
      await again.waitFor(bench.log.add(...story(90).slice(60)), 5_000);
      const before = await bench.rows('item');
      const opened = bench.codec.opened;
      expect(await again.rebuilds.back('items', 10_000)).toMatchObject({
        generation: 1,
        tables: [{ same: true }],
      });
      // Thirty events came since, and not all of them are opened: it did not begin anew.
      expect(bench.codec.opened - opened).toBeLessThanOrEqual(30);
      expect(await bench.rows('item')).toEqual(before);
      expect(await again.rebuilds.kept()).toMatchObject([{ generation: 2 }]);
      await expect(again.rebuilds.back('steps', 1_000)).rejects.toThrow(
        'Van "steps" zijn geen oude rijen bewaard.',
      );
    });

    it('of another version are for the program of then, which goes on from them', async () => {
      const host = await bench.started();
      await host.waitFor(bench.log.add(...story(60)), 5_000);
      await host.stop();
      const newer = await bench.started({ projections: [itemsOfVersion2, steps] });
      await isCurrent(newer);
      await newer.waitFor(bench.log.add(...story(70).slice(60)), 5_000);
      await expect(newer.rebuilds.back('items', 1_000)).rejects.toThrow('van versie 1');
      await newer.stop();
      const opened = bench.codec.opened;
      const older = await bench.started();
      await isCurrent(older);
      expect(bench.codec.opened - opened).toBeLessThanOrEqual(20);
      const expected = await projectInMemory(items, givenEvents(...story(70)));
      expect(await bench.rows('item')).toEqual(expected['item']);
    });
  });

  describe('how far a rebuild is', () => {
    it('is told on the way, whichever process does it, and ends with all of it', async () => {
      const slow: Projection = {
        ...items,
        project: (event) => {
          const until = performance.now() + 1;
          while (performance.now() < until);
          return items.project(event);
        },
      };
      const host = await bench.started({ batchSize: 20, leaseMs: 300, projections: [slow, steps] });
      await host.waitFor(bench.log.add(...story(2_000)), 30_000);
      const asking = await bench.started({ leaseMs: 300, projections: [slow, steps] });
      const told: RebuildProgress[] = [];
      await asking.rebuilds.rebuild('items', 30_000, (progress) => told.push(progress), 100);
      expect(told.length).toBeGreaterThan(1);
      expect(told.map(({ eventsDone }) => eventsDone)).toEqual(
        told.map(({ eventsDone }) => eventsDone).sort((one, other) => one - other),
      );
      for (const { eventsDone, eventsInAll } of told) expect(eventsDone).toBeLessThanOrEqual(eventsInAll);
      expect(told.at(-1)?.eventsPerSecond).toBeGreaterThan(0);
    }, 60_000);
  });

  describe('a rebuild that is cut off', () => {
    it.each([3, 8, 12])('at its batch %i is taken up again at the next start', async (nth) => {
      const first = await bench.started();
      await first.waitFor(bench.log.add(...story(300)), 5_000);
      await first.stop();
      const database = dyingAt(await bench.open(), 'after commit', nth);
      const dying = await bench.started({ database, batchSize: 20, leaseMs: 200 });
      await dying.rebuilds.rebuild('items', 400).catch(() => undefined);
      await eventually(() => database.isDead());
      await dying.stop();

      const next = await bench.started({ leaseMs: 200 });
      await isCurrent(next);
      expect(await tablesThere()).toEqual(['item__1', 'item__2']);
      const expected = await projectInMemory(items, givenEvents(...story(300)));
      expect(await bench.rows('item')).toEqual(expected['item']);
    });
  });

  describe('a new version', () => {
    it('is built beside at the next start; until then its queries read the old rows', async () => {
      const old = await bench.started();
      await old.waitFor(bench.log.add(...story(700)), 5_000);
      await old.stop();
      const host = await bench.started({ projections: [itemsOfVersion2, steps], batchSize: 10 });
      expect((await bench.rows('item'))[0]).toMatchObject({ id: 'item-0', length: null });
      await isCurrent(host);
      const events = givenEvents(...story(700));
      expect(await bench.rows('item')).toEqual((await projectInMemory(itemsOfVersion2, events))['item']);
      expect((await host.lag()).map(({ name, version, state }) => [name, version, state])).toEqual([
        ['items', 2, 'current'],
        ['steps', 1, 'current'],
      ]);
      expect(await tablesThere()).toEqual(['item__1', 'item__2']);
    });

    it('is also what a change of tables is, when nobody raised the number', async () => {
      const old = await bench.started({ projections: [items] });
      await old.waitFor(bench.log.add({ streamId: 'a', type: TYPES[0], data: { title: 'Titel' } }), 5_000);
      await old.stop();
      const host = await bench.started({ projections: [{ ...itemsOfVersion2, version: 1 }] });
      await isCurrent(host);
      expect(await bench.rows('item')).toMatchObject([{ id: 'a', length: 5 }]);
    });
  });
});
