import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  createDocumentStore,
  DOCUMENT_STORE,
  openFolderBlobs,
  ScannerUnavailableError,
  VIRUS_SCANNER,
  type DocumentStore,
  type VirusScanner,
} from '@meereis/documents';
import { localDate, newUuid, systemClock, type Uuid } from '@meereis/kernel';
import { createDerivedKeys, openKeyStore, type KeyStore } from '@meereis/privacy';
import { findPlainText } from '@meereis/privacy/testing';
import {
  expireDocuments,
  sweepDocuments,
  type LookAfterDocumentsParts,
} from './expire-documents/look-after-documents.worker';
import { SET_CASE, offered } from './testing/events';
import { openHttpHouse, type HttpHouse } from './testing/http';
import { onCase, principal, SYSTEM } from './testing/house';
import { UWV } from './testing/case';
import { CaseReader } from './read-models/case-reader.service';
import { DOCUMENTS_CONTROLLERS, DOCUMENTS_PROVIDERS } from './wiring/documents';

/** Goal: a document's way over HTTP with real store, keys, log and read model; only the scanner's verdict is set. */
const PDF = (text: string) =>
  Buffer.from(`%PDF-1.7\n1 0 obj\n<< /Note (${text}) >>\nendobj\ntrailer\n<< >>\n%%EOF\n`);
const OWNER = 'uwv-am13';

let http: HttpHouse;
let scanned: HttpHouse;
let documents: DocumentStore;
let keys: KeyStore;
let folder: string;
let verdict: 'clean' | 'infected' | 'down' = 'clean';
let arrangementId: Uuid;
let personId: Uuid;

const scanner: VirusScanner = {
  begin: () =>
    verdict === 'down'
      ? Promise.reject(new ScannerUnavailableError('weg'))
      : Promise.resolve({
          look: () => Promise.resolve(),
          verdict: () => Promise.resolve(verdict === 'infected' ? 'infected' : 'clean'),
          stop: () => undefined,
        }),
};

beforeAll(async () => {
  const directory = mkdtempSync(join(tmpdir(), 'meereis-documents-'));
  folder = join(directory, 'documents');
  keys = await openKeyStore({ path: join(directory, 'keys.sqlite'), masterKey: Buffer.alloc(32, 7) });
  documents = createDocumentStore(await openFolderBlobs(folder), createDerivedKeys(keys));
  const providers = [...DOCUMENTS_PROVIDERS, CaseReader, { provide: DOCUMENT_STORE, useValue: documents }];
  http = await openHttpHouse(DOCUMENTS_CONTROLLERS, providers);
  scanned = await openHttpHouse(DOCUMENTS_CONTROLLERS, [
    ...providers,
    { provide: VIRUS_SCANNER, useValue: scanner },
  ]);
});
afterAll(async () => {
  await Promise.all([http.close(), scanned.close()]);
  await keys.close();
});
beforeEach(async () => {
  verdict = 'clean';
  ({ arrangementId, personId } = await http.openCase(SET_CASE));
});

interface Upload {
  readonly as?: string;
  readonly to?: HttpHouse;
  readonly name?: string;
  readonly type?: string;
  readonly query?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

async function upload(bytes: Buffer, asked: Upload = {}) {
  const { as = OWNER, to = http, name = 'Offerte Zoë.pdf', type = 'application/pdf', headers = {} } = asked;
  const query = asked.query ?? 'kind=quote&receivedOn=2022-02-28';
  const answer = await to.app.inject({
    method: 'POST',
    url: `/arrangements/${arrangementId}/documents?${query}`,
    headers: {
      authorization: `Bearer ${as}`,
      'content-type': type,
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
      ...headers,
    },
    payload: bytes,
  });
  const body = answer.json<Record<string, unknown>>();
  const refusals = (body['refusals'] ?? []) as readonly { readonly code: string }[];
  return {
    status: answer.statusCode,
    body,
    code: refusals[0]?.code ?? body['code'],
    headers: answer.headers,
  };
}

const digest = (bytes: Buffer) => `sha-256=:${createHash('sha256').update(bytes).digest('base64')}:`;
const list = (as = OWNER, query = '') =>
  http.call(as, 'GET', `/arrangements/${arrangementId}/documents${query}`);
const open = (documentId: unknown, as = OWNER) =>
  http.app.inject({
    method: 'GET',
    url: `/arrangements/${arrangementId}/documents/${String(documentId)}/content`,
    headers: {
      authorization: `Bearer ${as}`,
      ...(as.endsWith('auditor') ? { 'meereis-purpose': 'audit' } : {}),
    },
  });
const held = () =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((one) => /[0-9a-f]{8}-/.test(one));

describe('a document that came in', () => {
  test('is stored, listed with its title and opened again, the same bytes', async () => {
    const bytes = PDF('een');
    const { status, body, headers } = await upload(bytes);
    expect([status, body['bytes'], body['sha256']]).toEqual([
      200,
      bytes.length,
      createHash('sha256').update(bytes).digest('hex'),
    ]);
    expect(headers.etag).toBe('"8"');
    expect((await list()).body).toMatchObject({
      total: 1,
      documents: [{ kind: 'quote', kindName: 'offerte', title: 'Offerte Zoë', keepUntil: '2029-02-28' }],
    });
    const opened = await open(body['documentId']);
    expect(opened.rawPayload.equals(bytes)).toBe(true);
    expect(opened.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': String(bytes.length),
      'content-disposition': `attachment; filename="Offerte Zo?.pdf"; filename*=UTF-8''Offerte%20Zo%C3%AB.pdf`,
    });
  });

  test('says that no scanner looked at it, in the answer and in the list', async () => {
    expect((await upload(PDF('twee'))).body).toMatchObject({
      virusCheck: 'not-checked',
      warning: 'Dit document is niet op virussen gecontroleerd.',
    });
    expect((await list()).body['documents']).toMatchObject([{ note: 'niet op virussen gecontroleerd' }]);
  });

  test('nothing of it is readable in store or log', async () => {
    await upload(PDF('Ontslag van Karel Geheim'), { name: 'Ontslagbrief Karel Geheim.pdf' });
    const paths = [folder, http.house.directory];
    expect(findPlainText(paths, ['Karel Geheim', 'Ontslagbrief'])).toEqual([]);
  });

  test('the same key gives the same document once, another content under that key is refused', async () => {
    const bytes = PDF('drie');
    const headers = { 'idempotency-key': newUuid(), 'content-digest': digest(bytes) };
    const [first, second] = [await upload(bytes, { headers }), await upload(bytes, { headers })];
    expect([first.status, second.status, second.headers['idempotency-hit']]).toEqual([200, 200, 'true']);
    expect(second.body).toEqual(first.body);
    expect((await list()).body['total']).toBe(1);
    const other = PDF('anders');
    const reused = await upload(other, { headers: { ...headers, 'content-digest': digest(other) } });
    expect([reused.status, reused.code]).toEqual([409, 'idempotency-key-reused']);
    const bare = await upload(bytes, { headers: { 'idempotency-key': newUuid() } });
    expect([bare.status, bare.code]).toEqual([400, 'content-digest-required']);
  });

  test('many at once on one case all find their place', async () => {
    const answers = await Promise.all([1, 2, 3, 4].map((n) => upload(PDF(`tegelijk ${n}`))));
    expect(answers.map((one) => one.status)).toEqual([200, 200, 200, 200]);
    expect((await list(OWNER, '?limit=3')).body).toMatchObject({ total: 4, nextOffset: 3 });
    expect((await list(OWNER, '?limit=3&offset=3')).body['documents']).toHaveLength(1);
  });
});

describe('what is refused leaves nothing behind', () => {
  let before: readonly string[];
  beforeEach(() => {
    before = held();
  });
  afterEach(async () => {
    expect(held()).toEqual(before);
    expect((await list()).body['total']).toBe(0);
  });

  test('a web page called a PDF, a PDF with a script, a changed and a large file', async () => {
    expect((await upload(Buffer.from('<script>alert(1)</script>'))).code).toBe('type-not-taken');
    expect((await upload(PDF('/S /JavaScript'))).code).toBe('pdf-active');
    const changed = await upload(PDF('x'), { headers: { 'content-digest': digest(PDF('y')) } });
    expect(changed.code).toBe('content-differs-from-digest');
    const large = await upload(Buffer.concat([PDF('groot'), Buffer.alloc(20_000_001)]));
    expect([large.status, large.code]).toEqual([413, 'document-too-large']);
  });

  test('a name that is missing, a type that is not taken, a day to come, a day too long ago (Q18)', async () => {
    expect((await upload(PDF('x'), { headers: { 'content-disposition': '' } })).status).toBe(400);
    expect((await upload(PDF('x'), { type: 'text/html' })).status).toBe(415);
    expect((await upload(Buffer.from('{}'), { type: 'application/json' })).status).toBe(415);
    expect((await upload(PDF('x'), { query: 'kind=quote&receivedOn=2022-03-02' })).code).toBe(
      'document-in-future',
    );
    expect((await upload(PDF('x'), { query: 'kind=quote&receivedOn=2015-02-28' })).code).toBe(
      'document-too-old',
    );
    expect((await upload(PDF('x'), { query: 'kind=iets&receivedOn=2022-03-01' })).status).toBe(400);
  });

  test('somebody without the right', async () => {
    expect((await upload(PDF('x'), { as: 'gemeente-am13' })).status).toBe(404);
    expect((await upload(PDF('x'), { as: 'uwv-am13/coordinator' })).status).toBe(403);
  });
});

describe('the virus scanner', () => {
  beforeEach(async () => {
    ({ arrangementId, personId } = await scanned.openCase(SET_CASE));
  });

  test('clean is said, infected and a scanner that is down store nothing', async () => {
    const before = held();
    verdict = 'infected';
    expect((await upload(PDF('v'), { to: scanned })).code).toBe('document-infected');
    verdict = 'down';
    const down = await upload(PDF('v'), { to: scanned });
    expect([down.status, down.code]).toEqual([503, 'virus-scanner-unavailable']);
    expect(down.body['detail']).toContain('Probeer het later opnieuw');
    expect(held()).toEqual(before);
    verdict = 'clean';
    const clean = await upload(PDF('v'), { to: scanned });
    expect(clean.body).toMatchObject({ virusCheck: 'clean' });
    expect(clean.body).not.toHaveProperty('warning');
  });
});

describe('who may see documents', () => {
  test('the owner and the auditor; who was offered the case, and others, see none', async () => {
    const { documentId } = (await upload(PDF('rechten'))).body;
    await onCase(
      http.house,
      arrangementId,
      { as: principal(UWV), action: 'handover.offer', expected: 'additive' },
      () => ({ ok: true, value: [offered({ arrangementId, personId, toUnit: 'gemeente-am13' })] }),
    );
    const statuses = async (as: string) => [(await list(as)).status, (await open(documentId, as)).statusCode];
    expect(await statuses(OWNER)).toEqual([200, 200]);
    expect(await statuses('gemeente-am13')).toEqual([403, 403]);
    expect(await statuses('fnv-am13')).toEqual([404, 404]);
  });

  test('a document of another case is not found here', async () => {
    const { documentId } = (await upload(PDF('hier'))).body;
    ({ arrangementId } = await http.openCase(SET_CASE));
    expect((await open(documentId)).statusCode).toBe(404);
  });
});

describe('a document that goes', () => {
  const withdraw = (documentId: unknown) =>
    http.write(OWNER, arrangementId, `documents/${String(documentId)}/withdrawal`, {
      reason: 'wrong-document',
      explanation: 'Van een andere cursus.',
    });

  test('withdrawn with a reason: bytes and title gone, that it was here stays', async () => {
    const { documentId } = (await upload(PDF('weg'))).body;
    expect((await withdraw(documentId)).status).toBe(200);
    expect(held().some((one) => one.endsWith(String(documentId)))).toBe(false);
    expect((await open(documentId)).statusCode).toBe(404);
    const [shown] = (await list()).body['documents'] as readonly object[];
    expect(shown).toMatchObject({ documentId, gone: 'withdrawn', goneOn: '2022-03-01' });
    expect(shown).not.toHaveProperty('title');
    expect((await withdraw(documentId)).codes).toEqual(['document-not-there']);
    expect((await withdraw(newUuid())).codes).toEqual(['document-not-there']);
  });

  const parts = (): LookAfterDocumentsParts => {
    const { store, host, database, runner, log } = http.house;
    const businessClock = { today: () => http.house.today };
    return {
      runner,
      database,
      store,
      projections: host,
      documents,
      businessClock,
      wallClock: systemClock,
      principal: SYSTEM,
      log,
    };
  };

  test('Q18: kept on its last day, ended the day after, once', async () => {
    const { documentId } = (await upload(PDF('termijn'), { query: 'kind=other&receivedOn=2021-03-01' })).body;
    await http.house.host.waitFor(await http.house.store.head(), 5_000);
    const { today } = http.house;
    try {
      http.house.today = localDate('2026-03-01');
      expect(await expireDocuments(parts())).toBe(0);
      http.house.today = localDate('2026-03-02');
      const both = await Promise.all([expireDocuments(parts()), expireDocuments(parts())]);
      expect(both.reduce((sum, one) => sum + one, 0)).toBe(1);
    } finally {
      http.house.today = today;
    }
    expect((await list()).body['documents']).toMatchObject([
      { documentId, gone: 'expired', goneOn: '2026-03-02' },
    ]);
    expect(held().some((one) => one.endsWith(String(documentId)))).toBe(false);
  });

  test('bytes that no event names go after a day, and no others', async () => {
    const { documentId } = (await upload(PDF('blijft'))).body;
    const [old, fresh] = [newUuid(), newUuid()];
    for (const id of [old, fresh]) await documents.put(personId, id, Buffer.from('halverwege gestopt'));
    for (const id of [old, documentId as Uuid])
      utimesSync(join(folder, id.slice(0, 2), id), new Date(0), new Date(0));
    const behind = { ...parts(), projections: { waitFor: () => Promise.resolve(false) } };
    expect(await sweepDocuments(behind)).toMatchObject({ removed: 0 });
    expect((await sweepDocuments(parts())).removed).toBe(1);
    const left = held().map((one) => one.split('/').at(-1));
    expect([left.includes(old), left.includes(fresh), left.includes(String(documentId))]).toEqual([
      false,
      true,
      true,
    ]);
    expect((await open(documentId)).statusCode).toBe(200);
  });

  test('a person whose key was destroyed: the document is there and nobody can open it', async () => {
    const { documentId } = (await upload(PDF('gewist'))).body;
    await keys.destroyKeys(personId);
    const opened = await open(documentId);
    expect([opened.statusCode, opened.json<{ code: string }>().code]).toEqual([409, 'person-erased']);
  });
});
