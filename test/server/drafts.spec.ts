import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startTestServer, type TestServer } from '../support/app';
import { signIn, type Caller } from '../support/caller';
import { openCase } from '../support/cases';

/** Goal: forms not sent in, over HTTP: own only, not overwritten, gone with the command they became. */
let server: TestServer;
let uwv: Caller;
let colleague: Caller;

beforeAll(async () => {
  server = await startTestServer();
  [uwv, colleague] = (await Promise.all(
    ['uwv.utrecht.1', 'uwv.utrecht.2'].map((name) => signIn(server, name)),
  )) as [Caller, Caller];
}, 60_000);

afterAll(async () => {
  await server.discard();
});

const CONTENT = JSON.stringify({ explanation: 'Failliet restaurant Zonnehoek' });
const json = { 'content-type': 'application/json' };
const save = (who: Caller, draftId: string, version: string, content = CONTENT) =>
  who.send('PUT', `/api/v1/drafts/${draftId}`, JSON.stringify({ content }), { ...json, 'if-match': version });

async function kept(more: object = {}): Promise<string> {
  const answer = await uwv.post(
    '/api/v1/drafts',
    { form: 'open-arrangement', content: CONTENT, ...more },
    { 'if-none-match': '*' },
  );
  expect(answer.status).toBe(201);
  expect(answer.headers.get('etag')).toBe('"0"');
  return ((await answer.json()) as { draftId: string }).draftId;
}

const statusOf = async (who: Caller, draftId: string) => (await who.get(`/api/v1/drafts/${draftId}`)).status;

describe('a draft', () => {
  it('is saved, listed and opened by its owner, and by nobody else', async () => {
    const draftId = await kept();

    const opened = await uwv.get(`/api/v1/drafts/${draftId}`);
    expect(await opened.json()).toMatchObject({
      content: CONTENT,
      savedOn: '2022-03-01',
      deletedOn: '2022-05-30',
    });
    const { drafts } = (await (await uwv.get('/api/v1/drafts')).json()) as { drafts: { draftId: string }[] };
    expect(drafts.map((one) => one.draftId)).toContain(draftId);
    expect(await statusOf(colleague, draftId)).toBe(404);
    expect((await save(colleague, draftId, '"0"')).status).toBe(404);
    expect(await (await colleague.get('/api/v1/drafts')).json()).toEqual({ drafts: [] });
    expect(await (await uwv.get('/api/v1/drafts/notices')).json()).toEqual({ notices: [] });
  });

  it('is not overwritten by an older window: 412', async () => {
    const draftId = await kept();

    expect((await save(uwv, draftId, '"0"', 'nieuw')).headers.get('etag')).toBe('"1"');
    expect((await save(uwv, draftId, '"0"', 'oud')).status).toBe(412);
    expect(await (await uwv.get(`/api/v1/drafts/${draftId}`)).json()).toMatchObject({ content: 'nieuw' });
  });

  it('has a most to its size, and is thrown away by its owner', async () => {
    const draftId = await kept();

    expect((await save(uwv, draftId, '"0"', 'x'.repeat(50_001))).status).toBe(400);
    const gone = await uwv.send('DELETE', `/api/v1/drafts/${draftId}`, '{}', json);
    expect(gone.status).toBe(200);
    expect(await statusOf(uwv, draftId)).toBe(404);
  });

  it('about somebody one may not read is not kept', async () => {
    const stranger = await signIn(server, 'uwv.groningen.1');
    const { personId } = await openCase(stranger, 'Elders');
    const answer = await uwv.post(
      '/api/v1/drafts',
      { form: 'note', content: CONTENT, personId },
      { 'if-none-match': '*' },
    );
    expect(answer.status).toBe(404);
  });

  it('stays when the command is refused, and goes when it goes through, also when that is repeated', async () => {
    const { arrangementId } = await openCase(uwv, 'Concept');
    const path = `/api/v1/arrangements/${arrangementId}/banenafspraak-checks`;
    const check = { answer: 'no', registerConsulted: true };
    const first = await kept();
    const refused = await uwv.post(
      path,
      { ...check, checkedOn: '2199-01-01' },
      { 'if-match': '"0"', 'meereis-draft': first },
    );
    expect(refused.status).toBe(422);
    expect(await statusOf(uwv, first)).toBe(200);

    const send = (draft: string) =>
      uwv.post(
        path,
        { ...check, checkedOn: '2022-03-01' },
        { 'if-match': '"0"', 'meereis-draft': draft, 'idempotency-key': 'eenmaal' },
      );
    expect((await send(first)).status).toBe(200);
    expect(await statusOf(uwv, first)).toBe(404);

    // The draft a crash left behind goes with the repeat, which writes nothing again.
    const left = await kept();
    const repeated = await send(left);
    expect(repeated.headers.get('idempotency-hit')).toBe('true');
    expect(await statusOf(uwv, left)).toBe(404);
  });

  it('of a colleague does not go with one’s own command', async () => {
    const draftId = await kept();
    const { arrangementId } = await openCase(colleague, 'Collega');
    const sent = await colleague.post(
      `/api/v1/arrangements/${arrangementId}/banenafspraak-checks`,
      { answer: 'no', registerConsulted: true, checkedOn: '2022-03-01' },
      { 'if-match': '"0"', 'meereis-draft': draftId },
    );
    expect(sent.status).toBe(200);
    expect(await statusOf(uwv, draftId)).toBe(200);
  });

  it('survives a restart and stands readable in no file', async () => {
    const draftId = await kept();
    await server.stop();
    const bytes = filesUnder(server.dataDir);
    expect(bytes.some((file) => file.includes(draftId))).toBe(true);
    expect(bytes.some((file) => file.includes('Zonnehoek'))).toBe(false);

    const { dataDir } = server;
    server = await startTestServer({ DATA_DIR: dataDir });
    uwv = await signIn(server, 'uwv.utrecht.1');
    expect(await (await uwv.get(`/api/v1/drafts/${draftId}`)).json()).toMatchObject({ content: CONTENT });
  }, 60_000);
});

function filesUnder(folder: string): readonly Buffer[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name)));
}
