import { createHash } from 'node:crypto';
import type { Uuid } from '@meereis/kernel';
import type { DerivedKeys } from '@meereis/privacy';
import type { BlobStore, BlobPage } from './blobs/blob-store';
import { DocumentMissingError } from './errors';
import { openSealed, sealed } from './seal/chunked-seal';

/** Plain bytes, at once or as they come. */
export type Content = Uint8Array | AsyncIterable<Uint8Array>;

export interface StoredDocument {
  /** Of the plain bytes, in hexadecimal. */
  readonly sha256: string;
  /** How many plain bytes. */
  readonly bytes: number;
}

/**
 * Bytes of documents, encrypted under the key of their person and kept outside the log. An id holds one content for
 * ever: who puts again under the same id puts the same bytes, as a repeat after a crash does.
 */
export interface DocumentStore {
  /**
   * Durable when it resolves; when the content throws on its way, nothing is stored.
   * @throws SubjectErasedError, and whatever the content throws.
   */
  put(personId: Uuid, documentId: Uuid, content: Content): Promise<StoredDocument>;
  /**
   * The plain bytes as they are read; each chunk is authenticated before it is given.
   * @throws DocumentMissingError, SubjectErasedError at once; DocumentBrokenError at once or on the way.
   */
  open(personId: Uuid, documentId: Uuid): Promise<AsyncIterable<Uint8Array>>;
  /** Does nothing when there is nothing. */
  remove(documentId: Uuid): Promise<void>;
  /** Ids in the store, in order, for the sweeper. */
  list(after: Uuid | undefined, limit: number): Promise<BlobPage>;
  /** Removes what a write left that was cut off before this moment (milliseconds since 1970). */
  tidy(before: number): Promise<void>;
  close(): Promise<void>;
}

export function createDocumentStore(blobs: BlobStore, keys: DerivedKeys): DocumentStore {
  return {
    async put(personId, documentId, content) {
      const counter = new Counter();
      const plain = counter.counting(content instanceof Uint8Array ? [content] : content);
      await blobs.put(documentId, sealed(keys, { personId, documentId }, plain));
      return counter.counted();
    },
    async open(personId, documentId) {
      const stored = await blobs.get(documentId);
      if (stored === undefined) throw new DocumentMissingError(documentId);
      return openSealed(keys, { personId, documentId }, stored);
    },
    remove: (documentId) => blobs.remove(documentId),
    list: (after, limit) => blobs.list(after, limit),
    tidy: (before) => blobs.tidy(before),
    close: () => blobs.close(),
  };
}

/** Hash and length of what passes by. */
class Counter {
  private readonly hash = createHash('sha256');
  private bytes = 0;

  async *counting(content: Iterable<Uint8Array> | AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
    for await (const chunk of content) {
      this.hash.update(chunk);
      this.bytes += chunk.length;
      yield chunk;
    }
  }

  counted(): StoredDocument {
    return { sha256: this.hash.digest('hex'), bytes: this.bytes };
  }
}
