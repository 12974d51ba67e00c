import type { Uuid } from '@meereis/kernel';

/** Where letters are kept: encrypted under the key of the person, outside the log. */
export interface LetterArchive {
  keep(
    letter: { readonly personId: Uuid; readonly documentId: Uuid },
    html: string,
  ): Promise<{ readonly sha256: string; readonly bytes: number }>;
  /** After a refusal the bytes belong to nothing. */
  forget(documentId: Uuid): Promise<void>;
}

export const LETTER_ARCHIVE = Symbol('LetterArchive');
