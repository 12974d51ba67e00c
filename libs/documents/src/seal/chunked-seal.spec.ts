import * as fc from 'fast-check';
import { createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { DocumentBrokenError } from '../errors';
import type { DerivedKeys, KeyStore } from '@meereis/privacy';
import { gathered, inPieces, realKeys, uuid } from '../testing/values';
import { CHUNK_BYTES, openSealed, sealed } from './chunked-seal';

/** Goal: what was sealed opens to the same bytes, and nothing else that lies in a store opens at all. */
const OF = { personId: uuid(1), documentId: uuid(2) };
let keys: DerivedKeys;
let store: KeyStore;
beforeAll(async () => {
  ({ keys, store } = await realKeys());
});
afterAll(async () => {
  await store.close();
});

const HEADER = 42;
const BOX = CHUNK_BYTES + 16;
const seal = (plain: Buffer, piece = 10_000) => gathered(sealed(keys, OF, inPieces(plain, piece)));
const open = async (stored: Buffer, of = OF, piece = 7_000) =>
  gathered(await openSealed(keys, of, inPieces(stored, piece)));

/** Lengths at and around the edges of chunks, up to three of them. */
const lengths = fc.oneof(
  fc.integer({ min: 0, max: 300 }),
  fc
    .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: -17, max: 17 }))
    .map(([n, by]) => n * CHUNK_BYTES + by),
);

test('any bytes in any pieces come back as they were', async () => {
  await fc.assert(
    fc.asyncProperty(
      lengths,
      fc.integer({ min: 1, max: 200_000 }),
      fc.integer({ min: 1, max: 200_000 }),
      async (length, put, get) => {
        const plain = randomBytes(length);
        const stored = await gathered(sealed(keys, OF, inPieces(plain, Math.max(put, length / 200))));
        const opened = await gathered(
          await openSealed(keys, OF, inPieces(stored, Math.max(get, length / 200))),
        );
        expect(opened.equals(plain)).toBe(true);
      },
    ),
    { numRuns: 60 },
  );
});

test('any changed bit is found', async () => {
  const plain = randomBytes(2 * CHUNK_BYTES + 100);
  const stored = await seal(plain);
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 0, max: stored.length * 8 - 1 }), async (bit) => {
      const changed = Buffer.from(stored);
      changed.writeUInt8(changed.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
      await expect(open(changed)).rejects.toThrow();
    }),
    { numRuns: 100 },
  );
});

test('a file cut anywhere is found, also exactly between two chunks', async () => {
  const stored = await seal(randomBytes(2 * CHUNK_BYTES));
  const edges = [0, 1, HEADER, HEADER + BOX, HEADER + 2 * BOX];
  for (const length of edges)
    await expect(open(stored.subarray(0, length))).rejects.toThrow(DocumentBrokenError);
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 0, max: stored.length - 1 }), async (length) => {
      await expect(open(stored.subarray(0, length))).rejects.toThrow(DocumentBrokenError);
    }),
    { numRuns: 60 },
  );
});

test('chunks in another order, twice, left out, or followed by more are found', async () => {
  const stored = await seal(randomBytes(3 * CHUNK_BYTES + 5));
  const header = stored.subarray(0, HEADER);
  const boxes = [0, 1, 2].map((n) => stored.subarray(HEADER + n * BOX, HEADER + (n + 1) * BOX));
  const last = stored.subarray(HEADER + 3 * BOX);
  const [a, b, c] = boxes as [Buffer, Buffer, Buffer];
  for (const parts of [
    [b, a, c, last],
    [a, a, b, c, last],
    [a, c, last],
    [a, b, c, last, last],
    [a, b, c],
  ])
    await expect(open(Buffer.concat([header, ...parts]))).rejects.toThrow(DocumentBrokenError);
  expect(await open(Buffer.concat([header, a, b, c, last]))).toHaveLength(3 * CHUNK_BYTES + 5);
});

test('nothing is given of a chunk that does not authenticate', async () => {
  const plain = randomBytes(3 * CHUNK_BYTES);
  const stored = await seal(plain);
  stored.writeUInt8(stored.readUInt8(HEADER + BOX + 5) ^ 1, HEADER + BOX + 5);
  const seen: Buffer[] = [];
  const reading = async () => {
    for await (const piece of await openSealed(keys, OF, inPieces(stored, 50_000)))
      seen.push(Buffer.from(piece));
  };
  await expect(reading()).rejects.toThrow(DocumentBrokenError);
  expect(Buffer.concat(seen).equals(plain.subarray(0, CHUNK_BYTES))).toBe(true);
});

test('bytes of another document or another person do not open, nor does another format', async () => {
  const stored = await seal(Buffer.from('Geheim'));
  await expect(open(stored, { ...OF, documentId: uuid(3) })).rejects.toThrow(DocumentBrokenError);
  await store.sealingKeys([uuid(9)]);
  await expect(open(stored, { ...OF, personId: uuid(9) })).rejects.toThrow(DocumentBrokenError);
  const later = Buffer.from(stored);
  later.writeUInt8(2, 5);
  await expect(open(later)).rejects.toThrow('format 2');
  await expect(open(Buffer.from('%PDF-1.7'))).rejects.toThrow('no header');
});

test('the nonce of a chunk is its number, and 1 for the last: files of today open tomorrow', async () => {
  const plain = randomBytes(CHUNK_BYTES + 3);
  const stored = await seal(plain);
  const header = stored.subarray(0, HEADER);
  const key = await keys.deriveAgain(OF.personId, '1', 'meereis/documents/v1', header.subarray(-32));
  const opened = [
    [0, 0, stored.subarray(HEADER, HEADER + BOX)],
    [1, 1, stored.subarray(HEADER + BOX)],
  ] as const;
  const parts = opened.map(([number, last, box]) => {
    const nonce = Buffer.of(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, number, last);
    const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: 16 });
    decipher.setAAD(Buffer.concat([header, Buffer.from(`${OF.personId}|${OF.documentId}`)]));
    decipher.setAuthTag(box.subarray(-16));
    return Buffer.concat([decipher.update(box.subarray(0, -16)), decipher.final()]);
  });
  expect(Buffer.concat(parts).equals(plain)).toBe(true);
});

test('the same bytes never look the same twice', async () => {
  const hashes = await Promise.all(
    Array.from({ length: 5 }, async () =>
      createHash('sha256')
        .update(await seal(Buffer.from('Gelijk')))
        .digest('hex'),
    ),
  );
  expect(new Set(hashes).size).toBe(5);
});
