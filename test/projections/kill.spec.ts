import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LOG_START, openSqliteEventStore, type EventToAppend } from '@meereis/event-store';
import { EVENT_NAMESPACE, uuidV5, type Instant, type LocalDate } from '@meereis/kernel';
import { openReadDatabase } from '@meereis/projections';

const EVENTS = 3_000;
const KILLS = 12;
const directory = mkdtempSync(join(tmpdir(), 'kill-'));
const [logPath, readPath] = [join(directory, 'log.sqlite'), join(directory, 'read.sqlite')];
// Beside node_modules, so that the child finds its packages.
const childPath = join(__dirname, '../../dist/test', `projecting-child-${process.pid}.mjs`);

afterAll(() => {
  rmSync(directory, { recursive: true });
  rmSync(childPath, { force: true });
});

function eventOf(at: number): EventToAppend {
  const id = uuidV5(EVENT_NAMESPACE, `kill/${at}`);
  return {
    eventId: id,
    type: 'thing-happened.v1',
    data: {},
    sealed: [],
    meta: {
      commandId: id,
      correlationId: id,
      causationId: id,
      actor: id,
      role: 'system',
      oin: '00000099000000001000',
      unit: 'test-unit',
      purpose: 'test',
      recordedAt: '2022-03-01T09:00:00.000Z' as Instant,
      effectiveOn: '2022-03-01' as LocalDate,
    },
  };
}

/** Through the command line: the bundler is an ES module, which tests on Node 20 cannot load. */
function build(): void {
  const bundler = join(__dirname, '../../node_modules/rolldown/bin/cli.mjs');
  const config = join(__dirname, 'child.rolldown.mjs');
  execFileSync(process.execPath, [bundler, '-c', config, '--file', childPath], { stdio: 'pipe' });
}

/** Runs the child and kills it some time after it started; tells whether it had caught up by then. */
function run(killAfterMs: number | undefined): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [childPath, logPath, readPath]);
    let output = '';
    child.stderr.on('data', (text: Buffer) => (output += text.toString()));
    child.stdout.on('data', (text: Buffer) => {
      output += text.toString();
      if (killAfterMs !== undefined && output.startsWith('started'))
        setTimeout(() => child.kill('SIGKILL'), killAfterMs);
    });
    child.on('error', reject);
    child.on('exit', (code) => {
      if (code !== null && code !== 0) reject(new Error(output));
      else resolve(output.includes('caught up'));
    });
  });
}

/** Goal: a killed process leaves rows and checkpoint that belong together. Method: kill -9, over and over, and compare at the end. */
it(`rows are complete and single after ${KILLS} times kill -9`, async () => {
  build();
  const store = openSqliteEventStore({ path: logPath });
  for (let at = 0; at < EVENTS; at += 100) {
    const batch = Array.from({ length: 100 }, (_, offset) => eventOf(at + offset));
    await store.append(`thing-${at}`, 'no-stream', batch);
  }
  const stored = await store.readAll({ from: LOG_START, limit: EVENTS });
  const positions = stored.map(({ position }) => position);
  let unfinished = 0;
  for (let kill = 0; kill < KILLS; kill++) if (!(await run(1 + kill * 2))) unfinished += 1;
  expect(unfinished).toBeGreaterThan(KILLS / 2);
  expect(await run(undefined)).toBe(true);

  const database = openReadDatabase(readPath);
  const rows = await database.writer.all('SELECT stream, revision, at FROM tally ORDER BY at');
  await database.close();
  await store.close();
  expect(rows.map(({ at }) => at)).toEqual(positions);
}, 60_000);
