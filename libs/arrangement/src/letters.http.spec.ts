import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createHash } from 'node:crypto';
import { createDocumentStore, DOCUMENT_STORE, openFolderBlobs, type DocumentStore } from '@meereis/documents';
import { newUuid, type Uuid } from '@meereis/kernel';
import { createDerivedKeys, openKeyStore, type KeyStore } from '@meereis/privacy';
import { PlanPages } from './read-plan-page/plan-pages.service';
import { CaseReader } from './read-models/case-reader.service';
import { openHttpHouse, type HttpHouse } from './testing/http';
import { admissionRefused, reported, SET_CASE } from './testing/events';
import { LETTERS_CONTROLLERS, LETTERS_PROVIDERS } from './wiring/letters';

/** Goal: a letter's way over HTTP with the real store, keys, log and guard. */
let http: HttpHouse;
let keys: KeyStore;
let documents: DocumentStore;

beforeAll(async () => {
  const directory = mkdtempSync(join(tmpdir(), 'meereis-letters-'));
  keys = await openKeyStore({ path: join(directory, 'keys.sqlite'), masterKey: Buffer.alloc(32, 7) });
  documents = createDocumentStore(
    await openFolderBlobs(join(directory, 'documents')),
    createDerivedKeys(keys),
  );
  http = await openHttpHouse(LETTERS_CONTROLLERS, [
    ...LETTERS_PROVIDERS,
    CaseReader,
    PlanPages,
    { provide: DOCUMENT_STORE, useValue: documents },
  ]);
});
afterAll(async () => {
  await http.close();
  await documents.close();
  await keys.close();
});

const send = (id: Uuid, body: object, as = 'uwv-am13', key?: string) =>
  http.call(as, 'POST', `/arrangements/${id}/letters`, { body, ...(key === undefined ? {} : { key }) });

async function textOf(personId: Uuid, documentId: unknown): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of await documents.open(personId, documentId as Uuid)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

describe('letters', () => {
  test('the plan goes out as a document whose hash the event holds', async () => {
    const { arrangementId, personId } = await http.openCase(SET_CASE);
    const answer = await send(arrangementId, { letter: 'plan' });
    expect([answer.status, answer.body['channel'], answer.body['templateVersion']]).toEqual([200, 'post', 1]);
    const bytes = await textOf(personId, answer.body['documentId']);
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(answer.body['sha256']);
    expect(bytes.toString('utf8')).toContain('Werk in de zorg.');
  });

  test('R146: with the secrecy flag the address stays off the letter and the answer says so', async () => {
    const { arrangementId, personId } = await http.openCase(SET_CASE, {
      secrecy: true,
      street: 'Geheimstraat',
      houseNumber: '7',
    });
    const answer = await send(arrangementId, { letter: 'plan' });
    expect(answer.body['notice']).toContain('Het adres is geheim');
    expect((await textOf(personId, answer.body['documentId'])).toString('utf8')).not.toContain(
      'Geheimstraat',
    );
  });

  test('R141: a decision letter tells the refusal; without a decision there is none', async () => {
    const refused = await http.openCase([reported(), admissionRefused()]);
    const answer = await send(refused.arrangementId, { letter: 'decision', decision: 'admission-refusal' });
    expect(answer.status).toBe(200);
    expect((await textOf(refused.personId, answer.body['documentId'])).toString('utf8')).toContain(
      'Te vroeg.',
    );
    const set = await http.openCase(SET_CASE);
    const none = await send(set.arrangementId, { letter: 'decision', decision: 'admission-refusal' });
    expect([none.status, none.codes]).toEqual([422, ['no-decision-to-tell']]);
    const invited = await send(set.arrangementId, { letter: 'invitation' });
    expect([invited.status, invited.codes]).toEqual([422, ['no-appointment-to-tell']]);
  });

  test('the same request twice is one letter, and nobody else’s unit sends one', async () => {
    const { arrangementId } = await http.openCase(SET_CASE);
    const key = newUuid();
    const first = await send(arrangementId, { letter: 'plan' }, 'uwv-am13', key);
    const again = await send(arrangementId, { letter: 'plan' }, 'uwv-am13', key);
    expect(again.body).toEqual(first.body);
    expect((await send(arrangementId, { letter: 'plan' }, 'gemeente-am13')).status).toBe(404);
    expect((await send(arrangementId, { letter: 'plan' }, 'uwv-am13/coordinator')).status).toBe(403);
    expect((await send(arrangementId, { letter: 'ansichtkaart' })).status).toBe(400);
  });
});
