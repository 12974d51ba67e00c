import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { demoState, STORIES } from '@meereis/demo';
import { LOG_START, type StoredEvent } from '@meereis/event-store';
import { openRuntime, parseConfig, startEngine, type Runtime } from '@meereis/runtime';
import { claimDemo, ClaimLostError } from '../../apps/server/src/demo/demo-claim';
import { playDemo } from '../../apps/server/src/demo/play-demo';

/** Goal: the demo is the same every time, whole, and never played twice. Method: the real handlers on real stores. */
const DATA = join(__dirname, '..', '..', 'libs', 'catalogue', 'data');
const SOURCES = {
  catalogueYaml: readFileSync(join(DATA, 'catalogue.yaml'), 'utf8'),
  regionsYaml: readFileSync(join(DATA, 'labour-market-regions.yaml'), 'utf8'),
};
/** One of every hundred cards: each story is told at least once. */
const PEOPLE = 100;
/** Enough to see who plays. */
const FEW = 10;
const SILENT = pino({ level: 'silent' });

const dirs: string[] = [];

function freshDir(): string {
  const dir = mkdtempSync(join(tmpdir(), 'meereis-demo-'));
  dirs.push(dir);
  return dir;
}

async function open(dir: string) {
  const runtime = await openRuntime(parseConfig({ DATA_DIR: dir }), SILENT);
  const engine = await startEngine(runtime, SOURCES, SILENT);
  await runtime.projections.start();
  const close = async (): Promise<void> => {
    await engine.close();
    await runtime.close();
  };
  return { runtime, engine, close };
}

async function inHouse<T>(dir: string, work: (runtime: Runtime, play: () => Promise<void>) => Promise<T>) {
  const { runtime, engine, close } = await open(dir);
  try {
    return await work(runtime, () => playDemo(runtime, engine, SILENT, PEOPLE));
  } finally {
    await close();
  }
}

async function logOf({ store }: Runtime): Promise<readonly StoredEvent[]> {
  const events: StoredEvent[] = [];
  let from = LOG_START;
  for (let page = 0; page < 100; page += 1) {
    const found = await store.readAll({ from, limit: 1_000 });
    events.push(...(page === 0 ? found : found.slice(1)));
    if (found.length < 1_000) break;
    from = found.at(-1)?.position ?? from;
  }
  return events;
}

/** What people can see of each stream, in its order; keys and the order between streams differ from run to run. */
async function content(runtime: Runtime, events: readonly StoredEvent[]): Promise<readonly string[]> {
  const ofCases = events.filter(({ streamId }) => /^(person|arrangement)-/.test(streamId));
  const read = await runtime.codec.decode(ofCases);
  return read
    .map(({ streamId, revision, eventId, type, data, meta }) =>
      // The correlation and the search before a registration are of one request, made anew for each.
      JSON.stringify([
        streamId,
        revision,
        eventId,
        type,
        { ...(data as object), searchId: '' },
        { ...meta, correlationId: '' },
      ]),
    )
    .sort();
}

beforeAll(() => jest.spyOn(console, 'log').mockImplementation(() => undefined));
afterAll(() => {
  jest.restoreAllMocks();
  for (const dir of dirs) rmSync(dir, { recursive: true, force: true });
});

describe('the demo', () => {
  let first: readonly string[] = [];
  let events: readonly StoredEvent[] = [];
  const dir = freshDir();

  it('is played into an empty log, in every region', async () => {
    await inHouse(dir, async (runtime, play) => {
      expect(await demoState(runtime.store)).toBe('absent');
      await play();
      expect(await demoState(runtime.store)).toBe('loaded');
      events = await logOf(runtime);
      first = await content(runtime, events);
    });
    const cases = new Set(
      events.filter(({ type }) => type === 'person-reported.v1').map((one) => one.streamId),
    );
    expect(cases.size).toBe(PEOPLE);
    const units = new Set(
      events.filter(({ type }) => type === 'person-reported.v1').map((one) => one.meta.unit.slice(-4)),
    );
    expect(units.size).toBe(35);
  }, 60_000);

  it('is dated in the months before 1 March 2022, each stream in the order of its own time', () => {
    const last = new Map<string, string>();
    for (const { streamId, meta } of events.filter((one) => /^(person|arrangement)-/.test(one.streamId))) {
      expect(meta.recordedAt >= (last.get(streamId) ?? '2021-03-22')).toBe(true);
      expect(meta.recordedAt < '2022-03-02').toBe(true);
      last.set(streamId, meta.recordedAt);
    }
  });

  it('is not played again at the next start', async () => {
    await inHouse(dir, async (runtime, play) => {
      const head = await runtime.store.head();
      await play();
      expect(await runtime.store.head()).toBe(head);
    });
  });

  it('is the same every time, also when the first attempt was cut off', async () => {
    const second = freshDir();
    await inHouse(second, async (runtime, play) => {
      const append = runtime.store.append.bind(runtime.store);
      let left = 400;
      jest.spyOn(runtime.store, 'append').mockImplementation((...given) => {
        left -= 1;
        return left > 0 ? append(...given) : Promise.reject(new Error('cut off'));
      });
      await expect(play()).rejects.toThrow();
      expect(await demoState(runtime.store)).toBe('begun');
    });
    jest.restoreAllMocks();
    jest.spyOn(console, 'log').mockImplementation(() => undefined);
    await inHouse(second, async (runtime, play) => {
      await play();
      const again = await content(runtime, await logOf(runtime));
      const known = new Set(first);
      expect({ count: again.length, other: again.filter((one) => !known.has(one)).slice(0, 2) }).toEqual({
        count: first.length,
        other: [],
      });
    });
  }, 60_000);

  it('leaves a log alone that has people of its own', async () => {
    const own = freshDir();
    await inHouse(own, async (runtime, play) => {
      const [person] = events.filter(({ type }) => type === 'identity-established.v1');
      if (person === undefined) throw new Error('The demo registered nobody.');
      const { eventId, type, data, sealed, meta } = person;
      await runtime.store.append(person.streamId, 'no-stream', [{ eventId, type, data, sealed, meta }]);
      const head = await runtime.store.head();
      await play();
      expect(await runtime.store.head()).toBe(head);
    });
  });

  it('is played by one of two that start at once on the same data; the other waits for it', async () => {
    const shared = freshDir();
    const played: number[] = [];
    const start = async (n: number): Promise<string> => {
      const { runtime, engine, close } = await open(shared);
      const log = pino({}, { write: (line: string) => line.includes('demo played') && played.push(n) });
      try {
        await playDemo(runtime, engine, log, FEW);
        return await demoState(runtime.store);
      } finally {
        await close();
      }
    };
    expect(await Promise.all([start(1), start(2)])).toEqual(['loaded', 'loaded']);
    expect(played).toHaveLength(1);
  }, 60_000);

  it('goes on in another process when the claim of the one that played it has run out', async () => {
    const shared = freshDir();
    const [dying, next] = [await open(shared), await open(shared)];
    const append = dying.runtime.store.append.bind(dying.runtime.store);
    let stop: (() => void) | undefined;
    const reached = new Promise<void>((resolve) => (stop = resolve));
    let left = 60;
    // It hangs in the middle of the demo, as a process does that was paused; its claim runs out by force.
    jest.spyOn(dying.runtime.store, 'append').mockImplementation(async (...given) => {
      left -= 1;
      if (left < 0) {
        stop?.();
        await new Promise(() => undefined);
      }
      return append(...given);
    });
    void playDemo(dying.runtime, dying.engine, SILENT, FEW).catch(() => undefined);
    await reached;
    await dying.runtime.readDatabase.writer.transaction((tx) =>
      tx.run("UPDATE meereis_lease SET until = 0 WHERE name = 'demo'"),
    );
    await playDemo(next.runtime, next.engine, SILENT, FEW);
    expect(await demoState(next.runtime.store)).toBe('loaded');
    await next.close();
    await dying.close();
  }, 60_000);

  it('stops in the process whose claim was taken over', async () => {
    const { runtime, close } = await open(freshDir());
    jest.useFakeTimers({ doNotFake: ['setTimeout', 'setImmediate', 'nextTick', 'queueMicrotask', 'Date'] });
    try {
      const claim = await claimDemo(runtime, () => Promise.resolve(false));
      if (claim === undefined) throw new Error('Nobody else is there.');
      const renewed = async (): Promise<void> => {
        await jest.advanceTimersByTimeAsync(10_000);
        await runtime.readDatabase.writer.transaction(() => Promise.resolve());
      };
      await renewed();
      expect(() => {
        claim.check();
      }).not.toThrow();
      await runtime.readDatabase.writer.transaction((tx) =>
        tx.run("UPDATE meereis_lease SET owner = 'another' WHERE name = 'demo'"),
      );
      await renewed();
      expect(() => {
        claim.check();
      }).toThrow(ClaimLostError);
      await claim.release();
    } finally {
      jest.useRealTimers();
      await close();
    }
  });

  it('tells a hundred people in a hundred', () => {
    expect(STORIES.reduce((sum, [, share]) => sum + share, 0)).toBe(100);
  });
});
