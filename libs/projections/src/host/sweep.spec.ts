import { readFileSync } from 'node:fs';
import type { Projection } from '../projection';
import { Bench, eventually, items, silent, steps, story } from '../spec/items';
import { givenEvents, onEachEngine, projectInMemory } from '../testing';

onEachEngine((engine) => {
  /** Goal: plain text of what the program declares no longer does not stay. Method: start with less than before. */
  let bench: Bench;
  beforeEach(async () => {
    bench = await Bench.on(engine);
  });
  afterEach(() => bench.clean());

  const there = async (kind: 'tables' | 'views') =>
    (await bench.there(kind)).filter((name) => !name.startsWith('meereis_'));
  const checkpoints = async () =>
    (
      await (await bench.open()).writer.all('SELECT DISTINCT projection FROM meereis_checkpoint ORDER BY 1')
    ).map(({ projection }) => projection);
  const isCurrent = (host: Awaited<ReturnType<Bench['started']>>) =>
    eventually(async () => (await host.lag()).every(({ state }) => state === 'current'));

  /** Both projections, the rows of all events, and nobody projecting any more. */
  async function before(projections: readonly Projection[] = [items, steps]): Promise<void> {
    const host = await bench.started({ projections });
    await host.waitFor(bench.log.add(...story(200)), 5_000);
    await host.stop();
  }

  const step = async () => (await projectInMemory(steps, givenEvents(...story(200))))['step'];

  /** The items kept in two tables. */
  const itemsOfTwo: Projection = {
    ...items,
    tables: [...items.tables, { name: 'item_names', columns: { id: { type: 'text' } }, key: ['id'] }],
  };

  describe('at the start', () => {
    it('drops tables, view and checkpoint of a projection that is no longer declared, and tells which', async () => {
      await before();
      expect([await there('tables'), await there('views')]).toEqual([
        ['item__1', 'step__1'],
        ['item', 'step'],
      ]);
      const told: object[] = [];
      const log = { ...silent, info: (fields: object) => told.push(fields) };
      await bench.started({ projections: [steps], log });
      expect([await there('tables'), await there('views')]).toEqual([['step__1'], ['step']]);
      expect(await checkpoints()).toEqual(['steps']);
      expect(await bench.rows('step')).toEqual(await step());
      expect(told).toContainEqual({ tables: ['item__1'] });
    });

    // A server keeps the pages of a dropped table to itself and gives them back to the disk.
    if (engine.name === 'SQLite')
      it('leaves no word of it in the file', async () => {
        await before();
        const host = await bench.started({ projections: [steps] });
        await host.stop();
        await (await bench.open()).writer.all('PRAGMA wal_checkpoint(TRUNCATE)');
        expect(readFileSync(bench.place.file!).includes('Titel 1')).toBe(false);
      });

    it('drops a table that a projection no longer has, whose rows are made again beside', async () => {
      await before([itemsOfTwo, steps]);
      expect(await there('tables')).toEqual(['item__1', 'item_names__1', 'step__1']);
      const host = await bench.started();
      await isCurrent(host);
      expect([await there('tables'), await there('views')]).toEqual([
        // The rows of the version before are kept for a while.
        ['item__1', 'item__2', 'step__1'],
        ['item', 'step'],
      ]);
    });

    it('lets a projection of another name have the table, from the first event on', async () => {
      await before();
      const host = await bench.started({ projections: [{ ...items, name: 'things' }, steps] });
      expect(await host.waitFor(await bench.log.head(), 5_000)).toBe(true);
      const { item } = await projectInMemory(items, givenEvents(...story(200)));
      expect(await bench.rows('item')).toEqual(item);
      expect(await checkpoints()).toEqual(['steps', 'things']);
    });

    it('begins anew with a projection that comes back', async () => {
      await before();
      await (await bench.started({ projections: [steps] })).stop();
      bench.log.add(...story(260).slice(200));
      const host = await bench.started();
      expect(await host.waitFor(await bench.log.head(), 5_000)).toBe(true);
      const { item } = await projectInMemory(items, givenEvents(...story(260)));
      expect(await bench.rows('item')).toEqual(item);
    });

    it('touches nothing while another process projects, and no table that is not of a projection', async () => {
      await before();
      await (await bench.open()).writer.transaction((tx) => tx.run('CREATE TABLE by_hand (id TEXT)'));
      const projecting = await bench.started({ leaseMs: 60_000 });
      const waiting = await bench.started({ projections: [steps], leaseMs: 60_000 });
      expect(waiting.status().state).toBe('waiting');
      expect(await there('tables')).toEqual(['by_hand', 'item__1', 'step__1']);
      expect(projecting.status().state).toBe('projecting');
      await waiting.stop();
      await projecting.stop();
      await bench.started({ projections: [steps] });
      expect(await there('tables')).toEqual(['by_hand', 'step__1']);
    });
  });
});
