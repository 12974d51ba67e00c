import type { Uuid } from '@meereis/kernel';
import type { BlobListed, BlobPage } from './blob-store';
import type { S3Requests } from './s3-requests';

/** A page of a thousand keys is some 400 KB. */
const LIST_BYTES_MAX = 4 * 1024 * 1024;
const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** One page of `ListObjectsV2`. Keys here are our own ids, so no text in the answer needs unescaping. */
export async function listPage(
  requests: S3Requests,
  after: Uuid | undefined,
  limit: number,
): Promise<BlobPage> {
  const prefix = requests.keyPrefix;
  const { status, body } = await requests.send({
    method: 'GET',
    query: {
      'list-type': '2',
      'max-keys': String(limit),
      prefix,
      ...(after === undefined ? {} : { 'start-after': `${prefix}${after}` }),
    },
  });
  const text = await read(body);
  if (status !== 200) throw new Error(`The object store answered ${status} to a list.`);
  const blobs = [...text.matchAll(/<Contents>([\s\S]*?)<\/Contents>/g)].flatMap(([, one = '']) =>
    blobIn(one, prefix),
  );
  const last = blobs.at(-1);
  const more = /<IsTruncated>true<\/IsTruncated>/.test(text);
  return more && last !== undefined ? { blobs, next: last.id } : { blobs };
}

function blobIn(text: string, prefix: string): readonly BlobListed[] {
  const key = /<Key>([^<]*)<\/Key>/.exec(text)?.[1] ?? '';
  const written = Date.parse(/<LastModified>([^<]*)<\/LastModified>/.exec(text)?.[1] ?? '');
  const id = key.slice(prefix.length);
  // Somebody else's object in the same bucket is left alone.
  return key.startsWith(prefix) && ID.test(id) && !Number.isNaN(written)
    ? [{ id: id as Uuid, writtenAt: written }]
    : [];
}

async function read(body: AsyncIterable<Uint8Array>): Promise<string> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of body) {
    length += piece.length;
    if (length > LIST_BYTES_MAX) throw new Error('The object store answered a list that is too long.');
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString('utf8');
}
