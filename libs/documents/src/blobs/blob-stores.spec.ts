import { mkdtempSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newUuid } from '@meereis/kernel';
import { blobStoreContract } from '../testing/blob-store-contract';
import { startS3Double, type S3Double } from '../testing/s3-double';
import { inPieces, temporaryFolder } from '../testing/values';
import { openFolderBlobs } from './folder-blobs';
import { openS3Blobs } from './s3-blobs';
import { s3LocationOf } from './s3-location';

describe('a folder', () => {
  blobStoreContract(() => openFolderBlobs(temporaryFolder()));

  it('is readable by its own account only, and so is every file in it', async () => {
    const folder = join(temporaryFolder(), 'documents');
    const blobs = await openFolderBlobs(folder);
    await blobs.put(newUuid(), inPieces(Buffer.from('x'), 1));
    const modes = [
      folder,
      ...readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((one) => join(folder, one)),
    ]
      .map((path) => statSync(path))
      .map((found) => `${found.isFile() ? 'file' : 'folder'} ${(found.mode & 0o777).toString(8)}`);
    expect([...new Set(modes)].sort()).toEqual(['file 600', 'folder 700']);
  });

  it('tidies what a killed process left, once it is old enough', async () => {
    const folder = temporaryFolder();
    const blobs = await openFolderBlobs(folder);
    const left = join(folder, 'unfinished', newUuid());
    writeFileSync(left, 'half');
    await blobs.tidy(Date.now() - 60_000);
    expect(readdirSync(join(folder, 'unfinished'))).toHaveLength(1);
    utimesSync(left, new Date(0), new Date(0));
    await blobs.tidy(Date.now() - 60_000);
    expect(readdirSync(join(folder, 'unfinished'))).toEqual([]);
  });
});

describe('an S3-compatible store (protocol double)', () => {
  let double: S3Double;
  beforeAll(async () => {
    double = await startS3Double();
  });
  afterAll(async () => {
    await double.close();
  });

  blobStoreContract(() => openS3Blobs(double.location, temporaryFolder()));

  it('had every request signed as the protocol asks', () => {
    expect(double.refused).toEqual([]);
  });

  it('refuses another secret, and says so', async () => {
    const blobs = await openS3Blobs({ ...double.location, secretAccessKey: 'anders' }, temporaryFolder());
    await expect(blobs.put(newUuid(), inPieces(Buffer.from('x'), 1))).rejects.toThrow('403');
    await expect(blobs.get(newUuid())).rejects.toThrow('403');
    await expect(blobs.list(undefined, 10)).rejects.toThrow('403');
    await blobs.close();
  });

  it('leaves no spooled file behind, whether it went well or not', async () => {
    const spool = temporaryFolder();
    const blobs = await openS3Blobs(double.location, spool);
    await blobs.put(newUuid(), inPieces(Buffer.from('x'), 1));
    const wrong = await openS3Blobs({ ...double.location, secretAccessKey: 'anders' }, spool);
    await expect(wrong.put(newUuid(), inPieces(Buffer.from('x'), 1))).rejects.toThrow();
    expect(readdirSync(spool)).toEqual([]);
  });
});

const { TEST_S3_URL, TEST_S3_ACCESS_KEY_ID = '', TEST_S3_SECRET_ACCESS_KEY = '' } = process.env;
const real = TEST_S3_URL === undefined ? describe.skip : describe;
real('a real S3-compatible store (TEST_S3_URL)', () => {
  blobStoreContract(() => {
    const location = s3LocationOf(TEST_S3_URL ?? '', {
      accessKeyId: TEST_S3_ACCESS_KEY_ID,
      secretAccessKey: TEST_S3_SECRET_ACCESS_KEY,
    });
    if (location === undefined) throw new Error('TEST_S3_URL is no s3:// address with an endpoint.');
    return openS3Blobs(location, mkdtempSync(join(tmpdir(), 'meereis-spool-')));
  });
});
