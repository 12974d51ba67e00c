import { rmSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { startTestServer, type TestServer } from '../support/app';
import { signIn, tokenOf, type Caller } from '../support/caller';
import { changeBenefit, openCase } from '../support/cases';

/** Goal: servers that answer people and servers that work in the background are one system, and either kind may end. */
let dataDir: string;
let worker: TestServer;
let api: TestServer;
let other: TestServer;
let atApi: Caller;
let atOther: Caller;

beforeAll(async () => {
  worker = await startTestServer({ ROLE: 'worker' });
  ({ dataDir } = worker);
  const shared = { ROLE: 'api', DATA_DIR: dataDir };
  [api, other] = await Promise.all([startTestServer(shared), startTestServer(shared)]);
  atApi = await signIn(api, 'uwv.utrecht.1');
  atOther = await signIn(other, 'uwv.utrecht.1');
}, 60_000);

afterAll(async () => {
  await Promise.all([api.stop(), other.stop(), worker.stop()]);
  rmSync(dataDir, { recursive: true, force: true });
});

/** The list of cases once the rows of this position are there. */
async function listAt(caller: Caller, position: string): Promise<{ behind: string | null; text: string }> {
  const list = await caller.get('/api/v1/arrangements', { 'meereis-position': position });
  return { behind: list.headers.get('meereis-behind'), text: await list.text() };
}

async function write(caller: Caller, surname: string): Promise<{ id: string; position: string }> {
  const { arrangementId: id } = await openCase(caller, surname);
  const changed = await changeBenefit(caller, id, 0, 'ww');
  expect(changed.status).toBe(200);
  return { id, position: changed.headers.get('meereis-position') ?? '' };
}

describe('a worker', () => {
  it('answers the platform and nobody else', async () => {
    expect((await fetch(`${worker.url}/health/ready`)).status).toBe(200);
    for (const path of ['/', '/api/v1/arrangements', '/docs', '/oidc/token', '/mijn-werk']) {
      const answer = await fetch(`${worker.url}${path}`);
      expect([path, answer.status]).toEqual([path, 404]);
    }
  });

  it('projects what is written at any of the others', async () => {
    const { id, position } = await write(atApi, 'Werkeling');
    const { behind, text } = await listAt(atOther, position);
    expect(behind).toBeNull();
    expect(text).toContain(id);
  }, 30_000);
});

describe('a stream of events', () => {
  it('reaches a screen whichever server it is on', async () => {
    const { arrangementId } = await openCase(atApi, 'Meekijkster');
    const stream = await atOther.get('/api/v1/event-stream');
    const reader = (stream.body ?? new ReadableStream()).pipeThrough(new TextDecoderStream()).getReader();
    let heard = (await reader.read()).value ?? '';
    expect((await changeBenefit(atApi, arrangementId, 0, 'ww')).status).toBe(200);
    for (let reads = 0; reads < 50 && !heard.includes(arrangementId); reads += 1)
      heard += (await reader.read()).value ?? '';
    await reader.cancel();
    expect(heard).toContain(arrangementId);
  }, 30_000);
});

describe('a session', () => {
  it('that began at one server goes on at another under the same address', async () => {
    const replica = await startTestServer({
      ROLE: 'api',
      DATA_DIR: dataDir,
      PUBLIC_URL: `http://localhost:${new URL(api.url).port}`,
    });
    try {
      const authorization = `Bearer ${await tokenOf(api.url, 'uwv.utrecht.1')}`;
      const ask = (url: string) => fetch(`${url}/api/v1/own-account`, { headers: { authorization } });
      const [here, there] = [await ask(api.url), await ask(replica.url)];
      expect([here.status, there.status]).toEqual([200, 200]);
      expect(await there.json()).toEqual(await here.json());
    } finally {
      await replica.stop();
    }
  }, 30_000);
});

describe('an api that is started first', () => {
  it('is not ready until a worker has made the read models, and then is', async () => {
    const early = await startTestServer({ ROLE: 'api' });
    const ready = async () => {
      const answer = await fetch(`${early.url}/health/ready`);
      return { status: answer.status, body: await answer.json() } as {
        readonly status: number;
        readonly body: { readonly parts: Readonly<Record<string, string>> };
      };
    };
    try {
      const before = await ready();
      expect(before.status).toBe(503);
      expect(before.body.parts).toMatchObject({ log: 'ok', projections: 'not-made' });
      const late = await startTestServer({ ROLE: 'worker', DATA_DIR: early.dataDir });
      try {
        let now = before;
        for (let looks = 0; looks < 100 && now.status !== 200; looks += 1) {
          now = await ready();
          await pause(50);
        }
        expect(now).toMatchObject({ status: 200, body: { status: 'ok' } });
      } finally {
        await late.stop();
      }
    } finally {
      await early.discard();
    }
  }, 60_000);
});

describe('without a worker', () => {
  it('people go on, lists say that they are behind, and the next worker catches up', async () => {
    await worker.stop();
    const { id, position } = await write(atApi, 'Wachteling');
    expect((await atOther.get(`/api/v1/arrangements/${id}`)).status).toBe(200);
    const before = await listAt(atApi, position);
    expect(before).toMatchObject({ behind: 'true' });
    expect(before.text).not.toContain(id);
    worker = await startTestServer({ ROLE: 'worker', DATA_DIR: dataDir });
    const after = await listAt(atApi, position);
    expect(after.behind).toBeNull();
    expect(after.text).toContain(id);
  }, 60_000);
});
