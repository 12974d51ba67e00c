import { randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEsdbDouble } from '../../libs/event-store/src/esdb/testing/esdb-double';
import { onEachEngine, type TestPlace } from '@meereis/sql/testing';
import { startTestServer, type TestServer } from '../support/app';
import { signIn, type Caller } from '../support/caller';
import { changeBenefit, openCase } from '../support/cases';
import { CommandLine, type Answer } from '../support/command-line';

/** Goal: a backup that is made while people work opens again elsewhere, whole. Method: the built command line. */
jest.setTimeout(90_000);

const MASTER_KEY = Buffer.alloc(32, 9).toString('base64');
const commandLine = new CommandLine();
const folder = mkdtempSync(join(tmpdir(), 'meereis-backup-'));
const place = (name: string): string => join(folder, name);
let house: TestServer;
let caller: Caller;

beforeAll(async () => {
  commandLine.build();
  house = await startTestServer({ MASTER_KEY });
  caller = await signIn(house, 'uwv.utrecht.1');
});
afterAll(async () => {
  await house.discard();
  commandLine.remove();
  rmSync(folder, { recursive: true, force: true });
});

const backup = (to = place('kopie'), keysTo = place('sleutels')): Promise<Answer> =>
  commandLine.run(['backup', '--to', to, '--keys-to', keysTo], { DATA_DIR: house.dataDir, MASTER_KEY });
const restore = (dataDir: string, env: Readonly<Record<string, string>> = {}): Promise<Answer> =>
  commandLine.run(['restore', '--from', place('kopie'), '--keys-from', place('sleutels')], {
    DATA_DIR: dataDir,
    MASTER_KEY,
    ...env,
  });

async function addDocument(arrangementId: string): Promise<string> {
  const added = await caller.send(
    'POST',
    `/api/v1/arrangements/${arrangementId}/documents?kind=signed-plan&receivedOn=2022-03-01`,
    Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n'),
    { 'content-type': 'application/pdf', 'content-disposition': "attachment; filename*=UTF-8''Plan.pdf" },
  );
  const { documentId } = (await added.json()) as { documentId: string };
  expect(added.status).toBe(200);
  return documentId;
}

/** What somebody sees of a case at this server. */
async function lookAt(server: Pick<TestServer, 'url'>, arrangementId: string, documentId: string) {
  const there = await signIn(server, 'uwv.utrecht.1');
  const history = await there.get(`/api/v1/arrangements/${arrangementId}/events`);
  const document = await there.get(`/api/v1/arrangements/${arrangementId}/documents/${documentId}/content`);
  return { history: await history.text(), status: document.status, bytes: await document.text() };
}

describe('a backup', () => {
  let arrangementId: string;
  let documentId: string;

  it('is made while people work, brought up to date, and opens elsewhere as it was', async () => {
    ({ arrangementId } = await openCase(caller, 'Bewaarde'));
    documentId = await addDocument(arrangementId);
    expect((await backup()).output).toMatch(
      /^Klaar: [1-9]\d* gebeurtenissen erbij.*Documenten: 1 erbij, 0 eraf\.$/m,
    );
    expect((await changeBenefit(caller, arrangementId, 1, 'ww')).status).toBe(200);
    expect((await backup()).output).toMatch(
      /^Klaar: [1-9]\d? gebeurtenissen erbij.*Documenten: 0 erbij, 0 eraf\.$/m,
    );
    const before = await lookAt(house, arrangementId, documentId);
    // After the backup: that is what would be lost.
    expect((await changeBenefit(caller, arrangementId, 2, 'wia')).status).toBe(200);

    const dataDir = place('terug');
    expect(await restore(dataDir)).toMatchObject({ code: 0 });
    const again = await startTestServer({ DATA_DIR: dataDir, MASTER_KEY });
    try {
      expect(await lookAt(again, arrangementId, documentId)).toEqual(before);
      expect(before.status).toBe(200);
      const there = await signIn(again, 'uwv.utrecht.1');
      expect((await changeBenefit(there, arrangementId, 2, 'none')).status).toBe(200);
    } finally {
      await again.stop();
    }
  });

  it('goes to a server as well', async () => {
    const double = await startEsdbDouble();
    try {
      const env = { EVENT_STORE_URL: double.url };
      expect(await restore(place('server'), env)).toMatchObject({ code: 0 });
      const again = await startTestServer({ DATA_DIR: place('server'), MASTER_KEY, ...env });
      try {
        expect((await lookAt(again, arrangementId, documentId)).status).toBe(200);
      } finally {
        await again.stop();
      }
    } finally {
      double.stop();
    }
  });

  onEachEngine((engine) => {
    if (engine.name === 'SQLite') return;

    it('takes keys and drafts from a server, and puts them on one', async () => {
      const [from, to] = [await engine.place(), await engine.place()];
      const at = ({ url }: TestPlace) => ({ MASTER_KEY, KEY_STORE_URL: url, DESK_URL: url });
      const dirs = {
        house: place('huis'),
        copy: place('kopie2'),
        keys: place('sleutels2'),
        back: place('terug2'),
      };
      const there = await startTestServer({ DATA_DIR: dirs.house, ...at(from) });
      const worker = await signIn(there, 'uwv.utrecht.1');
      const opened = await openCase(worker, 'Elders');
      const draft = { form: 'open-arrangement', content: 'Half af' };
      const kept = await worker.post('/api/v1/drafts', draft, {
        'if-none-match': '*',
        'idempotency-key': randomUUID(),
        'meereis-purpose': 'arrangement-execution',
      });
      expect(kept.status).toBe(201);
      const { draftId } = (await kept.json()) as { draftId: string };
      const words = ['--to', dirs.copy, '--keys-to', dirs.keys];
      expect(
        await commandLine.run(['backup', ...words], { DATA_DIR: dirs.house, ...at(from) }),
      ).toMatchObject({ code: 0 });
      await there.stop();
      expect(readdirSync(dirs.keys)).toEqual(['keys.sqlite']);

      const env = { DATA_DIR: dirs.back, ...at(to) };
      const back = ['restore', '--from', dirs.copy, '--keys-from', dirs.keys];
      expect(await commandLine.run(back, env)).toMatchObject({ code: 0 });
      // Broken off and done again: what is there stays.
      expect(await commandLine.run(back, env)).toMatchObject({ code: 0 });
      const again = await startTestServer(env);
      const same = await signIn(again, 'uwv.utrecht.1');
      expect((await same.get(`/api/v1/persons/${opened.personId}`)).status).toBe(200);
      expect(await (await same.get(`/api/v1/drafts/${draftId}`)).json()).toMatchObject({
        content: 'Half af',
      });
      await again.stop();
      expect(existsSync(join(dirs.back, 'keys', 'keys.sqlite'))).toBe(false);

      const used = { DATA_DIR: place('weer een ander'), ...at(from) };
      const refused = await commandLine.run(
        ['restore', '--from', place('kopie'), '--keys-from', place('sleutels')],
        used,
      );
      expect(refused).toMatchObject({ code: 1 });
      expect(refused.output).toContain('Er liggen al andere sleutels op de plaats van KEY_STORE_URL');
      await Promise.all([from.remove(), to.remove()]);
    });
  });

  it('keeps the keys apart, and gives nobody anything by itself', async () => {
    const together = await backup(place('samen'), place('samen'));
    expect(together).toMatchObject({ code: 1 });
    expect(together.output).toContain('sleutels horen niet bij de rest');
    expect(existsSync(place('samen'))).toBe(false);
    const names = readdirSync(place('kopie'), { recursive: true, encoding: 'utf8' });
    expect(names.filter((name) => name.includes('keys'))).toEqual([]);
    const bytes = names
      .filter((name) => name.endsWith('.sqlite'))
      .map((name) => readFileSync(place(join('kopie', name))));
    expect(bytes.length).toBeGreaterThan(0);
    expect(bytes.some((one) => one.includes('Bewaarde'))).toBe(false);
  });
});

describe('putting back', () => {
  it('overwrites nothing: not keys, not a log, not documents', async () => {
    const used = await restore(house.dataDir);
    expect(used).toMatchObject({ code: 1 });
    expect(used.output).toContain('Er liggen al andere sleutels');

    const other = place('ander');
    await (await startTestServer({ DATA_DIR: other, MASTER_KEY })).stop();
    rmSync(join(other, 'keys'), { recursive: true });
    expect((await restore(other)).output).toContain('Er is al een logboek op deze plaats');
    rmSync(join(other, 'log'), { recursive: true });
    writeFileSync(join(other, 'documents', 'iets'), '');
    expect((await restore(other)).output).toContain('Er liggen al documenten');
    expect(existsSync(join(other, 'keys', 'keys.sqlite'))).toBe(false);
  });

  it('goes on when it was broken off', async () => {
    const dataDir = place('afgebroken');
    expect(await restore(dataDir)).toMatchObject({ code: 0 });
    rmSync(join(dataDir, 'log'), { recursive: true });
    expect((await restore(dataDir)).code).toBe(0);
  });
});

it('does not empty a backup because a disk is gone', async () => {
  const { arrangementId } = await openCase(caller, 'Tweede');
  await addDocument(arrangementId);
  await backup();
  const documents = () => readdirSync(place('kopie/documents'), { recursive: true }).length;
  const held = documents();
  const empty = mkdtempSync(join(folder, 'leeg-'));
  const away = await commandLine.run(['backup', '--to', place('kopie'), '--keys-to', place('sleutels')], {
    DATA_DIR: house.dataDir,
    DOCUMENTS_URL: `file:${empty}`,
    MASTER_KEY,
  });
  expect(away).toMatchObject({ code: 1 });
  expect(away.output).toContain('is het origineel weg');
  expect(documents()).toBe(held);
});
