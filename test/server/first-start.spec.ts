import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { LOG_START, type EventStore, type EventToAppend, type StoredEvent } from '@meereis/event-store';
import { EVENT_NAMESPACE, instantOf, localDate, uuidV5 } from '@meereis/kernel';
import { openRuntime, parseConfig, startEngine, type Runtime } from '@meereis/runtime';

/**
 * Goal: a start gives a new log its policy data and people exactly once, however often it was cut off, and a start on a
 * log that has them reads the same few events whatever the log's size. Method: the real stores, with a log that counts
 * what is read or breaks off after some appends.
 */
const DATA = join(__dirname, '..', '..', 'libs', 'catalogue', 'data');
const SOURCES = {
  catalogueYaml: readFileSync(join(DATA, 'catalogue.yaml'), 'utf8'),
  regionsYaml: readFileSync(join(DATA, 'labour-market-regions.yaml'), 'utf8'),
};
const LOG = pino({ level: 'silent' });
const dirs: string[] = [];

function newRuntime(dataDir = mkdtempSync(join(tmpdir(), 'meereis-start-'))): Promise<Runtime> {
  if (!dirs.includes(dataDir)) dirs.push(dataDir);
  return openRuntime(parseConfig({ DATA_DIR: dataDir }), LOG);
}

afterAll(() => {
  for (const dir of dirs) rmSync(dir, { recursive: true, force: true });
});

/** Changes some methods of a store and leaves the rest to it. */
function changed(store: EventStore, change: Partial<EventStore>): EventStore {
  return {
    append: (...args) => store.append(...args),
    readStream: (query) => store.readStream(query),
    readAll: (query) => store.readAll(query),
    subscribeToAll: (query) => store.subscribeToAll(query),
    head: () => store.head(),
    countAfter: (position) => store.countAfter(position),
    close: () => store.close(),
    ...change,
  };
}

async function eventIds(store: EventStore): Promise<string[]> {
  const events = await store.readAll({ from: LOG_START, limit: 10_000 });
  return events.map((event) => `${event.streamId} ${event.revision} ${event.eventId}`).sort();
}

async function start(runtime: Runtime): Promise<void> {
  const engine = await startEngine(runtime, SOURCES, LOG);
  await engine.close();
}

describe('the first start', () => {
  it('cut off after any number of appends and started again, leaves the same log as one that ran through', async () => {
    const whole = await newRuntime();
    await start(whole);
    const expected = await eventIds(whole.store);
    await whole.close();
    expect(expected.length).toBeGreaterThan(290);

    for (const appends of [0, 1, 120, 250, 260]) {
      const runtime = await newRuntime();
      let left = appends;
      const breaking = changed(runtime.store, {
        append: (stream, revision, events) => {
          left -= 1;
          if (left < 0) return Promise.reject(new Error('the power went'));
          return runtime.store.append(stream, revision, events);
        },
      });
      await expect(start({ ...runtime, store: breaking })).rejects.toThrow();
      await start(runtime);
      expect(await eventIds(runtime.store)).toEqual(expected);
      await runtime.close();
    }
  }, 60_000);

  it('on a log that has everything writes nothing and reads no more when the log is larger', async () => {
    const runtime = await newRuntime();
    await start(runtime);
    const small = await whatAStartReads(runtime);
    await fill(runtime.store, 5_000);
    const large = await whatAStartReads(runtime);
    await runtime.close();

    expect(small.appended).toBe(0);
    expect(large).toEqual(small);
  }, 60_000);
});

describe('the date of a trial', () => {
  it('counts from the first event of its log, so that a restart days later does not take it back', async () => {
    const runtime = await newRuntime();
    await fill(runtime.store, 1, Date.now() - 2 * 86_400_000);
    const engine = await startEngine(runtime, SOURCES, LOG);
    const today = engine.businessClock.today();
    await engine.close();
    await runtime.close();
    expect(today).toBe('2022-03-03');
  });
});

async function whatAStartReads(
  runtime: Runtime,
): Promise<{ reads: number; events: number; appended: number }> {
  const seen = { reads: 0, events: 0, appended: 0 };
  const count = async (reading: Promise<readonly StoredEvent[]>): Promise<readonly StoredEvent[]> => {
    const events = await reading;
    seen.reads += 1;
    seen.events += events.length;
    return events;
  };
  const counting = changed(runtime.store, {
    readStream: (query) => count(runtime.store.readStream(query)),
    readAll: (query) => count(runtime.store.readAll(query)),
    append: (...args) => {
      seen.appended += 1;
      return runtime.store.append(...args);
    },
  });
  await start({ ...runtime, store: counting });
  return seen;
}

async function fill(store: EventStore, streams: number, recordedAt = Date.UTC(2022, 2, 1)): Promise<void> {
  const appends = Array.from({ length: streams }, (_, index) => {
    const id = uuidV5(EVENT_NAMESPACE, `filler/${index}`);
    const event: EventToAppend = {
      eventId: id,
      type: 'task-done.v1',
      data: {},
      sealed: [],
      meta: {
        commandId: id,
        correlationId: id,
        causationId: id,
        actor: id,
        role: 'system',
        oin: '00000099000000001000',
        unit: 'uwv-am13',
        purpose: 'audit',
        recordedAt: instantOf(recordedAt),
        effectiveOn: localDate('2022-03-01'),
      },
    };
    return store.append(`filler-${id}`, 'no-stream', [event]);
  });
  await Promise.all(appends);
}
