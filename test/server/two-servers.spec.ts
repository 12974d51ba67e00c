import { startTestServer, type TestServer } from '../support/app';
import { signIn, type Caller } from '../support/caller';
import { changeBenefit, openCase } from '../support/cases';

/** Goal: two servers on one data directory are one system. */
let one: TestServer;
let two: TestServer;
let atOne: Caller;
let atTwo: Caller;

beforeAll(async () => {
  one = await startTestServer();
  two = await startTestServer({ DATA_DIR: one.dataDir });
  atOne = await signIn(one, 'uwv.utrecht.1');
  atTwo = await signIn(two, 'uwv.utrecht.1');
}, 60_000);

afterAll(async () => {
  await two.stop();
  await one.discard();
});

describe('two servers on one data directory', () => {
  it('show each other’s writes, in the case file at once and in the list by position', async () => {
    const { arrangementId } = await openCase(atOne, 'Overkant');
    const file = await atTwo.get(`/api/v1/arrangements/${arrangementId}`);
    expect({ status: file.status, etag: file.headers.get('etag') }).toEqual({ status: 200, etag: '"0"' });
    const changed = await changeBenefit(atTwo, arrangementId, 0, 'ww');
    const position = changed.headers.get('meereis-position') ?? '';
    const list = await atOne.get('/api/v1/arrangements', { 'meereis-position': position });
    expect(list.headers.get('meereis-behind')).toBeNull();
    expect(await list.text()).toContain(arrangementId);
  }, 30_000);

  it('let one of two conflicting writes win, twenty times', async () => {
    const { arrangementId } = await openCase(atOne, 'Botsing');
    for (let revision = 0; revision < 20; revision += 1) {
      const to = revision % 2 === 0 ? ['ww', 'bbz'] : ['none', 'wia'];
      const answers = await Promise.all([
        changeBenefit(atOne, arrangementId, revision, to[0] ?? ''),
        changeBenefit(atTwo, arrangementId, revision, to[1] ?? ''),
      ]);
      expect(answers.map((answer) => answer.status).sort()).toEqual([200, 412]);
    }
  }, 30_000);

  it('write once what was asked of both under one key', async () => {
    const { arrangementId } = await openCase(atOne, 'Sleutel');
    const answers = await Promise.all([
      changeBenefit(atOne, arrangementId, 0, 'ww', 'een-sleutel'),
      changeBenefit(atTwo, arrangementId, 0, 'ww', 'een-sleutel'),
    ]);
    for (const answer of answers) expect(answer.status).toBe(200);
    const history = (await (await atOne.get(`/api/v1/arrangements/${arrangementId}/events`)).json()) as {
      events: unknown[];
    };
    expect(history.events).toHaveLength(2);
  }, 30_000);
});
