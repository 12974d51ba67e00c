import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEsdbEventStore } from '../esdb/esdb-event-store';
import { startEsdbDouble } from '../esdb/testing/esdb-double';
import { LOG_START, type EventStore, type EventToAppend } from '../event-store';
import { openSqliteEventStore } from '../sqlite/sqlite-event-store';
import { aStream, someEvents, type GivenStore } from '../testing/contract/given';
import { MemoryEventStore } from '../testing/memory-event-store';
import { copyLog, TargetDiffersError } from './copy-log';
import { fingerprint } from './fingerprint';

/** Goal: a copy is the same log, whatever the engines are and wherever it was broken off, and never a mix of two. */
const OPEN: Readonly<Record<string, () => Promise<GivenStore>>> = {
  file: () => {
    const folder = mkdtempSync(join(tmpdir(), 'copy-'));
    const store = openSqliteEventStore({ path: join(folder, 'events.sqlite') });
    const discard = async (): Promise<void> => {
      await store.close();
      rmSync(folder, { recursive: true });
    };
    return Promise.resolve({ store, discard });
  },
  server: async () => {
    const double = await startEsdbDouble();
    const store = openEsdbEventStore({ url: double.url });
    const discard = async (): Promise<void> => {
      await store.close();
      double.stop();
    };
    return { store, discard };
  },
};

const STREAMS = ['arrangement', 'person', 'account'].map((kind) => aStream(kind));

/** Twelve appends over three streams by turns, of one to three events each. */
async function fill(store: EventStore): Promise<void> {
  const last = new Map<string, number>();
  for (let turn = 0; turn < 12; turn += 1) {
    const stream = STREAMS[turn % 3] ?? '';
    const before = last.get(stream);
    const count = 1 + (turn % 3) * Number(turn > 5);
    await store.append(stream, before ?? 'no-stream', someEvents(count));
    last.set(stream, (before ?? -1) + count);
  }
}

type Append = EventStore['append'];

/** The store, with appends that go through something first. */
function withAppend(store: EventStore, append: (own: Append) => Append): EventStore {
  const own = store.append.bind(store);
  return new Proxy(store, {
    get: (target, name) => {
      const value: unknown = name === 'append' ? append(own) : Reflect.get(target, name);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
}

async function bytesOf(store: EventStore): Promise<readonly string[]> {
  const events = await store.readAll({ from: LOG_START, limit: 1_000 });
  return events.map(({ bytes }) => Buffer.from(bytes).toString('utf8'));
}

describe.each([
  ['file', 'file'],
  ['file', 'server'],
  ['server', 'file'],
])('a log copied from a %s to a %s', (from, to) => {
  let source: GivenStore;
  let target: GivenStore;
  beforeEach(async () => {
    [source, target] = (await Promise.all(
      [OPEN[from]?.(), OPEN[to]?.()].map(async (one) => (await one) as GivenStore),
    )) as [GivenStore, GivenStore];
    await fill(source.store);
  });
  afterEach(async () => {
    await Promise.all([source.discard(), target.discard()]);
  });

  it('has the same bytes in the same order', async () => {
    const copied = await copyLog({ from: source.store, to: target.store });
    const bytes = await bytesOf(source.store);
    expect(copied).toEqual({ copied: bytes.length, events: bytes.length, streams: STREAMS.length });
    expect(await bytesOf(target.store)).toEqual(bytes);
  });

  it('goes on where it was broken off, after every append, and copies nothing twice', async () => {
    const all = (await bytesOf(source.store)).length;
    let done = 0;
    for (let runs = 0; runs < 50 && done < all; runs += 1) {
      const stop = new AbortController();
      const once = withAppend(target.store, (own) => async (...append) => {
        stop.abort();
        return own(...append);
      });
      const run = await copyLog({ from: source.store, to: once, signal: stop.signal }).catch(() => undefined);
      done = (await bytesOf(target.store)).length;
      if (run !== undefined) expect(run.events).toBe(all);
    }
    expect(await copyLog({ from: source.store, to: target.store })).toMatchObject({ copied: 0, events: all });
    expect(await bytesOf(target.store)).toEqual(await bytesOf(source.store));
  });
});

describe('a copy', () => {
  let source: MemoryEventStore;
  let target: MemoryEventStore;
  beforeEach(async () => {
    source = new MemoryEventStore();
    target = new MemoryEventStore();
    await fill(source);
  });
  const copy = (to: EventStore = target) => copyLog({ from: source, to });
  const changed = ([first, ...rest]: readonly EventToAppend[]): EventToAppend[] =>
    first === undefined ? [] : [{ ...first, data: { n: 2 } }, ...rest];

  it('finds a byte that is another, by its stream', async () => {
    let appends = 0;
    const bending = withAppend(target, (own) => (stream, expected, events) => {
      appends += 1;
      return own(stream, expected, appends === 5 ? changed(events) : events);
    });
    await expect(copy(bending)).rejects.toThrow(STREAMS[1]);
  });

  it('refuses a target that holds another log, and writes nothing to it', async () => {
    await target.append(aStream(), 'no-stream', someEvents(1));
    const before = await fingerprint(target);
    await expect(copy()).rejects.toThrow(TargetDiffersError);
    expect(await fingerprint(target)).toEqual(before);
  });

  it('refuses a target that holds a stream of its own among what was copied', async () => {
    const [last] = (await source.readAll({ from: await source.head(), limit: 1 })).slice(-1);
    await target.append(aStream(), 'no-stream', someEvents(1));
    for (let revision = 0; revision <= (last?.revision ?? 0); revision += 1) {
      const events = await source.readStream({ streamId: last?.streamId ?? '', from: revision, limit: 1 });
      await target.append(last?.streamId ?? '', revision === 0 ? 'no-stream' : revision - 1, events);
    }
    await expect(copy()).rejects.toThrow(TargetDiffersError);
  });

  it('sees that the order is another', async () => {
    const [one, other] = [aStream(), aStream()];
    const [first, second, third] = someEvents(3) as [EventToAppend, EventToAppend, EventToAppend];
    const [from, to] = [new MemoryEventStore(), new MemoryEventStore()];
    await from.append(one, 'no-stream', [first]);
    await from.append(other, 'no-stream', [second]);
    await from.append(other, 0, [third]);
    await to.append(other, 'no-stream', [second]);
    await to.append(one, 'no-stream', [first]);
    await to.append(other, 0, [third]);
    await expect(copyLog({ from, to })).rejects.toThrow('in een andere volgorde');
  });

  it('takes what the source held when it began, and leaves what came meanwhile to a next run', async () => {
    const late = aStream();
    const growing = withAppend(target, (own) => async (...append) => {
      await source.append(late, 'no-stream', someEvents(1)).catch(() => undefined);
      return own(...append);
    });
    const before = (await bytesOf(source)).length;
    expect(await copy(growing)).toMatchObject({ events: before });
    expect((await copy()).copied).toBeGreaterThan(0);
    expect(await bytesOf(target)).toEqual(await bytesOf(source));
  });

  it('of nothing is nothing', async () => {
    const empty = new MemoryEventStore();
    expect(await copyLog({ from: empty, to: target })).toEqual({ copied: 0, events: 0, streams: 0 });
  });
});
