import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { onEachEngine, type TestPlace } from '@meereis/projections/testing';
import { openRuntime, parseConfig, startEngine } from '@meereis/runtime';
import { playDemo } from '../../apps/server/src/demo/play-demo';
import { startTestServer, type TestServer } from '../support/app';
import { signIn, type Caller } from '../support/caller';

/**
 * Goal: every list gives the same answer whatever database holds the read models. Method: two servers on one log, one with
 * SQLite and one with the other engine, are asked the same questions, page after page.
 */
const DATA = join(__dirname, '..', '..', 'libs', 'catalogue', 'data');
const SILENT = pino({ level: 'silent' });
/** Each story once. */
const PEOPLE = 100;
const PAGES_MAX = 30;

/** Names that sort and match differently when a database goes by the language of its server. */
const NAMES = [
  'Zebra',
  'aap',
  'Aap 100% zeker',
  'Café Élan',
  'cafe_elan',
  "d'Artagnan \\ zonen",
  'Øst',
  'IJsvogel',
  'Janssen Techniek',
  'Van den Berg Bouw',
];
const SEARCHES = [
  'aap',
  'AAP',
  '100%',
  'cafe',
  'É',
  '_',
  '\\',
  "d'a",
  'ø',
  'IJ',
  'niets hiervan',
  'n',
  'jansen',
  'vandenberg',
  'eisfogel',
  'zekere aap',
];
const LISTS = [
  'tasks?view=team&limit=7',
  'tasks?view=mine&limit=7',
  'tasks?view=unassigned&limit=7',
  'tasks?view=team&dueUntil=2022-03-31&region=AM13&limit=7',
  'tasks/loads',
  'arrangements?limit=7',
  'arrangements?relation=offered',
  'arrangements?relation=former',
  'arrangements?phase=set&region=AM13&dueUntil=2022-12-31',
  'handovers?direction=made&limit=3',
  'handovers?direction=received&limit=3',
  'handovers?direction=made&standing=ended&limit=3',
  'handovers?direction=received&standing=waiting&limit=3',
  'handover-requests',
  'referrals?limit=3',
  'second-agreement-questions?limit=3',
  'groups?limit=3',
  'accounts',
  'units',
  'units/gemeente-am13/receivers',
  'units/uwv-am13/receivers',
  'regions',
  'municipalities/GM0344/region',
  'priced-services',
  'catalogue-entries?limit=50',
  'catalogue-entries?query=Scholing&limit=50',
  'catalogue-entries?query=100%25',
  'catalogue-entries?on=2021-06-01&limit=50',
  'providers?limit=3',
  'providers?region=AM13',
  'employers?limit=3',
  'employers?region=AM13&sector=C',
  'vacancies?limit=3',
  'vacancies?openHiring=true',
  'vacancies?jobGuarantee=false&region=AM13',
  'desks?limit=3',
  'desks?region=AM13',
  ...SEARCHES.flatMap((text) =>
    ['providers', 'employers', 'vacancies', 'catalogue-entries'].map(
      (list) => `${list}?query=${encodeURIComponent(text)}`,
    ),
  ),
];
const CALLERS = ['uwv.utrecht.1', 'gemeente.utrecht.1', 'rmt.utrecht.coordinator', 'uwv.rotterdam.1'];

async function demoIn(dataDir: string): Promise<void> {
  const runtime = await openRuntime(parseConfig({ DATA_DIR: dataDir }), SILENT);
  const sources = {
    catalogueYaml: readFileSync(join(DATA, 'catalogue.yaml'), 'utf8'),
    regionsYaml: readFileSync(join(DATA, 'labour-market-regions.yaml'), 'utf8'),
  };
  const engine = await startEngine(runtime, sources, SILENT);
  await runtime.projections.start();
  await playDemo(runtime, engine, SILENT, PEOPLE);
  await engine.close();
  await runtime.close();
}

async function addNames(uwv: Caller): Promise<string> {
  let position = '';
  const post = async (path: string, body: object) => {
    const answer = await uwv.post(`/api/v1/${path}`, body, { 'if-none-match': '*' });
    expect(answer.status).toBe(201);
    position = answer.headers.get('meereis-position') ?? '';
  };
  for (const [at, name] of NAMES.entries()) {
    const activeFrom = '2021-01-01';
    await post('providers', { name, kind: 'school', vat: 'liable', regions: ['AM13', 'AM22'], activeFrom });
    await post('employers', { name, kvk: `9100000${at}`, sector: 'C', activeFrom });
  }
  return position;
}

interface Page {
  readonly status: number;
  readonly body: { readonly nextCursor?: string };
}

async function ask(caller: Caller, path: string, position: string): Promise<Page> {
  const answer = await caller.get(`/api/v1/${path}`, { 'meereis-position': position });
  return { status: answer.status, body: (await answer.json()) as Page['body'] };
}

onEachEngine((engine) => {
  if (engine.name === 'SQLite') return;
  let directory: string;
  let place: TestPlace;
  let embedded: TestServer;
  let other: TestServer;
  let position: string;

  beforeAll(async () => {
    jest.spyOn(console, 'log').mockImplementation(() => undefined);
    directory = mkdtempSync(join(tmpdir(), 'meereis-same-'));
    place = await engine.place();
    await demoIn(directory);
    embedded = await startTestServer({ DATA_DIR: directory });
    other = await startTestServer({ DATA_DIR: directory, READ_MODEL_URL: place.url });
    position = await addNames(await signIn(other, 'uwv.utrecht.1'));
  }, 120_000);
  afterAll(async () => {
    await other.discard();
    await embedded.discard();
    await place.remove();
    rmSync(directory, { recursive: true, force: true });
    jest.restoreAllMocks();
  });

  test.each(CALLERS)(
    '%s gets the same lists from both',
    async (who) => {
      const [one, two] = [await signIn(embedded, who), await signIn(other, who)];
      let rows = 0;
      for (const list of LISTS) {
        let path = list;
        for (let page = 0; page < PAGES_MAX; page += 1) {
          const [expected, found] = [await ask(one, path, position), await ask(two, path, position)];
          expect({ path, status: found.status }).toEqual({ path, status: expected.status });
          if (expected.status === 403) break;
          expect({ path, status: expected.status }).toEqual({ path, status: 200 });
          expect({ path, ...found }).toEqual({ path, ...expected });
          rows += JSON.stringify(found.body).length;
          const next = found.body.nextCursor;
          if (next === undefined) break;
          path = `${list}${list.includes('?') ? '&' : '?'}cursor=${encodeURIComponent(next)}`;
        }
      }
      // So that it is about something.
      expect(rows).toBeGreaterThan(10_000);
    },
    120_000,
  );
});
