import { newUuid } from '@meereis/kernel';
import { Bench, story, TYPES } from '../spec/items';
import { MemoryLog } from '../spec/memory-log';
import { onEachEngine } from '../testing';
import { OtherLogError } from './same-log';

/** A log whose first event is another. */
function filled(log: MemoryLog): MemoryLog {
  log.add({ streamId: 'item-1', type: TYPES[0], data: { title: 'Ander' } });
  log.stored[0] = Object.assign({}, log.stored[0], { eventId: newUuid() });
  return log;
}

onEachEngine((engine) => {
  let bench: Bench;
  beforeEach(async () => {
    bench = await Bench.on(engine);
  });
  afterEach(() => bench.clean());

  it('knows the log it was made from again, also after it was empty', async () => {
    await (await bench.started()).stop();
    bench.log.add(...story(3));
    await (await bench.started()).stop();
    const host = await bench.started();
    expect(await host.waitFor(await bench.log.head(), 5_000)).toBe(true);
  });

  it('refuses another log, and this one once it lies elsewhere, and leaves its rows alone', async () => {
    bench.log.add(...story(10));
    const host = await bench.started();
    await host.waitFor(await bench.log.head(), 5_000);
    await host.stop();
    const rows = await bench.rows('item');

    const other = new MemoryLog();
    await expect(bench.started({ store: other })).rejects.toThrow(OtherLogError);
    filled(other);
    await expect(bench.started({ store: other })).rejects.toThrow('een ander log');
    await expect(bench.started({ store: other, projects: false })).rejects.toThrow(OtherLogError);

    const moved = new MemoryLog();
    moved.stored.push(
      ...bench.log.stored.map((event) => ({ ...event, position: `1${event.position.slice(1)}` as never })),
    );
    await expect(bench.started({ store: moved })).rejects.toThrow(OtherLogError);
    expect(await bench.rows('item')).toEqual(rows);
    expect(await (await bench.started()).waitFor(await bench.log.head(), 5_000)).toBe(true);
  });

  it('is not written down by who does not project', async () => {
    bench.log.add(...story(3));
    await (await bench.started({ projects: false })).stop();
    await expect(bench.started({ store: filled(new MemoryLog()) })).resolves.toBeDefined();
  });
});
