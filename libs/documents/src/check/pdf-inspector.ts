import { inflateSync, constants } from 'node:zlib';
import { DocumentRefusedError } from '../errors';

/** What a PDF can do by itself, and what hides what it does; each stands in a readable dictionary or an object stream. */
const ACTIVE = /\/(?:(?:JavaScript|Launch|RichMedia|EmbeddedFiles?)(?![A-Za-z0-9])|XFA\s*[[\d])/;
const ENCRYPTED = /\/Encrypt(?![A-Za-z0-9])/;
/** `/ObjStm`, each letter perhaps written as a code. */
const OBJECT_STREAM = /\/(?:O|#4F)(?:b|#62)(?:j|#6A)(?:S|#53)(?:t|#74)(?:m|#6D)/i;
const STREAM_BEGINS = /(?<!end)stream\r?\n/;
const STREAM_END = 'endstream';
/** More than the longest name looked for with every letter as a code; so much is looked at again with the next bytes. */
const OVERLAP = 100;
/** Compressed bytes of one object stream, and what all of them may become: a PDF of 20 MB has far less. */
const PACKED_MAX = 4 * 1024 * 1024;
const UNPACKED_MAX = 64 * 1024 * 1024;

/**
 * Looks at a PDF as it passes: scripts, programs to start, files inside and encryption are refused. It finds what a
 * writer does not hide on purpose; the virus scanner looks further (docs/decisions/documents-outside-the-log.md).
 * Holds at most one object stream in memory.
 */
export class PdfInspector {
  private text = '';
  /** The name of an object stream was read; the next stream is one. */
  private named = false;
  private packed: string | undefined;
  private unpacked = 0;

  /** @throws DocumentRefusedError */
  look(bytes: Uint8Array): void {
    // One character per byte, so that binary parts survive.
    this.text += Buffer.from(bytes).toString('latin1');
    for (let more = true; more;) more = this.packed === undefined ? this.outside() : this.inside(this.packed);
  }

  /** @throws DocumentRefusedError when it ends in the middle of an object stream. */
  end(): void {
    if (this.packed !== undefined) throw unreadable();
  }

  /** @returns whether an object stream begins here. */
  private outside(): boolean {
    judge(this.text);
    if (!this.named) {
      const at = this.text.search(OBJECT_STREAM);
      if (at >= 0) this.text = this.text.slice(at);
      this.named = at >= 0;
    }
    const begins = this.named ? STREAM_BEGINS.exec(this.text) : null;
    if (begins === null) {
      this.text = this.text.slice(-OVERLAP);
      return false;
    }
    this.named = false;
    this.packed = '';
    this.text = this.text.slice(begins.index + begins[0].length);
    return true;
  }

  /** @returns whether the object stream ended here. */
  private inside(packed: string): boolean {
    const end = this.text.indexOf(STREAM_END);
    if (end < 0) {
      const whole = Math.max(0, this.text.length - STREAM_END.length);
      this.packed = packed + this.text.slice(0, whole);
      this.text = this.text.slice(whole);
      if (this.packed.length > PACKED_MAX) throw unreadable();
      return false;
    }
    this.unpack(packed + this.text.slice(0, end));
    this.packed = undefined;
    this.text = this.text.slice(end);
    return true;
  }

  private unpack(packed: string): void {
    judge(packed);
    const text = inflated(Buffer.from(packed, 'latin1'), UNPACKED_MAX - this.unpacked);
    this.unpacked += text.length;
    judge(text);
  }
}

function inflated(packed: Buffer, bytesMax: number): string {
  try {
    const options = { maxOutputLength: Math.max(1, bytesMax), finishFlush: constants.Z_SYNC_FLUSH };
    return inflateSync(packed, options).toString('latin1');
  } catch {
    throw unreadable();
  }
}

function judge(text: string): void {
  // A name may be written with codes: /J#61vaScript.
  const plain = text.replace(/#([0-9A-Fa-f]{2})/g, (_, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );
  if (ENCRYPTED.test(plain))
    throw new DocumentRefusedError(
      'pdf-encrypted',
      'Deze PDF is beveiligd. Sla de PDF op zonder wachtwoord en voeg hem opnieuw toe.',
    );
  if (ACTIVE.test(plain))
    throw new DocumentRefusedError(
      'pdf-active',
      'In deze PDF zit een script, een programma of een ander bestand. Druk het document af naar een nieuwe PDF en voeg die toe.',
    );
}

function unreadable(): DocumentRefusedError {
  return new DocumentRefusedError(
    'pdf-unreadable',
    'Deze PDF is niet te controleren. Druk het document af naar een nieuwe PDF en voeg die toe.',
  );
}
