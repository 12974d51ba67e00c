import { setTimeout as pause } from 'node:timers/promises';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { ServerProcess } from '../support/server-process';
import { lookAt } from './whole-system';
import { UNDER_LOAD, WritingClient } from './writing-client';

/**
 * Goal: whatever is killed at whatever moment, each command that was acknowledged is there once, the read models are what
 * a fresh rebuild makes of the log, and nobody has to help. Method: a server and a worker under load, of which one or both
 * are killed with SIGKILL in each round and started again.
 */
const ROUNDS = Number(process.env['FAULT_ROUNDS'] ?? 200);
const SEED = Number(process.env['FAULT_SEED'] ?? Date.now() % 1_000_000);
const ROUNDS_MAX = 10_000;
const CLIENTS = 6;
const ALIVE_MS_MAX = 400;

const random = xoroshiro128plus(SEED);
const whole = (min: number, max: number): number => uniformInt(random, min, max);

let api: ServerProcess;
let worker: ServerProcess;

beforeAll(async () => {
  if (!(ROUNDS >= 1 && ROUNDS <= ROUNDS_MAX)) throw new Error(`FAULT_ROUNDS: 1 to ${ROUNDS_MAX}.`);
  const quiet = { ...UNDER_LOAD, LOG_LEVEL: 'error' };
  worker = await ServerProcess.start({ ...quiet, ROLE: 'worker' });
  api = await ServerProcess.start({ ...quiet, ROLE: 'api' }, worker.dataDir);
});
afterAll(async () => {
  await Promise.all([api.discard(), worker.discard()]);
});

/** One round: what is killed lives a moment under load first, since a start is a moment to be killed at too. */
async function killAndStart(): Promise<void> {
  await pause(whole(0, ALIVE_MS_MAX));
  const victims = [[api], [worker], [api, worker]][whole(0, 2)] ?? [];
  await Promise.all(victims.map((victim) => victim.end('SIGKILL')));
  await Promise.all(victims.map((victim) => victim.begin()));
}

it(`loses, doubles and bends nothing in ${ROUNDS} rounds of SIGKILL (FAULT_SEED=${SEED})`, async () => {
  const clients = await Promise.all(Array.from({ length: CLIENTS }, () => WritingClient.start(api.url)));
  let over = false;
  const writing = Promise.all(clients.map((client) => client.writeUntil(() => over)));
  const clientsWent = { wrong: false };
  writing.catch(() => {
    clientsWent.wrong = true;
  });
  for (let round = 0; round < ROUNDS && !clientsWent.wrong; round += 1) await killAndStart();
  over = true;
  await writing;
  await Promise.all([api.end('SIGKILL'), worker.end('SIGKILL')]);

  const { events, differing, compared } = await lookAt(
    worker.dataDir,
    clients.flatMap(({ stored }) => [...stored.keys()]),
  );
  const acknowledged = clients.reduce((sum, client) => sum + client.acknowledged, 0);
  const retries = clients.reduce((sum, client) => sum + client.retries, 0);
  console.log(
    `${ROUNDS} rounds, seed ${SEED}: ${acknowledged} commands acknowledged, ${retries} attempts without an answer, ` +
      `${compared} tables compared with a fresh rebuild`,
  );
  for (const { stored } of clients) for (const [id, count] of stored) expect(events.get(id)).toBe(count);
  expect(differing).toEqual([]);
  // A run in which nothing was in the way proves nothing.
  expect(retries).toBeGreaterThan(0);
  expect(acknowledged).toBeGreaterThan(ROUNDS);
});
