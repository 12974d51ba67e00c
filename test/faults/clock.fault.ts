import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { ServerProcess } from '../support/server-process';
import { lookAt } from './whole-system';
import { UNDER_LOAD, WritingClient } from './writing-client';

/**
 * Goal: clocks that jump, also apart from each other, lose and double nothing, and the work goes on. Method: the clocks of
 * a server and of two workers are set forward and back under load, each by itself.
 */
const ROUNDS = Math.max(4, Math.ceil(Number(process.env['FAULT_ROUNDS'] ?? 200) / 5));
const SEED = Number(process.env['FAULT_SEED'] ?? Date.now() % 1_000_000);
const CLIENTS = 3;
/** Within the life of a token: who is signed in stays so. */
const JUMPS_MS = [-600_000, -30_000, -6_000, 6_000, 30_000, 600_000];
const SHOWN_MS_MAX = 15_000;

const random = xoroshiro128plus(SEED);
const whole = (min: number, max: number): number => uniformInt(random, min, max);
const folder = mkdtempSync(join(tmpdir(), 'meereis-clocks-'));
const offsets = new Map<string, number>();

function setClock(name: string, offsetMs: number): string {
  const file = join(folder, name);
  offsets.set(name, offsetMs);
  writeFileSync(file, String(offsetMs));
  return file;
}

let servers: Readonly<Record<'api' | 'worker' | 'other', ServerProcess>>;

beforeAll(async () => {
  const off = (name: string, role: string) => ({
    ...UNDER_LOAD,
    LOG_LEVEL: 'error',
    ROLE: role,
    NODE_OPTIONS: `--require=${join(__dirname, 'clock.cjs')}`,
    CLOCK_FILE: setClock(name, 0),
  });
  const worker = await ServerProcess.start(off('worker', 'worker'));
  const other = await ServerProcess.start(off('other', 'worker'), worker.dataDir);
  servers = { worker, other, api: await ServerProcess.start(off('api', 'api'), worker.dataDir) };
});
afterAll(async () => {
  await Promise.all(Object.values(servers).map((one) => one.discard()));
  rmSync(folder, { recursive: true, force: true });
});

it(`loses and bends nothing in ${ROUNDS} jumps of clocks (FAULT_SEED=${SEED})`, async () => {
  const { api, worker } = servers;
  const clients = await Promise.all(Array.from({ length: CLIENTS }, () => WritingClient.start(api.url)));
  let over = false;
  const writing = Promise.all(clients.map((client) => client.writeUntil(() => over)));
  writing.catch(() => undefined);
  for (let round = 0; round < ROUNDS; round += 1) {
    const name = [...offsets.keys()][whole(0, 2)] ?? 'api';
    setClock(name, JUMPS_MS[whole(0, JUMPS_MS.length - 1)] ?? 0);
    await pause(whole(100, 1_200));
  }
  over = true;
  await writing;
  expect(Math.max(...[...offsets.values()].map(Math.abs))).toBeGreaterThan(0);
  // Whoever holds the work by now, what was written last comes to be shown while the clocks still differ.
  const shown = await Promise.all(clients.map((client) => client.isShown(SHOWN_MS_MAX)));
  expect(shown).toEqual(clients.map(() => true));
  await Promise.all(Object.values(servers).map((one) => one.end('SIGTERM')));

  const { events, differing, compared } = await lookAt(
    worker.dataDir,
    clients.flatMap(({ stored }) => [...stored.keys()]),
  );
  const acknowledged = clients.reduce((sum, client) => sum + client.acknowledged, 0);
  console.log(
    `${ROUNDS} jumps, seed ${SEED}: ${acknowledged} commands acknowledged, ${compared} tables compared with a fresh rebuild`,
  );
  for (const { stored } of clients) for (const [id, count] of stored) expect(events.get(id)).toBe(count);
  expect(differing).toEqual([]);
  expect(acknowledged).toBeGreaterThan(ROUNDS);
});
