import { join } from 'node:path';
import { openSqliteEventStore, type EventStore } from '@meereis/event-store';
import { newUuid } from '@meereis/kernel';
import { sampleEvent } from './sample-event';

/** The store alone, in this process: what the disk and the group commit give. Prints one line of JSON. */
const SECONDS = Number(process.env['BENCH_SECONDS'] ?? 3);
const BATCH = 30;
const WRITERS = 64;

async function during(seconds: number, work: () => Promise<number>): Promise<number> {
  const started = performance.now();
  const until = started + seconds * 1000;
  let done = 0;
  while (performance.now() < until) done += await work();
  return done / ((performance.now() - started) / 1000);
}

const events = (count: number) => Array.from({ length: count }, () => sampleEvent(newUuid()));

async function appendNew(store: EventStore, count: number): Promise<number> {
  await store.append(`raw-${newUuid()}`, 'no-stream', events(count));
  return count;
}

async function together(store: EventStore): Promise<number> {
  const writers = Array.from({ length: WRITERS }, () => during(SECONDS, () => appendNew(store, 1)));
  return (await Promise.all(writers)).reduce((sum, rate) => sum + rate, 0);
}

async function handled(store: EventStore): Promise<number> {
  const streamId = `raw-${newUuid()}`;
  await store.append(streamId, 'no-stream', events(BATCH));
  return during(SECONDS, async () => {
    const read = await store.readStream({ streamId, limit: BATCH });
    const last = await store.readStream({ streamId, direction: 'backwards', limit: 1 });
    await store.append(streamId, last[0]?.revision ?? read.length, events(1));
    return 1;
  });
}

const store = openSqliteEventStore({ path: join(process.env['DATA_DIR'] ?? '.', 'raw.sqlite') });
await during(0.5, () => appendNew(store, 1));
const single = await during(SECONDS, () => appendNew(store, 1));
const batched = await during(SECONDS, () => appendNew(store, BATCH));
const concurrent = await together(store);
const loadAndAppend = await handled(store);
await store.close();
console.log(JSON.stringify({ single, batched, concurrent, loadAndAppend }));
