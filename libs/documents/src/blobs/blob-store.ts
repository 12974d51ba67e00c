import type { Uuid } from '@meereis/kernel';

export interface BlobListed {
  readonly id: Uuid;
  /** Milliseconds since 1970. */
  readonly writtenAt: number;
}

export interface BlobPage {
  readonly blobs: readonly BlobListed[];
  /** Ask for the next page after this id; absent on the last. */
  readonly next?: Uuid;
}

/**
 * Where encrypted bytes lie: a folder or an object store. It never sees plain bytes or keys. Two adapters keep this
 * contract (`blob-store-contract.ts`).
 */
export interface BlobStore {
  /** Whole and durable when it resolves; when the bytes throw on their way, nothing is there. */
  put(id: Uuid, bytes: AsyncIterable<Uint8Array>): Promise<void>;
  get(id: Uuid): Promise<AsyncIterable<Uint8Array> | undefined>;
  remove(id: Uuid): Promise<void>;
  /** In order of id, strictly after the given one. */
  list(after: Uuid | undefined, limit: number): Promise<BlobPage>;
  /** Removes writes that were cut off before this moment, a bounded number. */
  tidy(before: number): Promise<void>;
  close(): Promise<void>;
}
