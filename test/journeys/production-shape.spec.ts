import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { onEachEngine, type TestPlace } from '@meereis/projections/testing';
import { startEsdbDouble, type EsdbDouble } from '../../libs/event-store/src/esdb/testing/esdb-double';
import { printed, ServerProcess, startProgram, type RunningProgram } from '../support/server-process';

/**
 * Goal: the stories of `npm run journey` hold in the production shape: the log on a server that speaks EventStoreDB's
 * protocol (the tests' own, in memory), everything else on a server, people and background work in processes of their own
 * that share no disk.
 */
jest.setTimeout(180_000);

const JOURNEY = join(__dirname, '..', '..', 'tools', 'journey', 'journey.mjs');
const KEY = Buffer.alloc(32, 3).toString('base64');
const STORY_MS_MAX = 90_000;

interface Report {
  readonly stories: number;
  readonly refusals: number;
  readonly retries: number;
}

onEachEngine((engine) => {
  let double: EsdbDouble;
  let place: TestPlace;
  let documents: string;
  let worker: ServerProcess;
  let api: ServerProcess;

  beforeEach(async () => {
    double = await startEsdbDouble();
    place = await engine.place();
    const shape = { EVENT_STORE_URL: double.url, READ_MODEL_URL: place.url };
    const onServer = place.file === undefined;
    documents = mkdtempSync(join(tmpdir(), 'meereis-documents-'));
    const elsewhere = {
      KEY_STORE_URL: place.url,
      DESK_URL: place.url,
      REQUESTS_URL: place.url,
      DOCUMENTS_URL: `file:${documents}`,
      MASTER_KEY: KEY,
    };
    const settings = onServer ? { ...shape, ...elsewhere } : shape;
    worker = await ServerProcess.start({ ...settings, ROLE: 'worker' });
    api = await ServerProcess.start({ ...settings, ROLE: 'api' }, onServer ? undefined : worker.dataDir);
  });
  afterEach(async () => {
    await Promise.all([api.discard(), worker.discard()]);
    await place.remove();
    rmSync(documents, { recursive: true });
    double.stop();
  });

  const reportFile = (): string => `${api.dataDir}-report.json`;
  const begin = (): RunningProgram =>
    startProgram(JOURNEY, { JOURNEY_URL: api.url, JOURNEY_REPORT: reportFile() });

  async function passed(journey: RunningProgram): Promise<Report> {
    const { code } = await journey.ended;
    expect({ code, told: code === 0 ? '' : journey.output() }).toEqual({ code: 0, told: '' });
    const report = JSON.parse(readFileSync(reportFile(), 'utf8')) as Report;
    rmSync(reportFile());
    return report;
  }

  test('the journey passes', async () => {
    const report = await passed(begin());
    expect(report).toMatchObject({ stories: 4, retries: 0 });
    expect(report.refusals).toBeGreaterThanOrEqual(100);
  });

  // Once is enough: what a kill can break lies in the stores of the production shape.
  if (engine.name === 'SQLite') return;
  test('the journey passes when server and worker are killed on the way', async () => {
    const journey = begin();
    for (const victim of [api, worker, api]) {
      await printed(journey, `Verhaal ${victim === worker ? 3 : 2} van 4`, STORY_MS_MAX);
      await pause(Math.random() * 1_000);
      await victim.end('SIGKILL');
      await victim.begin();
    }
    expect((await passed(journey)).stories).toBe(4);
  });
});
