import { setTimeout as pause } from 'node:timers/promises';
import { Balancer } from '../support/balancer';
import { ServerProcess } from '../support/server-process';
import { lookAt } from './whole-system';
import { UNDER_LOAD, WritingClient } from './writing-client';

/**
 * Goal: all servers are replaced one after the other while people work, and nobody gets an answer that is not either what
 * was asked or "not now". Method: two servers and two workers behind a balancer under load, each stopped with SIGTERM and
 * started again in turn.
 */
const ROUNDS = Math.max(2, Math.ceil(Number(process.env['FAULT_ROUNDS'] ?? 200) / 10));
const CLIENTS = 4;
const BETWEEN_MS = 700;

let workers: readonly ServerProcess[];
let servers: readonly ServerProcess[];
let balancer: Balancer;

beforeAll(async () => {
  const quiet = { ...UNDER_LOAD, LOG_LEVEL: 'error', LEAVE_SECONDS: '1' };
  const first = await ServerProcess.start({ ...quiet, ROLE: 'worker' });
  workers = [first, await ServerProcess.start({ ...quiet, ROLE: 'worker' }, first.dataDir)];
  const one = await ServerProcess.start({ ...quiet, ROLE: 'api' }, first.dataDir);
  // One address for both, as behind a balancer: a token of one counts at the other.
  const shared = { ...quiet, ROLE: 'api', PUBLIC_URL: one.url };
  servers = [one, await ServerProcess.start(shared, first.dataDir)];
  balancer = await Balancer.start(servers.map(({ url }) => url));
});
afterAll(async () => {
  await balancer.stop();
  await Promise.all([...servers, ...workers].map((one) => one.discard()));
});

it(`replaces every server in ${ROUNDS} rounds without a failure that a client cannot mend`, async () => {
  const clients = await Promise.all(
    Array.from({ length: CLIENTS }, () => WritingClient.start(servers[0]?.url ?? '', balancer.url)),
  );
  let over = false;
  const writing = Promise.all(clients.map((client) => client.writeUntil(() => over)));
  writing.catch(() => undefined);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const one of [...servers, ...workers]) {
      expect(await one.end('SIGTERM')).toEqual({ code: 0, signal: null });
      await one.begin();
      await pause(BETWEEN_MS);
    }
  }
  over = true;
  await writing;
  await Promise.all([...servers, ...workers].map((one) => one.end('SIGTERM')));

  const { events, differing, compared } = await lookAt(
    workers[0]?.dataDir ?? '',
    clients.flatMap(({ stored }) => [...stored.keys()]),
  );
  const acknowledged = clients.reduce((sum, client) => sum + client.acknowledged, 0);
  const retries = clients.reduce((sum, client) => sum + client.retries, 0);
  console.log(
    `${ROUNDS} rounds of replacing 2 servers and 2 workers: ${acknowledged} commands acknowledged, ` +
      `${retries} attempts were answered "not now" or not at all, ${compared} tables compared`,
  );
  for (const { stored } of clients) for (const [id, count] of stored) expect(events.get(id)).toBe(count);
  expect(differing).toEqual([]);
  expect(acknowledged).toBeGreaterThan(ROUNDS * 10);
});
