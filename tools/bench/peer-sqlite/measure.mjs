import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import {
  appendToStream,
  createEventStoreSchema,
  readStream,
  sqliteConnection,
} from '@event-driven-io/emmett-sqlite';

/**
 * emmett-sqlite with the same events and the same durability as `inside/raw-store.ts`. Its store object opens the file
 * again for every call, so this uses the functions below it on one connection that stays open: its best case. Many
 * appends at once on one connection it cannot do.
 */
const SECONDS = Number(process.env.BENCH_SECONDS ?? 3);
const BATCH = 30;
const KIND = 'raw';
const subject = randomUUID();
const BOX = 'A'.repeat(180);

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

const connection = sqliteConnection({ fileName: join(process.env.DATA_DIR ?? '.', 'peer.sqlite') });
await connection.command('PRAGMA busy_timeout = 5000');
await connection.command('PRAGMA synchronous = FULL');
await createEventStoreSchema(connection);

async function append(streamId, count, options) {
  const events = Array.from({ length: count }, sampleEvent);
  const result = await appendToStream(connection, streamId, KIND, events, options);
  if (!result.success) throw new Error('An append was refused.');
  return result.nextStreamPosition;
}

const fresh = () => `${KIND}-${randomUUID()}`;
await during(0.5, () => append(fresh(), 1).then(() => 1));
const single = await during(SECONDS, () => append(fresh(), 1).then(() => 1));
const batched = await during(SECONDS, () => append(fresh(), BATCH).then(() => BATCH));
const streamId = fresh();
let version = await append(streamId, BATCH);
const loadAndAppend = await during(SECONDS, async () => {
  const { events } = await readStream(connection, streamId, { to: BigInt(BATCH) });
  if (events.length < BATCH) throw new Error('The peer read too little.');
  version = await append(streamId, 1, { expectedStreamVersion: version });
  return 1;
});
connection.close();
console.log(JSON.stringify({ name: 'emmett-sqlite 0.38.5', single, batched, loadAndAppend }));
