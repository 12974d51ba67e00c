import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { DocumentRefusedError } from '../errors';
import { gathered, inPieces, objectStream, pdf, PNG } from '../testing/values';
import { checkedContent, type Claims } from './checked-content';

/** Goal: what a file is follows from its content, and nothing that acts by itself comes in. */
const LIMITS = { bytesMax: 100_000, mediaTypes: ['application/pdf', 'image/png', 'image/jpeg'] };
const PDF: Claims = { mediaType: 'application/pdf', fileName: 'offerte.pdf' };

async function refused(bytes: Buffer, claims: Claims = PDF, piece = 5_000): Promise<string> {
  try {
    await gathered(checkedContent(inPieces(bytes, piece), claims, LIMITS));
    return 'taken';
  } catch (error) {
    if (error instanceof DocumentRefusedError) return error.code;
    throw error;
  }
}

test('a PDF, a PNG and a JPEG go through unchanged, in pieces of any size', async () => {
  const jpeg = Buffer.concat([
    Buffer.from('ffd8ffe000104a46494600010100000100010000', 'hex'),
    Buffer.alloc(50),
  ]);
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 6_000 }), async (piece) => {
      for (const [bytes, mediaType, fileName] of [
        [pdf(objectStream('1 0 << /Type /Page >>')), 'application/pdf', 'plan.PDF'],
        [PNG, 'image/png', 'foto.png'],
        [jpeg, 'image/jpeg', 'foto.jpeg'],
      ] as const) {
        const passed = await gathered(
          checkedContent(inPieces(bytes, piece), { mediaType, fileName }, LIMITS),
        );
        expect(passed.equals(bytes)).toBe(true);
      }
    }),
    { numRuns: 40 },
  );
});

test.each([
  ['web page', '<!doctype html><script>alert(1)</script>'],
  ['SVG', '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'],
  ['script', '#!/bin/sh\nrm -rf /\n'],
  ['plain text', 'Dit is geen PDF, maar het heet wel zo.'],
])('a %s that is called a PDF is refused', async (_, text) => {
  expect(await refused(Buffer.from(text))).toMatch(/type-not-taken|content-differs-from-type/);
});

test('a program and an archive that are called a PDF are refused', async () => {
  expect(await refused(Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)]))).toBe(
    'content-differs-from-type',
  );
  expect(await refused(Buffer.concat([Buffer.from('PK\x03\x04'), Buffer.alloc(200)]))).toBe(
    'content-differs-from-type',
  );
});

test('name, claimed type and content must all agree', async () => {
  expect(await refused(PNG, { mediaType: 'application/pdf', fileName: 'foto.pdf' })).toBe(
    'content-differs-from-type',
  );
  expect(await refused(PNG, { mediaType: 'image/png', fileName: 'foto.pdf' })).toBe(
    'extension-differs-from-type',
  );
  expect(await refused(PNG, { mediaType: 'image/png', fileName: 'foto' })).toBe(
    'extension-differs-from-type',
  );
  expect(await refused(PNG, { mediaType: 'text/html', fileName: 'foto.html' })).toBe('type-not-taken');
});

test('empty and too large are refused; the limit itself is not', async () => {
  expect(await refused(Buffer.alloc(0))).toBe('document-empty');
  const rest = LIMITS.bytesMax - pdf().length;
  expect(await refused(pdf(' '.repeat(rest)))).toBe('taken');
  expect(await refused(pdf(' '.repeat(rest + 1)))).toBe('document-too-large');
});

test('a file of any length is cut off at the limit, not read to its end', async () => {
  let given = 0;
  const endless = async function* (): AsyncIterable<Uint8Array> {
    yield await Promise.resolve(pdf());
    for (;;) {
      given += 10_000;
      yield Buffer.alloc(10_000);
    }
  };
  await expect(gathered(checkedContent(endless(), PDF, LIMITS))).rejects.toThrow('document-too-large');
  expect(given).toBeLessThanOrEqual(LIMITS.bytesMax + 10_000);
});

test('a digest that does not fit is refused', async () => {
  const sha256 = createHash('sha256').update(pdf()).digest('hex');
  expect(await refused(pdf(), { ...PDF, sha256 })).toBe('taken');
  expect(await refused(pdf(' '), { ...PDF, sha256 })).toBe('content-differs-from-digest');
});

describe('a PDF that acts or hides', () => {
  const script = '5 0 obj\n<< /S /JavaScript /JS (app.alert(1)) >>\nendobj\n';
  test.each([
    ['a script', script, 'pdf-active'],
    ['a script under a coded name', script.replace('JavaScript', 'J#61va#53cript'), 'pdf-active'],
    ['a program to start', '<< /S /Launch /F (cmd.exe) >>', 'pdf-active'],
    ['a file inside', '<< /Type /EmbeddedFile >>', 'pdf-active'],
    ['a form that is a program', '<< /AcroForm << /XFA [(x) 3 0 R] >> >>', 'pdf-active'],
    ['encryption', 'trailer << /Encrypt 8 0 R >>', 'pdf-encrypted'],
    ['encryption that covers little', 'trailer << /EncryptMetadata true >>', 'taken'],
  ])('%s', async (_, extra, expected) => {
    expect(await refused(pdf(extra))).toBe(expected);
  });

  test('a script in a packed object stream is found, wherever the pieces end', async () => {
    const hidden = pdf(objectStream(`5 0 ${script}`));
    expect(hidden.includes('JavaScript')).toBe(false);
    for (let piece = 1; piece <= 200; piece += 1)
      expect(await refused(hidden, PDF, piece)).toBe('pdf-active');
    const coded = Buffer.from(hidden.toString('latin1').replace('/ObjStm', '/Obj#53tm'), 'latin1');
    expect(await refused(coded)).toBe('pdf-active');
  });

  test('a name split over two pieces is found', async () => {
    const bytes = pdf(script);
    for (let piece = 1; piece <= 60; piece += 1) expect(await refused(bytes, PDF, piece)).toBe('pdf-active');
  });

  test('an object stream that cannot be opened, never ends or unpacks to far too much is refused', async () => {
    const begin = '<< /Type /ObjStm >>\nstream\n';
    expect(await refused(pdf(`${begin}geen zlib\nendstream`))).toBe('pdf-unreadable');
    expect(await refused(pdf(begin))).toBe('pdf-unreadable');
    const bomb = objectStream(' '.repeat(70 * 1024 * 1024));
    expect(bomb.length).toBeLessThan(LIMITS.bytesMax);
    expect(await refused(pdf(bomb))).toBe('pdf-unreadable');
  });
});
