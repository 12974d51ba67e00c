import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { StoredEvent } from '@meereis/event-store';
import { findPlainText } from '@meereis/privacy/testing';
import { countsByType, faultsIn, readLog, withoutTasksOfTerms } from '../support/read-log';
import { printed, ServerProcess, startProgram, type RunningProgram } from '../support/server-process';

/**
 * Goal: the four stories of `npm run journey` hold against the built server, also when that is killed on the way, and
 * leave nothing personal in the log. Method: server and journey are processes of their own that share a port and nothing else.
 */
jest.setTimeout(150_000);

const JOURNEY = join(__dirname, '..', '..', 'tools', 'journey', 'journey.mjs');
const STORY_MS_MAX = 60_000;
/** Secret to everybody, or about health, money or home: what the stories tell of their people in words. */
const TOLD = [
  'Elf jaar kok bij dezelfde werkgever',
  'Uw werk stopte vóór de coronacrisis',
  'De huur van de studio is drie maanden niet betaald',
  'Is op maandag niet bereikbaar',
  'Is op dinsdag niet bereikbaar',
  'Veel prikkels tegelijk gaat niet',
  'Testjobcoach Voorbeeld',
  'Testmentor Voorbeeld',
  'In het contract staat een andere einddatum',
  'Zorgt alleen voor twee kinderen',
  'Kan de training ook bij een school in de wijk',
  'zijn alle begeleiders vol',
];

interface Report {
  readonly people: readonly Readonly<Record<string, string | boolean>>[];
  readonly stories: number;
  readonly steps: number;
  readonly refusals: number;
  readonly rules: readonly string[];
  readonly statuses: readonly number[];
  readonly retries: number;
}

function begin(server: ServerProcess): RunningProgram {
  return startProgram(JOURNEY, { JOURNEY_URL: server.url, JOURNEY_REPORT: reportFile(server) });
}

/** Outside the folders that are searched. */
function reportFile({ dataDir }: ServerProcess): string {
  return `${dataDir}-report.json`;
}

function readReport(server: ServerProcess): Report {
  const report = JSON.parse(readFileSync(reportFile(server), 'utf8')) as Report;
  rmSync(reportFile(server));
  return report;
}

/** What may be readable nowhere in the log; anything shorter than four characters turns up by chance. */
function personalTexts({ people }: Report): string[] {
  const texts = people.flatMap((one) =>
    ['bsn', 'firstNames', 'surname', 'birthDate', 'street', 'postcode', 'telephone'].map((field) =>
      String(one[field]),
    ),
  );
  return [...texts, ...TOLD];
}

describe('the journey', () => {
  let server: ServerProcess;
  let report: Report;
  let calm: readonly StoredEvent[];
  let texts: string[];

  beforeAll(async () => {
    server = await ServerProcess.start({ LOG_LEVEL: 'debug' });
    const journey = begin(server);
    const { code } = await journey.ended;
    if (code !== 0) throw new Error(`${journey.output()}\n${server.output()}`);
    report = readReport(server);
    texts = personalTexts(report);
    await server.end('SIGTERM');
    calm = await readLog(server.dataDir);
  });
  afterAll(async () => {
    await server.discard();
  });

  test('passes: four stories of five people, with a hundred refusals, checked on forty rules', () => {
    expect(report.stories).toBe(4);
    expect(report.people).toHaveLength(5);
    expect(report.rules.length).toBeGreaterThanOrEqual(40);
    expect(report.refusals).toBeGreaterThanOrEqual(100);
    expect(report.refusals).toBeGreaterThanOrEqual(report.rules.length);
    expect(report.statuses).toEqual(expect.arrayContaining([400, 403, 404, 409, 412, 428]));
    expect(report.retries).toBe(0);
    expect(faultsIn(calm)).toEqual([]);
  });

  test('leaves no name, birth date, address, BSN or free text in any byte of the log', () => {
    expect(findPlainText([join(server.dataDir, 'log')], texts)).toEqual([]);
  });

  test('leaves none of them with the keys and the kept answers either', () => {
    const folders = ['keys', 'requests'].map((folder) => join(server.dataDir, folder));
    expect(findPlainText(folders, texts)).toEqual([]);
  });

  test('prints none of them in the log of the server', () => {
    const folder = join(server.dataDir, 'printed');
    mkdirSync(folder);
    writeFileSync(join(folder, 'output.txt'), server.output());
    expect(server.output()).toContain('/api/v1/persons');
    expect(findPlainText([folder], texts)).toEqual([]);
  });

  test('finds them where they are: in the read models, in the stories, and in a planted file', () => {
    const surname = String(report.people[0]?.['surname']);
    expect(findPlainText([join(server.dataDir, 'read-models')], [surname])).not.toEqual([]);
    const stories = join(__dirname, '..', '..', 'tools', 'journey', 'stories');
    const told = readdirSync(stories, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.mjs'))
      .map((file) => readFileSync(join(stories, file), 'utf8'))
      .join('\n');
    expect(TOLD.filter((text) => !told.includes(text))).toEqual([]);
    const planted = join(server.dataDir, 'log', 'planted.bin');
    writeFileSync(planted, Buffer.from(`xx${texts[0] ?? ''}xx`).toString('base64'));
    expect(findPlainText([join(server.dataDir, 'log')], texts)).toMatchObject([{ file: planted }]);
  });

  test('passes when the server is killed three times on the way, and no event stands twice', async () => {
    const killed = await ServerProcess.start();
    try {
      const journey = begin(killed);
      for (const number of [2, 3, 4]) {
        await printed(journey, `Verhaal ${number} van 4`, STORY_MS_MAX);
        await pause(Math.random() * 1_200);
        await killed.end('SIGKILL');
        await killed.begin();
      }
      const { code } = await journey.ended;
      expect({ code, told: code === 0 ? '' : journey.output() }).toEqual({ code: 0, told: '' });
      expect(readReport(killed).retries).toBeGreaterThan(0);
      await killed.end('SIGTERM');
      const events = await readLog(killed.dataDir);
      expect(faultsIn(events)).toEqual([]);
      expect(countsByType(withoutTasksOfTerms(events))).toEqual(countsByType(withoutTasksOfTerms(calm)));
    } finally {
      await killed.discard();
    }
  });
});
