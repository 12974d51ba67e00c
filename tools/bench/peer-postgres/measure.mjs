import { randomUUID } from 'node:crypto';
import { SQL } from '@event-driven-io/dumbo';
import {
  getPostgreSQLEventStore,
  postgreSQLRawBatchSQLProjection,
  rebuildPostgreSQLProjections,
} from '@event-driven-io/emmett-postgresql';

/**
 * emmett-postgresql with events of the same size as `inside/raw-store.ts`, through its own store object and pool, and its own
 * rebuild of one table by a projection as its documentation has it: a statement per event, batches of 500 events. Commits
 * wait for the disk, as PostgreSQL does by itself. The database is new and goes when the run ends.
 */
const SECONDS = Number(process.env.BENCH_SECONDS ?? 3);
const WRITERS = 64;
const BATCH = 30;
const BOX = 'A'.repeat(180);
const REBUILD_MS_MAX = 120_000;
const connectionString = process.env.BENCH_PEER_URL;
const subject = randomUUID();

function sampleEvent() {
  const eventId = randomUUID();
  return {
    type: 'goal-agreed.v1',
    data: {
      arrangementId: subject,
      personId: subject,
      goalId: eventId,
      kind: 'other-sector',
      agreedOn: '2022-03-01',
      sealed: [{ subject, keyId: '1', box: BOX }],
    },
    metadata: {
      commandId: eventId,
      correlationId: eventId,
      causationId: eventId,
      actor: subject,
      role: 'caseworker',
      oin: '00000099000000001000',
      unit: 'uwv-am13',
      purpose: 'arrangement-execution',
      recordedAt: new Date().toISOString(),
      effectiveOn: '2022-03-01',
    },
  };
}

async function during(seconds, work) {
  const started = performance.now();
  const until = started + seconds * 1000;
  let done = 0;
  while (performance.now() < until) done += await work();
  return done / ((performance.now() - started) / 1000);
}

async function rebuilding() {
  let events = 0;
  const goals = postgreSQLRawBatchSQLProjection({
    name: 'goals',
    canHandle: ['goal-agreed.v1'],
    init: () =>
      SQL`CREATE TABLE IF NOT EXISTS goals (goal_id TEXT PRIMARY KEY, arrangement_id TEXT NOT NULL, kind TEXT NOT NULL, agreed_on TEXT NOT NULL)`,
    evolve: (batch) => {
      events += batch.length;
      return batch.map(
        ({ data }) =>
          SQL`INSERT INTO goals VALUES (${data.goalId}, ${data.arrangementId}, ${data.kind}, ${data.agreedOn}) ON CONFLICT (goal_id) DO NOTHING`,
      );
    },
  });
  const consumer = rebuildPostgreSQLProjections({
    connectionString,
    projections: [goals],
    pulling: { batchSize: 500 },
  });
  const timer = setTimeout(() => void consumer.stop(), REBUILD_MS_MAX);
  const started = performance.now();
  await consumer.start();
  const seconds = (performance.now() - started) / 1000;
  clearTimeout(timer);
  await consumer.close();
  return { events, perSecond: events / seconds };
}

const store = getPostgreSQLEventStore(connectionString);
await store.schema.migrate();
const fresh = () => `raw-${randomUUID()}`;
async function append(streamId, count, options) {
  const events = Array.from({ length: count }, sampleEvent);
  return (await store.appendToStream(streamId, events, options)).nextExpectedStreamVersion;
}
const appendOne = () => append(fresh(), 1).then(() => 1);
await during(0.5, appendOne);
const single = await during(SECONDS, appendOne);
const batched = await during(SECONDS, () => append(fresh(), BATCH).then(() => BATCH));
const writers = await Promise.all(Array.from({ length: WRITERS }, () => during(SECONDS, appendOne)));
const concurrent = writers.reduce((sum, rate) => sum + rate, 0);
const streamId = fresh();
let version = await append(streamId, BATCH);
const loadAndAppend = await during(SECONDS, async () => {
  const { events } = await store.readStream(streamId, { to: BigInt(BATCH) });
  if (events.length < BATCH) throw new Error('The peer read too little.');
  version = await append(streamId, 1, { expectedStreamVersion: version });
  return 1;
});
const rebuild = await rebuilding();
await store.close();
console.log(
  JSON.stringify({ name: 'emmett-postgresql 0.42.0', single, batched, concurrent, loadAndAppend, rebuild }),
);
