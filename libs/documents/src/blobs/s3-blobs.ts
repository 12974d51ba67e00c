import { createReadStream } from 'node:fs';
import { mkdir, rm, stat } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { pipeline } from 'node:stream/promises';
import type { Uuid } from '@meereis/kernel';
import type { BlobStore } from './blob-store';
import { listPage } from './s3-list';
import { S3Requests, type S3Location } from './s3-requests';
import { newSpool, tidySpool, writeSynced } from './spool';

const DRAINED_BYTES_MAX = 64 * 1024;

/**
 * An object per document in an S3-compatible store. The encrypted bytes lie in a file here first: the store wants their
 * length and the signature wants their hash before the first byte, and they never lie in memory whole.
 */
export async function openS3Blobs(location: S3Location, spoolFolder: string): Promise<BlobStore> {
  await mkdir(spoolFolder, { recursive: true, mode: 0o700 });
  const requests = new S3Requests(location);
  return {
    async put(id, bytes) {
      const spool = newSpool(spoolFolder);
      try {
        await writeSynced(spool, bytes);
        const answer = await requests.send({
          method: 'PUT',
          key: id,
          body: { path: spool, length: (await stat(spool)).size, sha256: await hashOf(spool) },
        });
        await drained(answer.body);
        mustBe(answer.status, [200]);
      } finally {
        await rm(spool, { force: true });
      }
    },
    async get(id) {
      const { status, body } = await requests.send({ method: 'GET', key: id });
      if (status === 200) return body;
      await drained(body);
      mustBe(status, [404]);
      return undefined;
    },
    async remove(id) {
      const { status, body } = await requests.send({ method: 'DELETE', key: id });
      await drained(body);
      mustBe(status, [200, 204, 404]);
    },
    list: (after: Uuid | undefined, limit: number) => listPage(requests, after, limit),
    tidy: (before) => tidySpool(spoolFolder, before),
    close: () => {
      requests.close();
      return Promise.resolve();
    },
  };
}

function mustBe(status: number, expected: readonly number[]): void {
  if (!expected.includes(status)) throw new Error(`The object store answered ${status}.`);
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}

/** Reads what is left of an answer, so that its connection can be used again; a long one is cut off. */
async function drained(body: AsyncIterable<Uint8Array>): Promise<void> {
  let length = 0;
  for await (const piece of body) {
    length += piece.length;
    if (length > DRAINED_BYTES_MAX) return;
  }
}
