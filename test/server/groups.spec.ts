import { rmSync } from 'node:fs';
import { startTestServer, type TestServer } from '../support/app';
import { signIn, type Caller } from '../support/caller';
import { testBsn } from '../support/cases';

/** Goal: a collective dismissal over several regions on the real server, across a restart: each person once, each reason told. */
let server: TestServer;
let uwv: Caller;
let auditor: Caller;

const creates = { 'if-none-match': '*' };
const audit = { 'meereis-purpose': 'audit' };

interface Progress {
  readonly total: number;
  readonly pending: number;
  readonly registered: number;
  readonly known: number;
  readonly failed: number;
  readonly regions: readonly Record<string, unknown>[];
}
interface Line {
  readonly line: number;
  readonly status: string;
  readonly name?: string;
  readonly region?: string;
  readonly ownerUnit?: string;
  readonly arrangementId?: string;
  readonly refusals?: readonly { readonly code: string }[];
}

beforeAll(async () => {
  server = await startTestServer();
  uwv = await signIn(server, 'uwv.utrecht.1');
  auditor = await signIn(server, 'audit.1');
}, 60_000);
afterAll(() => server.discard());

async function reportGroup(by: Caller, kvk: string, over: object = {}): Promise<string> {
  const employer = await by.post(
    '/api/v1/employers',
    { kvk, name: `Proef ${kvk}`, sector: 'C', activeFrom: '2021-01-01' },
    creates,
  );
  const { employerId } = (await employer.json()) as { employerId: string };
  const answer = await by.post(
    '/api/v1/groups',
    {
      employerId,
      reason: 'bankruptcy',
      evidence: 'employer-statement',
      unemployedFrom: '2022-05-01',
      reportedOn: '2022-03-01',
      firstLine: 'tried',
      ...over,
    },
    creates,
  );
  expect(answer.status).toBe(201);
  return ((await answer.json()) as { groupId: string }).groupId;
}

const somebody = (surname: string, over: object = {}) => ({
  firstNames: 'Test',
  surname,
  birthDate: '1980-01-01',
  municipality: 'GM0344',
  secrecy: false,
  situation: 'notice-period',
  benefit: 'ww',
  sharingConsent: false,
  ...over,
});

const addLines = (by: Caller, groupId: string, people: readonly object[], key = groupId) =>
  by.post(`/api/v1/groups/${groupId}/lines`, { people }, { 'idempotency-key': key });

async function progress(by: Caller, groupId: string): Promise<Progress> {
  return (await (await by.get(`/api/v1/groups/${groupId}`, audit)).json()) as Progress;
}

async function settled(groupId: string): Promise<Progress> {
  for (let tries = 0; tries < 300; tries += 1) {
    const now = await progress(uwv, groupId);
    if (now.pending === 0) return now;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('The group was not finished in time.');
}

async function lines(by: Caller, groupId: string, query = ''): Promise<readonly Line[]> {
  const answer = await by.get(`/api/v1/groups/${groupId}/lines${query}`, audit);
  return ((await answer.json()) as { lines: readonly Line[] }).lines;
}

describe('a group of people of one employer over several regions', () => {
  test('R012, R014: each an own case in the own region; known people once; what failed says why and is done again', async () => {
    const bsn = testBsn();
    const groupId = await reportGroup(uwv, '90000201');
    const people = [
      somebody('Eerstepersoon', { bsn }),
      somebody('Tweedepersoon', { municipality: 'GM0599' }),
      somebody('Derdepersoon', { bsn }),
      somebody('Vierdepersoon', { municipality: 'GM9999' }),
      somebody('Vijfdepersoon', { benefit: 'participatiewet' }),
    ];
    const added = await addLines(uwv, groupId, people);
    expect(await added.json()).toMatchObject({ lines: 5 });
    const repeated = await addLines(uwv, groupId, people);
    expect([repeated.status, repeated.headers.get('idempotency-hit')]).toEqual([200, 'true']);

    expect(await settled(groupId)).toMatchObject({
      total: 5,
      registered: 3,
      known: 1,
      failed: 1,
      regions: [
        { total: 1, failed: 1 },
        { region: 'AM13', total: 3, registered: 2, known: 1 },
        { region: 'AM22', total: 1, registered: 1 },
      ],
    });
    const [first, second, third, fourth, fifth] = await lines(uwv, groupId);
    expect(first).toMatchObject({ status: 'registered', ownerUnit: 'uwv-am13', name: 'Test Eerstepersoon' });
    expect(second).toMatchObject({ status: 'registered', ownerUnit: 'uwv-am22', region: 'AM22' });
    expect([second?.name, second?.arrangementId]).toEqual([undefined, undefined]);
    expect(third).toMatchObject({ status: 'known' });
    expect(fourth).toMatchObject({ status: 'failed', refusals: [{ code: 'municipality-in-no-region' }] });
    expect(fifth).toMatchObject({ ownerUnit: 'gemeente-am13' });

    const file = await uwv.get(`/api/v1/arrangements/${first?.arrangementId ?? ''}`);
    expect(await file.json()).toMatchObject({ phase: 'reported', ownerUnit: 'uwv-am13' });

    const correction = { line: 4, person: somebody('Vierdepersoon') };
    const retried = await uwv.post(`/api/v1/groups/${groupId}/retries`, { corrections: [correction] });
    expect(retried.status).toBe(200);
    expect(await settled(groupId)).toMatchObject({ registered: 4, known: 1, failed: 0 });
    const again = await uwv.post(`/api/v1/groups/${groupId}/retries`, {});
    expect(await again.json()).toMatchObject({ refusals: [{ code: 'nothing-failed' }] });
  }, 60_000);

  test('the work survives a restart and finishes, nobody twice', async () => {
    const groupId = await reportGroup(uwv, '90000202');
    // Two letters of their own each, between letters that make no Dutch prefix: nobody looks like another.
    const letters = (n: number) => `X${String.fromCharCode(97 + (n % 26), 97 + Math.floor(n / 26))}x`;
    const people = Array.from({ length: 150 }, (_, n) =>
      somebody(`Herstart${letters(n)}`, { bsn: testBsn() }),
    );
    expect((await addLines(uwv, groupId, people)).status).toBe(200);
    const { dataDir } = server;
    await server.stop();
    const next = await startTestServer({ DATA_DIR: dataDir });
    const discard = async () => {
      await next.discard();
      rmSync(dataDir, { recursive: true, force: true });
    };
    server = { ...next, dataDir, discard };
    uwv = await signIn(server, 'uwv.utrecht.1');
    auditor = await signIn(server, 'audit.1');
    expect(await settled(groupId)).toMatchObject({ total: 150, registered: 150 });
    const cases = new Set(
      (await Promise.all([lines(uwv, groupId, '?limit=100'), lines(uwv, groupId, '?limit=100&after=100')]))
        .flat()
        .map((one) => one.arrangementId),
    );
    expect(cases.size).toBe(150);
  }, 90_000);

  test('only the unit that reported reads and changes it; the auditor reads', async () => {
    const groupId = await reportGroup(uwv, '90000203');
    const stranger = await signIn(server, 'gemeente.utrecht.1');
    expect((await stranger.get(`/api/v1/groups/${groupId}`)).status).toBe(404);
    expect((await stranger.get(`/api/v1/groups/${groupId}/lines`)).status).toBe(404);
    expect((await addLines(stranger, groupId, [somebody('Nee')], 'a')).status).toBe(404);
    expect((await stranger.post(`/api/v1/groups/${groupId}/retries`, {})).status).toBe(404);
    expect((await auditor.get(`/api/v1/groups/${groupId}`, audit)).status).toBe(200);
    const asAuditor = await auditor.post(
      `/api/v1/groups/${groupId}/lines`,
      { people: [somebody('Nee')] },
      { ...audit, 'idempotency-key': 'b' },
    );
    expect(asAuditor.status).toBe(403);
    const mine = (await (await uwv.get('/api/v1/groups?limit=1')).json()) as {
      items: object[];
      nextCursor: string;
    };
    expect(mine.items).toHaveLength(1);
    const next = await uwv.get(`/api/v1/groups?limit=1&cursor=${mine.nextCursor}`);
    expect(await next.json()).not.toEqual(mine);
    const theirs = (await (await stranger.get('/api/v1/groups')).json()) as { items: object[] };
    expect(theirs.items).toEqual([]);
    const school = await signIn(server, 'roc.utrecht.1');
    expect((await school.get('/api/v1/groups')).status).toBe(403);
  }, 60_000);

  test('Q06: a union reports without BSN, and keeps the case unless the person agrees to the route', async () => {
    const union = await signIn(server, 'fnv.utrecht.1');
    const groupId = await reportGroup(union, '90000204');
    const withBsn = await addLines(union, groupId, [somebody('Metnummer', { bsn: testBsn() })], 'c');
    expect(await withBsn.json()).toMatchObject({ refusals: [{ code: 'bsn-not-allowed' }] });
    const people = [
      somebody('Geentoestemming'),
      somebody('Weltoestemming', { sharingConsent: true, birthDate: '1981-01-01' }),
    ];
    expect((await addLines(union, groupId, people, 'd')).status).toBe(200);
    for (let tries = 0; tries < 300 && (await progress(union, groupId)).pending > 0; tries += 1)
      await new Promise((resolve) => setTimeout(resolve, 100));
    expect((await lines(union, groupId)).map((one) => one.ownerUnit)).toEqual(['fnv-am13', 'uwv-am13']);
  }, 60_000);

  test('Q06: each BSN on a list counts as a search; a refused list counts for nothing', async () => {
    // Where nobody asked before: a restart gave nobody new questions.
    const own = await startTestServer();
    const asker = await signIn(own, 'uwv.utrecht.2');
    const colleague = await signIn(own, 'uwv.utrecht.1');
    const groupId = await reportGroup(asker, '90000206');
    const people = (count: number) =>
      Array.from({ length: count }, () => somebody('Vraag', { bsn: testBsn(), municipality: 'GM9999' }));
    const add = (count: number, key: string) => addLines(asker, groupId, people(count), key);
    expect((await add(480, 'f')).status).toBe(200);
    const tooMany = await add(1, 'g');
    expect([tooMany.status, await tooMany.json()]).toMatchObject([429, { code: 'too-many-searches' }]);
    expect((await addLines(asker, groupId, [somebody('Zonder')], 'h')).status).toBe(200);
    const search = await asker.post('/api/v1/person-searches', { purpose: 'identification', bsn: testBsn() });
    expect(search.status).toBe(429);
    const correction = { line: 1, person: people(1)[0] };
    const retry = await asker.post(`/api/v1/groups/${groupId}/retries`, { corrections: [correction] });
    expect(retry.status).toBe(429);

    expect((await addLines(colleague, groupId, people(100), 'i')).status).toBe(422);
    expect((await addLines(colleague, groupId, people(10), 'j')).status).toBe(200);
    await own.discard();
  }, 60_000);

  test('an unknown employer and too many people are refused', async () => {
    const header = {
      employerId: '00000000-0000-4000-8000-000000000001',
      reason: 'bankruptcy',
      evidence: 'none',
      unemployedFrom: '2022-05-01',
      reportedOn: '2022-03-01',
      firstLine: 'tried',
    };
    const unknown = await uwv.post('/api/v1/groups', header, creates);
    expect(await unknown.json()).toMatchObject({ refusals: [{ code: 'employer-unknown' }] });
    const groupId = await reportGroup(uwv, '90000205');
    const many = Array.from({ length: 501 }, () => somebody('Veel'));
    expect((await addLines(uwv, groupId, many, 'e')).status).toBe(400);
  });
});
