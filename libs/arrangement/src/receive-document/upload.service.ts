import { Inject, Injectable, Optional } from '@nestjs/common';
import { ProblemError, refusal, RefusedError } from '@meereis/commands';
import {
  checkedContent,
  DOCUMENT_STORE,
  DocumentRefusedError,
  ScannerUnavailableError,
  scannedContent,
  VIRUS_SCANNER,
  type Claims,
  type DocumentStore,
  type VirusScanner,
} from '@meereis/documents';
import type { Uuid } from '@meereis/kernel';
import { DOCUMENT_BYTES_MAX, UPLOAD_TYPES } from '../domain/document-codes';
import type { StoredContent } from './decide';

const LIMITS = { bytesMax: DOCUMENT_BYTES_MAX, mediaTypes: UPLOAD_TYPES };

/** Takes an upload into the store: checked, scanned where a scanner is configured, and encrypted, all while it comes in. */
@Injectable()
export class Uploads {
  constructor(
    @Inject(DOCUMENT_STORE) private readonly documents: DocumentStore,
    @Optional() @Inject(VIRUS_SCANNER) private readonly scanner?: VirusScanner,
  ) {}

  /** @throws RefusedError, ProblemError 413 and 503; nothing is stored then. */
  async take(
    { personId, documentId }: { readonly personId: Uuid; readonly documentId: Uuid },
    bytes: AsyncIterable<Uint8Array>,
    claims: Claims,
  ): Promise<StoredContent> {
    const checked = checkedContent(bytes, claims, LIMITS);
    const content = this.scanner === undefined ? checked : scannedContent(checked, this.scanner);
    try {
      const stored = await this.documents.put(personId, documentId, content);
      return { documentId, ...stored, virusCheck: this.scanner === undefined ? 'not-checked' : 'clean' };
    } catch (error) {
      throw asAnswer(error);
    }
  }

  /** After a refusal the bytes belong to nothing. */
  async forget(documentId: Uuid): Promise<void> {
    await this.documents.remove(documentId);
  }
}

function asAnswer(error: unknown): unknown {
  if (error instanceof ScannerUnavailableError)
    return new ProblemError(
      503,
      'virus-scanner-unavailable',
      'Het document is nu niet op virussen te controleren en is niet bewaard. Probeer het later opnieuw.',
    );
  if (!(error instanceof DocumentRefusedError)) return error;
  if (error.code === 'document-too-large') return new ProblemError(413, error.code, error.sentence);
  return new RefusedError([refusal(error.code, error.code, error.sentence)]);
}
