import { startTestServer, type TestServer } from '../support/app';
import { signIn, type Caller } from '../support/caller';
import { openCase } from '../support/cases';

/** Goal: the registers over HTTP on the real server: who may keep them, what a date shows, and the Open Hiring list. */
let server: TestServer;
let uwv: Caller;
let other: Caller;
let municipality: Caller;
let coordinator: Caller;
let auditor: Caller;

beforeAll(async () => {
  server = await startTestServer();
  uwv = await signIn(server, 'uwv.utrecht.1');
  other = await signIn(server, 'uwv.rotterdam.1');
  municipality = await signIn(server, 'gemeente.utrecht.1');
  coordinator = await signIn(server, 'rmt.utrecht.coordinator');
  auditor = await signIn(server, 'audit.1');
}, 60_000);
afterAll(() => server.discard());

const creates = { 'if-none-match': '*' };
const purpose = { 'meereis-purpose': 'audit' };

interface Written {
  readonly status: number;
  readonly etag: string;
  readonly position: string;
  readonly codes: readonly string[];
  readonly body: Readonly<Record<string, unknown>>;
}

async function read(answer: Response): Promise<Written> {
  const body = (await answer.json()) as Readonly<Record<string, unknown>>;
  const refusals = (body['refusals'] ?? []) as readonly { code: string }[];
  return {
    status: answer.status,
    etag: answer.headers.get('etag') ?? '',
    position: answer.headers.get('meereis-position') ?? '',
    codes: refusals.map((one) => one.code),
    body,
  };
}

const create = async (by: Caller, path: string, body: object, headers = {}) =>
  read(await by.post(`/api/v1/${path}`, body, { ...creates, ...headers }));
const change = async (by: Caller, path: string, body: object, etag: string, method = 'POST') =>
  read(
    await by.send(method, `/api/v1/${path}`, JSON.stringify(body), {
      'content-type': 'application/json',
      'if-match': etag,
    }),
  );
const list = async (by: Caller, path: string, position = '') => {
  const answer = await by.get(
    `/api/v1/${path}`,
    position === '' ? purpose : { ...purpose, 'meereis-position': position },
  );
  expect(answer.status).toBe(200);
  return (await answer.json()) as { items: readonly Record<string, unknown>[]; nextCursor?: string };
};

const provider = (name: string, kind: string, over = {}) => ({
  name,
  kind,
  vat: 'exempt',
  regions: ['AM13'],
  activeFrom: '2021-01-01',
  ...over,
});

describe('providers', () => {
  test('R047: company and branch schools come first; name, kind, region and date narrow the list', async () => {
    await create(uwv, 'providers', provider('Aaa Opleidingen Zoekwoord', 'training-provider'));
    await create(uwv, 'providers', provider('Mmm Zoekwoord', 'branch-school', { regions: ['AM13', 'AM22'] }));
    await create(uwv, 'providers', provider('Zzz Zoekwoord', 'company-school'));
    const last = await create(
      uwv,
      'providers',
      provider('Bbb Zoekwoord', 'coach', { activeFrom: '2022-03-02' }),
    );
    const found = async (query: string) =>
      (await list(uwv, `providers?query=ZOEKWOORD&${query}`, last.position)).items.map((one) => one['name']);
    expect(await found('')).toEqual(['Mmm Zoekwoord', 'Zzz Zoekwoord', 'Aaa Opleidingen Zoekwoord']);
    expect(await found('on=2022-03-02')).toHaveLength(4);
    expect(await found('region=AM22')).toEqual(['Mmm Zoekwoord']);
    expect(await found('kind=company-school')).toEqual(['Zzz Zoekwoord']);
    expect(await found('on=2020-12-31')).toEqual([]);
  });

  test('pages give every provider once', async () => {
    const names: unknown[] = [];
    let cursor = '';
    for (let page = 0; page < 10; page += 1) {
      const answer = await list(uwv, `providers?query=zoekwoord&limit=1${cursor}`);
      names.push(...answer.items.map((one) => one['name']));
      if (answer.nextCursor === undefined) break;
      cursor = `&cursor=${answer.nextCursor}`;
    }
    expect(names).toEqual(['Mmm Zoekwoord', 'Zzz Zoekwoord', 'Aaa Opleidingen Zoekwoord']);
  });

  test('change, recognition and end each name their revision; what ended is gone from the list the day after', async () => {
    const made = await create(uwv, 'providers', provider('Wisselaar', 'school'));
    const path = `providers/${String(made.body['providerId'])}`;
    const description = { name: 'Wisselaar BV', kind: 'school', vat: 'liable', regions: ['AM13'] };
    const changed = await change(municipality, path, description, made.etag, 'PUT');
    expect([changed.status, changed.etag]).toEqual([200, '"1"']);
    expect((await change(uwv, path, description, made.etag, 'PUT')).status).toBe(412);
    const recognition = { kind: 'duo', validFrom: '2021-01-01' };
    const recognised = await change(uwv, `${path}/recognitions`, recognition, changed.etag);
    expect(recognised.status).toBe(200);
    expect((await change(uwv, `${path}/recognitions`, recognition, recognised.etag)).codes).toEqual([
      'recognition-overlaps',
    ]);
    const ended = await change(
      uwv,
      `${path}/recognitions/${String(recognised.body['recognitionId'])}/end`,
      { reason: 'withdrawn', lastDay: '2022-02-28' },
      recognised.etag,
    );
    const stopped = await change(
      uwv,
      `${path}/end`,
      { lastDay: '2022-03-31', reason: 'stopped' },
      ended.etag,
    );
    expect((await read(await auditor.get(`/api/v1/${path}`, purpose))).body).toMatchObject({
      name: 'Wisselaar BV',
      vat: 'liable',
      lastDay: '2022-03-31',
      recognitions: [{ kind: 'duo', validUntil: '2022-02-28' }],
    });
    const on = async (date: string) =>
      (await list(uwv, `providers?query=wisselaar&on=${date}`, stopped.position)).items;
    expect([await on('2022-03-31'), await on('2022-04-01')].map((one) => one.length)).toEqual([1, 0]);
  });

  test('everybody reads, caseworkers and coordinators keep the register', async () => {
    const school = await signIn(server, 'roc.utrecht.1');
    const ministry = await signIn(server, 'szw.1');
    for (const reader of [school, ministry, auditor]) {
      expect((await reader.get('/api/v1/providers', purpose)).status).toBe(200);
      expect((await create(reader, 'providers', provider('Nee', 'school'), purpose)).status).toBe(403);
    }
    expect((await create(coordinator, 'providers', provider('Ja', 'school'))).status).toBe(201);
  });

  test('bad input is 400 and names the field', async () => {
    const wrong = provider('X', 'school', { regions: ['AM99'], kvk: '123' });
    const answer = await create(uwv, 'providers', wrong);
    expect(answer.status).toBe(400);
    expect(JSON.stringify(answer.body['errors'])).toMatch(/kvk.*regions|regions.*kvk/);
    expect((await uwv.get('/api/v1/providers?region=AM99')).status).toBe(400);
    expect((await uwv.get('/api/v1/providers?cursor=abc')).status).toBe(400);
  });
});

async function employerWithLocation(kvk: string) {
  const made = await create(uwv, 'employers', {
    kvk,
    name: `Proef Metaal ${kvk}`,
    sector: 'C',
    activeFrom: '2021-01-01',
  });
  const employerId = String(made.body['employerId']);
  const located = await change(
    uwv,
    `employers/${employerId}/locations`,
    { name: 'Utrecht', municipality: 'GM0344', activeFrom: '2021-01-01' },
    made.etag,
  );
  return { employerId, locationId: String(located.body['locationId']), etag: located.etag, located };
}

describe('employers', () => {
  test('R014: one employer per KVK number, also when two partners register it at the same moment', async () => {
    const body = { kvk: '90000100', name: 'Wedloop BV', sector: 'C', activeFrom: '2022-01-01' };
    const answers = await Promise.all([create(uwv, 'employers', body), create(other, 'employers', body)]);
    expect(answers.map((one) => one.status).filter((status) => status === 201)).toHaveLength(1);
    expect(answers.map((one) => one.status).filter((status) => status !== 201)).toHaveLength(1);
    expect((await create(municipality, 'employers', body)).codes).toEqual(['employer-already-registered']);
  });

  test('R001: locations in several regions, each kept by its own region', async () => {
    const { employerId, etag } = await employerWithLocation('90000101');
    const path = `employers/${employerId}/locations`;
    const rotterdam = { name: 'Rotterdam', municipality: 'GM0599', activeFrom: '2021-01-01' };
    expect((await change(uwv, path, rotterdam, etag)).codes).toEqual(['other-region']);
    const added = await change(other, path, rotterdam, etag);
    expect(added.status).toBe(200);
    const found = await list(uwv, 'employers?region=AM22&kvk=90000101', added.position);
    expect(found.items).toMatchObject([{ employerId, regions: ['AM13', 'AM22'] }]);
    expect((await list(uwv, 'employers?region=AM01&kvk=90000101')).items).toEqual([]);
  });

  test('a contact is a function, never a person', async () => {
    const body = { kvk: '90000102', name: 'X', sector: 'C', activeFrom: '2022-01-01' };
    expect((await create(uwv, 'employers', { ...body, contactFunction: 'dhr. Jansen' })).status).toBe(400);
    expect((await create(uwv, 'employers', { ...body, contactFunction: 'personeelszaken' })).status).toBe(
      201,
    );
  });
});

describe('desks', () => {
  const desk = (over = {}) => ({
    kind: 'banenafspraak-contact',
    region: 'AM13',
    name: 'Aanspreekpunt',
    contactFunction: 'expert banenafspraak',
    validFrom: '2021-01-01',
    ...over,
  });

  test('R013: the coordinator publishes one contact for the own region; a date shows what held then', async () => {
    expect((await create(uwv, 'desks', desk())).status).toBe(403);
    expect((await create(coordinator, 'desks', desk({ region: 'AM22' }))).codes).toEqual(['other-region']);
    const made = await create(coordinator, 'desks', desk());
    expect(made.status).toBe(201);
    expect((await create(coordinator, 'desks', desk())).codes).toEqual(['desk-already-published']);
    const path = `desks/${String(made.body['deskId'])}`;
    const version = { name: 'Aanspreekpunt nieuw', validFrom: '2022-04-01' };
    const changed = await change(coordinator, path, version, made.etag, 'PUT');
    expect(changed.status).toBe(200);
    const on = async (date: string, region = 'AM13') =>
      (
        await list(uwv, `desks?kind=banenafspraak-contact&region=${region}&on=${date}`, changed.position)
      ).items.map((one) => one['name']);
    expect(await on('2020-12-31')).toEqual([]);
    expect(await on('2022-03-31')).toEqual(['Aanspreekpunt']);
    expect(await on('2022-04-01')).toEqual(['Aanspreekpunt nieuw']);
    expect(await on('2022-04-01', 'AM22')).toEqual([]);
    const closed = await change(coordinator, `${path}/end`, { lastDay: '2022-12-31' }, changed.etag);
    expect((await list(uwv, `desks?region=AM13&on=2023-01-01`, closed.position)).items).toEqual([]);
    expect((await read(await uwv.get(`/api/v1/${path}`))).body).toMatchObject({ lastDay: '2022-12-31' });
  });

  test('the kinds are listed', async () => {
    const kinds = (await (await uwv.get('/api/v1/desk-kinds')).json()) as readonly { kind: string }[];
    expect(kinds.map((one) => one.kind)).toContain('debt-help');
  });
});

describe('vacancies and the Open Hiring list', () => {
  async function openHiring(kvk: string, places: number) {
    const { employerId, locationId } = await employerWithLocation(kvk);
    const made = await create(uwv, 'vacancies', {
      employerId,
      locationId,
      kind: 'vacancy',
      permanent: true,
      openHiring: true,
      title: `Productiemedewerker ${kvk}`,
      sector: 'C',
      places,
      from: '2022-03-15',
      jobGuarantee: false,
    });
    expect(made.status).toBe(201);
    return `vacancies/${String(made.body['vacancyId'])}`;
  }
  const act = async (by: Caller, path: string, body: object) => read(await by.post(`/api/v1/${path}`, body));
  const etagOf = async (path: string) => (await uwv.get(`/api/v1/${path}`)).headers.get('etag') ?? '';
  const start = async (by: Caller, path: string, arrangementId: string, etag: string) =>
    change(by, `${path}/open-hiring/starts`, { arrangementId, startsOn: '2022-03-15' }, etag);

  test('R150: a learning job with a job guarantee is found by it, in its region', async () => {
    const { employerId, locationId } = await employerWithLocation('90000110');
    const offer = { employerId, locationId, sector: 'C', places: 2, from: '2022-03-15', until: '2022-09-15' };
    const body = {
      ...offer,
      kind: 'learning-job',
      permanent: false,
      openHiring: false,
      title: 'Leerbaan lasser',
    };
    expect((await create(other, 'vacancies', { ...body, jobGuarantee: true })).codes).toEqual([
      'other-region',
    ]);
    const made = await create(uwv, 'vacancies', { ...body, jobGuarantee: true });
    const found = await list(uwv, 'vacancies?region=AM13&jobGuarantee=true&query=lasser', made.position);
    expect(found.items).toMatchObject([
      { title: 'Leerbaan lasser', places: 2, waiting: 0, jobGuarantee: true },
    ]);
    const lassers = await list(uwv, 'vacancies?region=AM13&jobGuarantee=true&query=lassers leerbanen');
    expect(lassers.items).toEqual(found.items);
    expect((await list(uwv, 'vacancies?jobGuarantee=false&query=lasser')).items).toEqual([]);
    const path = `vacancies/${String(made.body['vacancyId'])}`;
    const closed = await change(uwv, `${path}/closing`, { reason: 'filled' }, made.etag);
    expect((await list(uwv, 'vacancies?query=lasser', closed.position)).items).toEqual([]);
  });

  test('S4: first on the list starts; a later one waits; the list shows no person and only own cases', async () => {
    const path = await openHiring('90000111', 2);
    const first = (await openCase(uwv, 'Eerste')).arrangementId;
    const second = (await openCase(municipality, 'Tweede')).arrangementId;
    expect((await act(uwv, `${path}/open-hiring/sign-ups`, { arrangementId: first })).body).toMatchObject({
      waiting: 1,
    });
    expect((await act(uwv, `${path}/open-hiring/sign-ups`, { arrangementId: first })).codes).toEqual([
      'already-on-list',
    ]);
    expect((await act(uwv, `${path}/open-hiring/sign-ups`, { arrangementId: second })).status).toBe(404);
    const signed = await act(municipality, `${path}/open-hiring/sign-ups`, { arrangementId: second });
    expect(signed.status).toBe(200);
    expect((await start(municipality, path, second, signed.etag)).codes).toEqual(['not-first-on-list']);

    const seen = (await (
      await municipality.get(`/api/v1/${path}/open-hiring`, { 'meereis-position': signed.position })
    ).json()) as { entries: readonly object[]; revision: number };
    expect(seen.entries).toEqual([
      { position: 1, status: 'waiting', signedUpOn: '2022-03-01' },
      { position: 2, status: 'waiting', signedUpOn: '2022-03-01', arrangementId: second },
    ]);
    expect(`"${seen.revision}"`).toBe(signed.etag);

    expect((await start(uwv, path, first, signed.etag)).status).toBe(200);
    expect((await start(municipality, path, second, await etagOf(path))).status).toBe(200);
    const found = await list(uwv, 'vacancies?openHiring=true&query=90000111');
    expect(found.items).toMatchObject([{ waiting: 0, placed: 2 }]);
  });

  test('who steps back makes room for the next', async () => {
    const path = await openHiring('90000112', 1);
    const [first, second] = [(await openCase(uwv)).arrangementId, (await openCase(uwv)).arrangementId];
    await act(uwv, `${path}/open-hiring/sign-ups`, { arrangementId: first });
    await act(uwv, `${path}/open-hiring/sign-ups`, { arrangementId: second });
    const back = { arrangementId: first, reason: 'other-work' };
    expect((await act(municipality, `${path}/open-hiring/step-backs`, back)).status).toBe(404);
    expect((await act(uwv, `${path}/open-hiring/step-backs`, back)).body).toMatchObject({ waiting: 1 });
    expect((await start(uwv, path, second, await etagOf(path))).status).toBe(200);
  });

  test('of two who start at the same moment only the first on the list does; the place is given once', async () => {
    for (let round = 0; round < 5; round += 1) {
      const path = await openHiring(`9000012${round}`, 1);
      const [first, second] = [(await openCase(uwv)).arrangementId, (await openCase(uwv)).arrangementId];
      await act(uwv, `${path}/open-hiring/sign-ups`, { arrangementId: first });
      await act(uwv, `${path}/open-hiring/sign-ups`, { arrangementId: second });
      const etag = await etagOf(path);
      const [one, two] = await Promise.all([start(uwv, path, first, etag), start(uwv, path, second, etag)]);
      expect(one.status).toBe(200);
      expect([412, 422]).toContain(two.status);
      expect((await start(uwv, path, second, await etagOf(path))).codes).toEqual(['no-place-left']);
    }
  }, 30_000);
});
