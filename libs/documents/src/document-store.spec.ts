import { createHash, randomBytes } from 'node:crypto';
import { SubjectErasedError, type DerivedKeys, type KeyStore } from '@meereis/privacy';
import { findPlainText } from '@meereis/privacy/testing';
import { openFolderBlobs } from './blobs/folder-blobs';
import { createDocumentStore } from './document-store';
import { DocumentBrokenError, DocumentMissingError } from './errors';
import { gathered, inPieces, pdf, realKeys, temporaryFolder, uuid } from './testing/values';

/** Goal: bytes come back whole for whoever holds the person's key, and for nobody without it. */
let keys: DerivedKeys;
let keyStore: KeyStore;
beforeAll(async () => {
  ({ keys, store: keyStore } = await realKeys());
});
const folder = temporaryFolder();
const opening = openFolderBlobs(folder).then((blobs) => createDocumentStore(blobs, keys));
afterAll(async () => {
  await keyStore.close();
});

test('gives the hash and length of the plain bytes, and the bytes again', async () => {
  const documents = await opening;
  const bytes = randomBytes(300_000);
  const stored = await documents.put(uuid(1), uuid(11), inPieces(bytes, 7_777));
  expect(stored).toEqual({ sha256: createHash('sha256').update(bytes).digest('hex'), bytes: 300_000 });
  expect((await gathered(await documents.open(uuid(1), uuid(11)))).equals(bytes)).toBe(true);
  expect(await documents.put(uuid(1), uuid(12), Buffer.from('los'))).toMatchObject({ bytes: 3 });
});

test('nothing readable lies on disk', async () => {
  const documents = await opening;
  const text = 'Ontslagbrief van Zoë Proefpersoon';
  await documents.put(uuid(1), uuid(13), pdf(text));
  expect(findPlainText([folder], [text, 'Zoë Proefpersoon', '%PDF-1.7'])).toEqual([]);
});

test('a destroyed key makes every document of that person unreadable, and of nobody else', async () => {
  const documents = await opening;
  await documents.put(uuid(2), uuid(21), Buffer.from('van twee'));
  await documents.put(uuid(3), uuid(31), Buffer.from('van drie'));
  await keyStore.destroyKeys(uuid(2));
  await expect(documents.open(uuid(2), uuid(21))).rejects.toThrow(SubjectErasedError);
  await expect(documents.put(uuid(2), uuid(22), Buffer.from('meer'))).rejects.toThrow(SubjectErasedError);
  expect((await gathered(await documents.open(uuid(3), uuid(31)))).toString()).toBe('van drie');
});

test('another person’s id does not open it, and what is not there is missing', async () => {
  const documents = await opening;
  await documents.put(uuid(4), uuid(41), Buffer.from('van vier'));
  await documents.put(uuid(5), uuid(51), Buffer.from('van vijf'));
  await expect(documents.open(uuid(5), uuid(41))).rejects.toThrow(DocumentBrokenError);
  await expect(documents.open(uuid(4), uuid(42))).rejects.toThrow(DocumentMissingError);
  await documents.remove(uuid(41));
  await expect(documents.open(uuid(4), uuid(41))).rejects.toThrow(DocumentMissingError);
});
