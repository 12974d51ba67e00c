import { setTimeout as pause } from 'node:timers/promises';
import type {
  AppendFault,
  Deliveries,
  ReadFault,
} from '../../libs/event-store/src/esdb/testing/double-faults';
import { ServerProcess } from '../support/server-process';
import { LogServer } from './log-server';
import { lookAt } from './whole-system';
import { WritingClient } from './writing-client';

/**
 * Goal: whatever the log's server does, each command that was acknowledged is there once, the read models are what a
 * fresh rebuild makes of the log, and the same processes go on without anybody's help. Method: api, worker and the double
 * of EventStoreDB as processes; the double fails as it is told, under load, and it is looked at while the worker runs.
 */
const ROUNDS = Math.max(1, Math.ceil(Number(process.env['FAULT_ROUNDS'] ?? 200) / 40));
const CLIENTS = 4;
const DEADLINE_MS = 1_000;
const NOTHING_WAITS_MS_MAX = 60_000;
/** A worker that took over a moment ago is told of it at the next look. */
const RECOVERED_MS_MAX = 30_000;

let log: LogServer;
let worker: ServerProcess;
let api: ServerProcess;
let clients: readonly WritingClient[];
let shape: Readonly<Record<string, string>>;

beforeAll(async () => {
  log = await LogServer.start();
  shape = { EVENT_STORE_URL: log.url(DEADLINE_MS), LOG_LEVEL: 'error' };
  worker = await ServerProcess.start({ ...shape, ROLE: 'worker' });
  api = await ServerProcess.start({ ...shape, ROLE: 'api' }, worker.dataDir);
  clients = await Promise.all(Array.from({ length: CLIENTS }, () => WritingClient.start(api.url)));
});
afterAll(async () => {
  const { events } = await log.state();
  const [written, retried] = [sum((one) => one.acknowledged), sum(({ retries }) => retries)];
  console.log(
    `${written} commands acknowledged, ${retried} attempts without an answer, ${events} events in the log`,
  );
  await Promise.all([api.discard(), worker.discard()]);
  await log.discard();
});

const sum = (of: (client: WritingClient) => number): number =>
  clients.reduce((total, client) => total + of(client), 0);

/** A list of so many faults, mixed. */
const mixed = <T>(count: number, ...of: readonly T[]): T[] =>
  Array.from({ length: count }, (_, index) => of[index % of.length] as T);

async function nothingWaits(): Promise<void> {
  for (let waited = 0; waited < NOTHING_WAITS_MS_MAX; waited += 100) {
    const { waiting } = await log.state();
    if (waiting.appends + waiting.reads + waiting.subscriptions === 0) return;
    await pause(100);
  }
  throw new Error('Not every fault happened.');
}

async function recovered(server: ServerProcess): Promise<void> {
  for (let waited = 0; waited < RECOVERED_MS_MAX; waited += 250) {
    if ((await fetch(`${server.url}/health/ready`)).status === 200) return;
    await pause(250);
  }
  throw new Error(`It did not recover by itself:\n${server.output()}`);
}

/** @returns how many attempts got no answer meanwhile. */
async function underLoad(inflict: () => Promise<unknown>): Promise<number> {
  const [retried, acknowledged] = [sum(({ retries }) => retries), sum((one) => one.acknowledged)];
  let over = false;
  const writing = Promise.all(clients.map((client) => client.writeUntil(() => over)));
  const inflicting = async (): Promise<void> => {
    for (let round = 0; round < ROUNDS; round += 1) {
      await pause(500);
      await inflict();
    }
    await pause(500);
  };
  try {
    // The clients end first only when one of them was told something wrong.
    await Promise.race([inflicting(), writing]);
  } finally {
    over = true;
  }
  await writing;
  // A run in which nothing was written proves nothing.
  expect(sum((one) => one.acknowledged)).toBeGreaterThan(acknowledged);
  return sum(({ retries }) => retries) - retried;
}

async function expectWhole(): Promise<void> {
  await Promise.all([api, worker].map(recovered));
  const cases = clients.flatMap(({ stored }) => [...stored.keys()]);
  const { events, differing, compared } = await lookAt(api.dataDir, cases, { ...shape, ROLE: 'api' });
  for (const { stored } of clients) for (const [id, count] of stored) expect(events.get(id)).toBe(count);
  expect(differing).toEqual([]);
  expect(compared).toBeGreaterThan(0);
}

it(`killed and started again, ${ROUNDS} times`, async () => {
  const retries = await underLoad(async () => {
    await log.kill();
    await pause(3_000);
    await log.begin();
  });
  expect(retries).toBeGreaterThan(0);
  await expectWhole();
});

it(`hanging for three deadlines, ${ROUNDS} times`, async () => {
  await underLoad(async () => {
    log.signal('SIGSTOP');
    await pause(3 * DEADLINE_MS);
    log.signal('SIGCONT');
  });
  await expectWhole();
});

it('slow', async () => {
  await underLoad(async () => {
    await log.faults({ everyAnswerMs: 200 });
    await pause(4_000);
    await log.faults({ everyAnswerMs: 0 });
  });
  await expectWhole();
});

it('answering late, when nobody waits any more', async () => {
  await underLoad(async () => {
    const late = mixed<'late'>(12, 'late');
    await log.faults({ lateMs: DEADLINE_MS + 500, appends: late, reads: late });
    await nothingWaits();
  });
  await expectWhole();
});

it('losing acknowledgements, before and after it stored, and saying that it is not the leader', async () => {
  const faults: readonly AppendFault[] = [
    'acknowledgement-lost',
    'dropped-before-storing',
    'acknowledgement-lost',
    'not-leader',
    'stored-without-answer',
  ];
  const retries = await underLoad(async () => {
    await log.faults({ appends: mixed(40, ...faults) });
    await nothingWaits();
    // Six times in a row for each: more than the adapter bears, so that the caller is told and asks again.
    await log.faults({ appends: mixed(CLIENTS * 6, 'acknowledgement-lost') });
    await nothingWaits();
  });
  expect(retries).toBeGreaterThan(0);
  await expectWhole();
});

it.each<Deliveries>(['duplicated', 'reordered', 'lost'])(
  'delivering %s, with checkpoints beyond the end and breaks',
  async (deliveries) => {
    const reads: readonly ReadFault[] = ['duplicated', 'reordered', 'broken-off', 'dropped'];
    await underLoad(async () => {
      await log.faults({ deliveries, checkpointBeyond: 1_000_000, subscriptions: ['dropped'] });
      await log.breakSubscriptions();
      await pause(1_500);
      await log.faults({ reads: mixed(20, ...reads) });
      await nothingWaits();
    });
    await expectWhole();
  },
);
