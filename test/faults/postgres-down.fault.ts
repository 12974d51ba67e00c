import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { Line } from '../support/line';
import { ServerProcess } from '../support/server-process';
import { lookAt } from './whole-system';
import { UNDER_LOAD, WritingClient } from './writing-client';

/**
 * Goal: PostgreSQL goes away in the middle of a batch, or hangs, and comes back: nothing that was acknowledged is lost or
 * doubled, the read models are what a fresh rebuild makes of the log, and nobody has to help. Method: read models and
 * requests lie behind a line that is cut, or falls silent, at random moments under load.
 */
const DATABASE = process.env['MEEREIS_TEST_DATABASE'] ?? '';
const ROUNDS = Math.max(4, Math.ceil(Number(process.env['FAULT_ROUNDS'] ?? 200) / 5));
const SEED = Number(process.env['FAULT_SEED'] ?? Date.now() % 1_000_000);
const CLIENTS = 4;
const random = xoroshiro128plus(SEED);
const whole = (min: number, max: number): number => uniformInt(random, min, max);

let line: Line;
let stores: Readonly<Record<string, string>>;
let worker: ServerProcess;
let api: ServerProcess;
const schema = `faults_${randomBytes(6).toString('hex')}`;

async function inDatabase(statement: string): Promise<void> {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: DATABASE });
  await client.connect();
  await client.query(statement).finally(() => client.end());
}

const block = DATABASE === '' ? describe.skip : describe;
block('PostgreSQL that goes away', () => {
  beforeAll(async () => {
    await inDatabase(`CREATE SCHEMA ${schema}`);
    const url = new URL(DATABASE);
    line = await Line.to(url.hostname, Number(url.port === '' ? 5432 : url.port));
    url.searchParams.set('options', `-csearch_path=${schema}`);
    url.hostname = '127.0.0.1';
    url.port = String(line.port);
    stores = {
      READ_MODEL_URL: url.href,
      REQUESTS_URL: url.href,
      KEY_STORE_URL: url.href,
      DESK_URL: url.href,
    };
    const quiet = { ...UNDER_LOAD, LOG_LEVEL: 'error', ...stores };
    worker = await ServerProcess.start({ ...quiet, ROLE: 'worker' });
    api = await ServerProcess.start({ ...quiet, ROLE: 'api' }, worker.dataDir);
  });
  afterAll(async () => {
    await Promise.all([api.discard(), worker.discard()]);
    await line.close();
    await inDatabase(`SET client_min_messages = error; DROP SCHEMA ${schema} CASCADE`);
  });

  it(`loses and bends nothing in ${ROUNDS} rounds (FAULT_SEED=${SEED})`, async () => {
    const clients = await Promise.all(Array.from({ length: CLIENTS }, () => WritingClient.start(api.url)));
    let over = false;
    const writing = Promise.all(clients.map((client) => client.writeUntil(() => over)));
    writing.catch(() => undefined);
    for (let round = 0; round < ROUNDS; round += 1) {
      await pause(whole(300, 1_500));
      if (round % 2 === 0) line.cut();
      else line.silence();
      await pause(whole(50, 2_500));
      line.mend();
    }
    await pause(1_000);
    over = true;
    await writing;
    for (const { url } of [api, worker])
      expect(await (await fetch(`${url}/health/ready`)).json()).toMatchObject({ status: 'ok' });
    await Promise.all([api.end('SIGTERM'), worker.end('SIGTERM')]);

    const { events, differing, compared } = await lookAt(
      worker.dataDir,
      clients.flatMap(({ stored }) => [...stored.keys()]),
      stores,
    );
    const acknowledged = clients.reduce((sum, client) => sum + client.acknowledged, 0);
    const retries = clients.reduce((sum, client) => sum + client.retries, 0);
    console.log(
      `${ROUNDS} rounds, seed ${SEED}: ${acknowledged} commands acknowledged, ${retries} attempts answered "not now" ` +
        `or not at all, ${compared} tables compared with a fresh rebuild`,
    );
    for (const { stored } of clients) for (const [id, count] of stored) expect(events.get(id)).toBe(count);
    expect(differing).toEqual([]);
    expect(retries).toBeGreaterThan(0);
    expect(acknowledged).toBeGreaterThan(ROUNDS);
  });
});
