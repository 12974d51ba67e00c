import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import type { Uuid } from '@meereis/kernel';
import { createDerivedKeys, openKeyStore, type DerivedKeys, type KeyStore } from '@meereis/privacy';

export const uuid = (n: number): Uuid => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}` as Uuid;

export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'meereis-documents-'));
}

/** The real key store on a file of its own. */
export async function realKeys(): Promise<{ readonly store: KeyStore; readonly keys: DerivedKeys }> {
  const store = await openKeyStore({
    path: join(temporaryFolder(), 'keys.sqlite'),
    masterKey: Buffer.alloc(32, 7),
  });
  return { store, keys: createDerivedKeys(store) };
}

export async function gathered(bytes: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for await (const piece of bytes) pieces.push(piece);
  return Buffer.concat(pieces);
}

/** In pieces of this size, as a network gives them. */
export async function* inPieces(bytes: Uint8Array, size: number): AsyncIterable<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.subarray(at, at + size));
}

/** A PDF with one page and what else is asked for. */
export function pdf(extra: string | Buffer = ''): Buffer {
  return Buffer.concat([
    Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n'),
    Buffer.from('2 0 obj\n<< /Type /Pages /Kids [] /Count 0 >>\nendobj\n'),
    Buffer.from(extra),
    Buffer.from('\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n'),
  ]);
}

/** Objects packed as writers of PDF 1.5 and later do. */
export function objectStream(objects: string): Buffer {
  const packed = deflateSync(Buffer.from(objects));
  return Buffer.concat([
    Buffer.from(
      `9 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length ${packed.length} >>\nstream\n`,
    ),
    packed,
    Buffer.from('\nendstream\nendobj\n'),
  ]);
}

/** One white pixel. */
export const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
);
