import { setTimeout as pause } from 'node:timers/promises';
import { ServerProcess } from '../support/server-process';
import { lookAt } from './whole-system';
import { UNDER_LOAD, WritingClient } from './writing-client';

/**
 * Goal: a worker that hangs longer than its lease, and wakes up in the middle of what it was writing, writes nothing any
 * more. Method: two workers; in each round the one that does not wait is stopped with SIGSTOP under load until the other
 * has taken over.
 */
const ROUNDS = Math.max(2, Math.ceil(Number(process.env['FAULT_ROUNDS'] ?? 200) / 10));
const LEASE_MS = 5_000;
const CLIENTS = 3;

let workers: readonly ServerProcess[];
let api: ServerProcess;

beforeAll(async () => {
  const quiet = { ...UNDER_LOAD, LOG_LEVEL: 'info' };
  const first = await ServerProcess.start({ ...quiet, ROLE: 'worker' });
  workers = [first, await ServerProcess.start({ ...quiet, ROLE: 'worker' }, first.dataDir)];
  api = await ServerProcess.start({ ...quiet, ROLE: 'api' }, first.dataDir);
});
afterAll(async () => {
  await Promise.all([api, ...workers].map((one) => one.discard()));
});

/** How often this worker began to project. */
const takeovers = (worker: ServerProcess): number => worker.output().split('"msg":"Projecting."').length - 1;

it(`hangs and wakes up in ${ROUNDS} rounds without a row of its own after that`, async () => {
  const clients = await Promise.all(Array.from({ length: CLIENTS }, () => WritingClient.start(api.url)));
  let over = false;
  const writing = Promise.all(clients.map((client) => client.writeUntil(() => over)));
  for (let round = 0; round < ROUNDS; round += 1) {
    const hanging = workers[round % 2]?.running.child;
    const other = workers[(round + 1) % 2];
    if (hanging === undefined || other === undefined) throw new Error('There are two workers.');
    const before = takeovers(other);
    hanging.kill('SIGSTOP');
    await pause(LEASE_MS + 1_500);
    expect(takeovers(other)).toBe(before + 1);
    hanging.kill('SIGCONT');
    await pause(500);
  }
  over = true;
  await writing;
  for (const { url } of workers) expect((await fetch(`${url}/health/ready`)).status).toBe(200);
  await Promise.all([api, ...workers].map((one) => one.end('SIGTERM')));

  const { events, differing, compared } = await lookAt(
    api.dataDir,
    clients.flatMap(({ stored }) => [...stored.keys()]),
  );
  for (const { stored } of clients) for (const [id, count] of stored) expect(events.get(id)).toBe(count);
  expect(differing).toEqual([]);
  expect(compared).toBeGreaterThan(0);
});
