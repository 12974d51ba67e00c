import type { EventRegistry } from '@meereis/event-store';
import { openSqliteEventStore } from '@meereis/event-store';
import { systemClock } from '@meereis/kernel';
import type { EventCodec } from '@meereis/privacy';
import { createProjectionHost, openReadDatabase, type Projection } from '@meereis/projections';

/** One row per event: a lost or doubled event shows in the count, a wrong order in `at`. */
const tally: Projection = {
  name: 'tally',
  version: 1,
  tables: [
    {
      name: 'tally',
      columns: { stream: { type: 'text' }, revision: { type: 'integer' }, at: { type: 'position' } },
      key: ['stream', 'revision'],
    },
  ],
  handles: ['thing-happened.v1'],
  project: ({ streamId, revision, position }) => [
    { op: 'upsert', table: 'tally', row: { stream: streamId, revision, at: position } },
  ],
};

const definition = { type: 'thing-happened.v1', fields: {}, decision: false };
const registry: EventRegistry = {
  definitions: new Map([[definition.type, definition]]),
  definition: () => definition,
  upcast: (type, data) => ({ type, data }),
};
const codec: EventCodec = {
  encode: () => Promise.resolve([]),
  decode: (events) => Promise.resolve(events),
  erasures: () => Promise.resolve(0),
};
const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** Projects small batches until it is killed; prints each checkpoint it committed. */
export async function project(logPath: string, readPath: string): Promise<void> {
  const store = openSqliteEventStore({ path: logPath });
  const host = createProjectionHost({
    store,
    codec,
    registry,
    projections: [tally],
    database: openReadDatabase(readPath),
    wallClock: systemClock,
    log: silent,
    batchSize: 5,
    leaseMs: 1_000,
  });
  await host.start();
  console.log('started');
  await host.waitFor(await store.head(), 60_000);
  console.log('caught up');
  await host.stop();
  await store.close();
}

const [, , logPath, readPath] = process.argv;
if (logPath !== undefined && readPath !== undefined) void project(logPath, readPath);
