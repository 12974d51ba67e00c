import { startTestServer, type TestServer } from '../support/app';
import { signIn, type Caller } from '../support/caller';
import { changeBenefit, openCase, testBsn, type OpenedCase } from '../support/cases';

/** Goal: over HTTP, a case that is not yours is not there, and nothing outside your cases can be found by asking around. */
let server: TestServer;
let uwv: Caller;
let gemeente: Caller;
let fnv: Caller;
let opened: OpenedCase;

beforeAll(async () => {
  server = await startTestServer();
  [uwv, gemeente, fnv] = (await Promise.all(
    ['uwv.utrecht.1', 'gemeente.utrecht.1', 'fnv.utrecht.1'].map((name) => signIn(server, name)),
  )) as [Caller, Caller, Caller];
  opened = await openCase(uwv, 'Toegang');
}, 60_000);

afterAll(async () => {
  await server.discard();
});

const BY_NAME = { purpose: 'identification', fullName: 'Test Toegang', birthDate: '1980-01-01' };

async function search(caller: Caller, body: object): Promise<unknown> {
  return (await caller.post('/api/v1/person-searches', body)).json();
}

describe('a case of another unit', () => {
  it.each(['', '/events', '/handover-preview?toUnit=fnv-am13'])('is not there: %s', async (path) => {
    const response = await gemeente.get(`/api/v1/arrangements/${opened.arrangementId}${path}`);
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ status: 404, code: expect.any(String) as string });
  });

  it('looks the same as a case that does not exist', async () => {
    const strip = async (response: Response) => ({ ...((await response.json()) as object), traceId: '' });
    const other = await gemeente.get(`/api/v1/arrangements/${opened.arrangementId}`);
    const none = await gemeente.get('/api/v1/arrangements/00000000-0000-4000-8000-000000000000');
    expect(await strip(other)).toEqual(await strip(none));
  });

  it('is in no list and no count, and cannot be written', async () => {
    const list = (await (await gemeente.get('/api/v1/arrangements')).json()) as {
      cases: unknown[];
      total: number;
    };
    expect(list).toMatchObject({ cases: [], total: 0 });
    expect((await changeBenefit(gemeente, opened.arrangementId, 0, 'ww')).status).toBe(404);
    expect((await gemeente.get(`/api/v1/persons/${opened.personId}`)).status).toBe(404);
  });

  it('is 403 for a right that one’s role never has', async () => {
    const analyst = await signIn(server, 'szw.1');
    expect((await analyst.get('/api/v1/arrangements')).status).toBe(403);
    const roc = await signIn(server, 'roc.utrecht.1');
    const body = {
      firstNames: 'Test',
      surname: 'Roc',
      birthDate: '1980-01-01',
      municipality: 'GM0344',
      secrecy: false,
    };
    expect((await roc.post('/api/v1/persons', body, { 'if-none-match': '*' })).status).toBe(403);
  });
});

describe('a case of one’s own unit', () => {
  it('is read but not changed by a role that does not direct it', async () => {
    const expert = await signIn(server, 'uwv.utrecht.expert');
    const path = `/api/v1/arrangements/${opened.arrangementId}`;
    const { status, headers } = await expert.get(path);
    expect(status).toBe(200);
    const item = {
      catalogueId: 'versterken-arbeidsmarktpositie',
      description: 'Training',
      plannedFrom: '2022-03-15',
      plannedUntil: '2022-06-15',
      price: { cents: 40_000, currency: 'EUR' },
      vat: 'ex',
      funding: [{ funder: 'oeno-fondsen', amount: { cents: 40_000, currency: 'EUR' } }],
    };
    const added = await expert.post(`${path}/items`, item, { 'if-match': headers.get('etag') ?? '' });
    expect([added.status, await added.json()]).toEqual([403, expect.objectContaining({ code: 'forbidden' })]);
    expect((await changeBenefit(expert, opened.arrangementId, 0, 'ww')).status).toBe(403);
  });

  it('is closed to its administrator, who grants roles and sees no cases', async () => {
    const admin = await signIn(server, 'uwv.beheer');
    expect((await admin.get(`/api/v1/arrangements/${opened.arrangementId}`)).status).toBe(403);
    expect((await admin.get('/api/v1/arrangements')).status).toBe(403);
  });
});

describe('an auditor', () => {
  it('reads a case and its history with the purpose of an audit, and writes nothing', async () => {
    const auditor = await signIn(server, 'audit.1');
    const path = `/api/v1/arrangements/${opened.arrangementId}`;
    expect((await auditor.get(path)).status).toBe(400);
    expect((await auditor.get(path, { 'meereis-purpose': 'audit' })).status).toBe(200);
    expect((await auditor.get(`${path}/events`, { 'meereis-purpose': 'audit' })).status).toBe(200);
    const written = await auditor.post(
      `${path}/benefit-changes`,
      { to: 'ww', changedOn: '2022-03-01' },
      { 'if-match': '"0"', 'meereis-purpose': 'audit' },
    );
    expect(written.status).toBe(403);
  });
});

describe('an exact search outside one’s cases', () => {
  it('tells a public body where somebody is known and how to reach that unit, nothing else', async () => {
    expect(await search(gemeente, BY_NAME)).toEqual({
      searchId: expect.any(String) as string,
      known: true,
      matches: [
        {
          personId: opened.personId,
          alike: false,
          knownAt: 'uwv-am13',
          contactPoint: expect.any(String) as string,
          requestPassedOn: false,
        },
      ],
    });
  });

  it('tells a union that somebody is known and passes its request on as one task of the owner', async () => {
    const answer = {
      searchId: expect.any(String) as string,
      known: true,
      matches: [{ alike: false, requestPassedOn: true }],
    };
    expect(await search(fnv, BY_NAME)).toEqual(answer);
    expect(await search(fnv, BY_NAME)).toEqual(answer);
    const file = (await (await uwv.get(`/api/v1/arrangements/${opened.arrangementId}`)).json()) as {
      tasks: { kind: string }[];
    };
    expect(file.tasks.filter((task) => task.kind === 'answer-search')).toHaveLength(1);
  });

  it('leads the own unit to the case', async () => {
    expect(await search(uwv, BY_NAME)).toMatchObject({ matches: [{ arrangementId: opened.arrangementId }] });
  });

  it('says no for nobody, and refuses less than exact data', async () => {
    expect(await search(gemeente, { purpose: 'identification', bsn: testBsn() })).toEqual({
      searchId: expect.any(String) as string,
      known: false,
      matches: [],
    });
    const vague = await gemeente.post('/api/v1/person-searches', {
      purpose: 'identification',
      fullName: 'Test Toegang',
    });
    expect(vague.status).toBe(422);
    expect(await vague.json()).toMatchObject({ refusals: [{ rule: 'R036', code: 'search-not-exact' }] });
  });

  it('cannot be used to try out numbers', async () => {
    const trier = await signIn(server, 'uwv.groningen.1');
    const statuses: number[] = [];
    for (let n = 0; n < 31; n += 1) {
      statuses.push(
        (await trier.post('/api/v1/person-searches', { purpose: 'identification', bsn: testBsn() })).status,
      );
    }
    expect(new Set(statuses.slice(0, 30))).toEqual(new Set([200]));
    expect(statuses[30]).toBe(429);
  });
});

describe('roles', () => {
  it('count from the moment they are granted and no longer than they hold', async () => {
    const admin = await signIn(server, 'uwv.beheer');
    const second = await signIn(server, 'uwv.utrecht.2');
    const read = async () => (await second.get(`/api/v1/arrangements/${opened.arrangementId}`)).status;
    const { accountId } = (await (await second.get('/api/v1/own-account')).json()) as { accountId: string };
    const change = async (path: string, body: object): Promise<number> => {
      const account = await admin.get(`/api/v1/accounts/${accountId}`);
      const response = await admin.post(`/api/v1/accounts/${accountId}/${path}`, body, {
        'if-match': account.headers.get('etag') ?? '',
      });
      return response.status;
    };
    expect(await read()).toBe(200);
    expect(await change('ended-roles', { role: 'caseworker', reason: 'Andere functie.' })).toBe(200);
    expect(await read()).toBe(403);
    expect((await second.get('/api/v1/arrangements')).status).toBe(403);
    expect((await changeBenefit(second, opened.arrangementId, 0, 'ww')).status).toBe(403);
    expect(await search(second, BY_NAME)).toMatchObject({ status: 403 });
    expect(await change('roles', { role: 'caseworker', reason: 'Terug in de functie.' })).toBe(200);
    expect(await read()).toBe(200);
  });
});
