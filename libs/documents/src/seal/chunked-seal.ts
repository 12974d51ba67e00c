import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { Uuid } from '@meereis/kernel';
import type { DerivedKeys } from '@meereis/privacy';
import { DocumentBrokenError } from '../errors';
import { chunksOf, ByteReader } from './byte-reader';

/**
 * The STREAM construction (Hoang, Reyhanitabar, Rogaway, Vizár 2015) over AES-256-GCM: every chunk has a nonce of its
 * number and a flag that marks the last one, so that a chunk changed, left out, moved or added, and a file cut at any
 * point, all fail to authenticate. The key is fresh per file (salt), so the numbers may begin at 0 each time.
 *
 * File: `MRDOC` · version (1) · number of the data key (4) · salt (32), then chunks of 64 KiB + tag; the last is shorter
 * or empty. The header and both ids are bound to every chunk.
 */
const MAGIC = Buffer.from('MRDOC');
const VERSION = 1;
const SALT_BYTES = 32;
const HEADER_BYTES = MAGIC.length + 1 + 4 + SALT_BYTES;
const TAG_BYTES = 16;
export const CHUNK_BYTES = 64 * 1024;
/** The nonce holds 32 bits of number: 256 TiB, far above any limit on a document. */
const CHUNKS_MAX = 0xffff_ffff;
const PURPOSE = 'meereis/documents/v1';

export interface SealedFor {
  readonly personId: Uuid;
  readonly documentId: Uuid;
}

interface Sealing {
  readonly key: Buffer;
  readonly bound: Buffer;
}

const boundTo = (header: Buffer, { personId, documentId }: SealedFor): Buffer =>
  Buffer.concat([header, Buffer.from(`${personId}|${documentId}`)]);

function nonce(number: number, last: boolean): Buffer {
  if (number > CHUNKS_MAX) throw new RangeError('The document has more chunks than its format can number.');
  const bytes = Buffer.alloc(12);
  bytes.writeUInt32BE(number, 7);
  bytes.writeUInt8(last ? 1 : 0, 11);
  return bytes;
}

function sealChunk({ key, bound }: Sealing, number: number, last: boolean, plain: Buffer): Buffer {
  const cipher = createCipheriv('aes-256-gcm', key, nonce(number, last)).setAAD(bound);
  return Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

function openChunk({ key, bound }: Sealing, number: number, last: boolean, box: Buffer): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, nonce(number, last), { authTagLength: TAG_BYTES });
  decipher.setAAD(bound).setAuthTag(box.subarray(-TAG_BYTES));
  return Buffer.concat([decipher.update(box.subarray(0, -TAG_BYTES)), decipher.final()]);
}

/** Encrypts as the bytes come; the key is asked for before the first one. @throws SubjectErasedError */
export async function* sealed(
  keys: DerivedKeys,
  of: SealedFor,
  plain: AsyncIterable<Uint8Array>,
): AsyncIterable<Buffer> {
  const salt = randomBytes(SALT_BYTES);
  const { keyId, key } = await keys.deriveFor(of.personId, PURPOSE, salt);
  const number = Buffer.alloc(4);
  number.writeUInt32BE(Number(keyId));
  const header = Buffer.concat([MAGIC, Buffer.of(VERSION), number, salt]);
  const sealing = { key, bound: boundTo(header, of) };
  yield header;
  let count = 0;
  for await (const { bytes, last } of chunksOf(plain, CHUNK_BYTES)) {
    yield sealChunk(sealing, count, last, bytes);
    count += 1;
  }
}

/**
 * Reads the header and the first chunk before it resolves, so that an erased person and a file that is none are known
 * before an answer begins. @throws SubjectErasedError, DocumentBrokenError
 */
export async function openSealed(
  keys: DerivedKeys,
  of: SealedFor,
  stored: AsyncIterable<Uint8Array>,
): Promise<AsyncIterable<Buffer>> {
  const reader = new ByteReader(stored);
  try {
    const header = await reader.take(HEADER_BYTES);
    if (header.length < HEADER_BYTES || !header.subarray(0, MAGIC.length).equals(MAGIC))
      throw new DocumentBrokenError(of.documentId, 'it has no header');
    const version = header.readUInt8(MAGIC.length);
    if (version !== VERSION)
      throw new DocumentBrokenError(of.documentId, `format ${version} is not known here`);
    const keyId = String(header.readUInt32BE(MAGIC.length + 1));
    const salt = header.subarray(-SALT_BYTES);
    const sealing = {
      key: await keys.deriveAgain(of.personId, keyId, PURPOSE, salt),
      bound: boundTo(header, of),
    };
    const opened = opening(sealing, of.documentId, reader)[Symbol.asyncIterator]();
    const first = await opened.next();
    return continued(first, opened);
  } catch (error) {
    await reader.end();
    throw error;
  }
}

async function* opening(sealing: Sealing, documentId: Uuid, reader: ByteReader): AsyncGenerator<Buffer> {
  try {
    const boxes = chunksOf(reader.rest(), CHUNK_BYTES + TAG_BYTES);
    let count = 0;
    for await (const { bytes, last } of boxes) {
      yield opened(sealing, documentId, { number: count, last, box: bytes });
      count += 1;
    }
  } finally {
    await reader.end();
  }
}

function opened(
  sealing: Sealing,
  documentId: Uuid,
  { number, last, box }: { readonly number: number; readonly last: boolean; readonly box: Buffer },
): Buffer {
  if (box.length < TAG_BYTES) throw new DocumentBrokenError(documentId, 'it is cut off');
  try {
    return openChunk(sealing, number, last, box);
  } catch (cause) {
    throw new DocumentBrokenError(documentId, `part ${number} does not authenticate`, { cause });
  }
}

async function* continued(first: IteratorResult<Buffer>, rest: AsyncIterator<Buffer>): AsyncIterable<Buffer> {
  try {
    for (let next = first; next.done !== true; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}
