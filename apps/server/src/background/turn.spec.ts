import { systemClock } from '@meereis/kernel';
import { Lease, openBooks, type ReadDatabase } from '@meereis/projections';
import { onEachEngine, type TestPlace } from '@meereis/projections/testing';
import { inTurn } from './turn';

const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };

onEachEngine((engine) => {
  let place: TestPlace;
  let databases: ReadDatabase[];
  const working = new Set<string>();
  const seen: string[] = [];

  /** A server that works until its turn ends. */
  async function server(name: string) {
    const database = await place.open();
    databases.push(database);
    await openBooks(database.writer);
    const lease = new Lease(database.writer, systemClock, 10_000, 'background');
    const ending = new AbortController();
    const ended = inTurn({ lease, log: quiet, renewMs: 300 }, ending.signal, (signal) => {
      working.add(name);
      seen.push([...working].sort().join('+'));
      return [
        new Promise<void>((done) => {
          signal.addEventListener('abort', () => {
            working.delete(name);
            done();
          });
        }),
      ];
    });
    return {
      end: () => {
        ending.abort();
        return ended;
      },
    };
  }
  const until = async (what: () => boolean): Promise<void> => {
    for (let looks = 0; looks < 200 && !what(); looks += 1) await new Promise((done) => setTimeout(done, 50));
    expect(what()).toBe(true);
  };

  beforeEach(async () => {
    place = await engine.place();
    databases = [];
    working.clear();
    seen.length = 0;
  });
  afterEach(async () => {
    for (const database of databases) await database.close();
    await place.remove();
  });

  it('one works while the other waits, and follows when the first ends', async () => {
    const first = await server('one');
    await until(() => working.has('one'));
    const second = await server('two');
    await new Promise((done) => setTimeout(done, 2_000));
    expect([...working]).toEqual(['one']);
    await first.end();
    expect([...working]).toEqual([]);
    await until(() => working.has('two'));
    await second.end();
    expect(seen).toEqual(['one', 'two']);
  });

  it('who lost its turn stops, and takes it again when it is free', async () => {
    const only = await server('one');
    await until(() => working.has('one'));
    const { writer } = await place.open().then((database) => {
      databases.push(database);
      return database;
    });
    await writer.transaction((tx) =>
      tx.run("UPDATE meereis_lease SET owner = 'another|1|x', until = ? WHERE name = 'background'", [
        Date.now() + 2_000,
      ]),
    );
    await until(() => !working.has('one'));
    await until(() => working.has('one'));
    await only.end();
    expect(seen).toEqual(['one', 'one']);
  });
});
