import { createHash } from 'node:crypto';
import { fileTypeFromBuffer } from 'file-type/node';
import { DocumentRefusedError } from '../errors';
import { PdfInspector } from './pdf-inspector';

/** What the uploader says about the file. */
export interface Claims {
  /** Without parameters, in lower case. */
  readonly mediaType: string;
  readonly fileName: string;
  /** SHA-256 in hexadecimal of what was sent, when the uploader says it. */
  readonly sha256?: string;
}

export interface ContentLimits {
  readonly bytesMax: number;
  readonly mediaTypes: readonly string[];
}

const EXTENSIONS: Readonly<Record<string, readonly string[]>> = {
  'application/pdf': ['pdf'],
  'image/png': ['png'],
  'image/jpeg': ['jpg', 'jpeg'],
};
/** The library knows every form it can know from so many bytes. */
const SNIFFED_BYTES = 4_100;

/**
 * Passes the bytes on and ends in an error when they are not what they may be: too many, another form than was claimed,
 * empty, or a PDF that acts by itself. Whoever stores them stores nothing when this throws.
 * @throws DocumentRefusedError
 */
export async function* checkedContent(
  bytes: AsyncIterable<Uint8Array>,
  claims: Claims,
  limits: ContentLimits,
): AsyncIterable<Uint8Array> {
  mustAgree(claims, limits);
  const hash = createHash('sha256');
  const pdf = claims.mediaType === 'application/pdf' ? new PdfInspector() : undefined;
  let length = 0;
  for await (const piece of sniffed(bytes, claims.mediaType)) {
    length += piece.length;
    if (length > limits.bytesMax) throw tooLarge(limits);
    hash.update(piece);
    pdf?.look(piece);
    yield piece;
  }
  pdf?.end();
  if (claims.sha256 !== undefined && hash.digest('hex') !== claims.sha256)
    throw new DocumentRefusedError(
      'content-differs-from-digest',
      'Het bestand is onderweg veranderd: het klopt niet met Content-Digest. Verstuur het opnieuw.',
    );
}

export function tooLarge({ bytesMax }: ContentLimits): DocumentRefusedError {
  return new DocumentRefusedError(
    'document-too-large',
    `Dit bestand is te groot. Een bestand is hoogstens ${Math.floor(bytesMax / 1_000_000)} MB.`,
  );
}

function mustAgree({ mediaType, fileName }: Claims, { mediaTypes }: ContentLimits): void {
  const extension = /\.([A-Za-z0-9]{1,10})$/.exec(fileName)?.[1]?.toLowerCase() ?? '';
  const known = mediaTypes.includes(mediaType) ? EXTENSIONS[mediaType] : undefined;
  if (known === undefined) throw notTaken();
  if (!known.includes(extension))
    throw new DocumentRefusedError(
      'extension-differs-from-type',
      `De naam van het bestand past niet bij het soort bestand. Laat de naam eindigen op .${known[0] ?? ''}.`,
    );
}

function notTaken(): DocumentRefusedError {
  return new DocumentRefusedError(
    'type-not-taken',
    'Dit soort bestand kan niet. Voeg een PDF toe, of een foto als PNG of JPEG.',
  );
}

/** Holds the first bytes until it is known what they are. */
async function* sniffed(bytes: AsyncIterable<Uint8Array>, mediaType: string): AsyncIterable<Uint8Array> {
  let head: Buffer | undefined = Buffer.alloc(0);
  for await (const piece of bytes) {
    if (head === undefined) {
      yield piece;
      continue;
    }
    head = Buffer.concat([head, piece]);
    if (head.length < SNIFFED_BYTES) continue;
    await mustBe(head, mediaType);
    yield head;
    head = undefined;
  }
  if (head === undefined) return;
  await mustBe(head, mediaType);
  yield head;
}

async function mustBe(head: Buffer, mediaType: string): Promise<void> {
  if (head.length === 0)
    throw new DocumentRefusedError('document-empty', 'Dit bestand is leeg. Kies een ander bestand.');
  const found = await fileTypeFromBuffer(head);
  if (found === undefined) throw notTaken();
  if (found.mime !== mediaType)
    throw new DocumentRefusedError(
      'content-differs-from-type',
      'De inhoud van het bestand is iets anders dan de naam zegt. Sla het bestand opnieuw op als PDF, PNG of JPEG.',
    );
}
