import type { Brand, Uuid } from '@meereis/kernel';
import type { EventMeta, JsonObject, SealedBox } from './envelope';

/**
 * Where an event stands in the whole log. Opaque to everybody but the adapter that made it: twenty decimal digits,
 * so two positions compare with `<` as text, in TypeScript and in SQL alike. Gaps mean nothing.
 */
export type Position = Brand<string, 'Position'>;

/** Before the first event. */
export const LOG_START = '00000000000000000000' as Position;

/** The number of an event within its stream: 0, 1, 2, … without gaps. */
export type Revision = number;

/** What the writer believes of the stream. There is no "any": every write names what it was based on (DESIGN §3). */
export type ExpectedRevision = Revision | 'no-stream';

/** An event as the writer offers it: validated and sealed (room `privacy`), with an id that a retry repeats. */
export interface EventToAppend {
  readonly eventId: Uuid;
  readonly type: string;
  readonly data: JsonObject;
  readonly sealed: readonly SealedBox[];
  readonly meta: EventMeta;
}

/** An event as it was stored. `bytes` is the envelope exactly as it lies in the log: the leaf of the later Merkle tree. */
export interface StoredEvent extends EventToAppend {
  readonly streamId: string;
  readonly revision: Revision;
  readonly position: Position;
  readonly bytes: Uint8Array;
}

export type AppendOutcome =
  | { readonly kind: 'appended'; readonly lastRevision: Revision; readonly position: Position }
  /** The same event ids already stand there: the original result again, nothing written. */
  | { readonly kind: 'repeated'; readonly lastRevision: Revision; readonly position: Position }
  | { readonly kind: 'wrong-expected-revision'; readonly actual: Revision | 'no-stream' };

export interface ReadStream {
  readonly streamId: string;
  /** Inclusive. Forwards default: 0; backwards default: the last event. */
  readonly from?: Revision;
  readonly direction?: 'forwards' | 'backwards';
  /** 1 to 10,000; default 1,000. */
  readonly limit?: number;
}

export interface ReadAll {
  /** Inclusive; `LOG_START` for all. */
  readonly from: Position;
  /** 1 to 10,000. */
  readonly limit: number;
  /** Only these stored types, filtered by the adapter. */
  readonly types?: readonly string[];
  /** Only streams whose name starts so, filtered by the adapter. */
  readonly streamPrefixes?: readonly string[];
}

export interface SubscribeToAll {
  /** Exclusive: the first event delivered stands strictly after it. */
  readonly after: Position;
  readonly types?: readonly string[];
  readonly streamPrefixes?: readonly string[];
  /** Most events in one batch, 1 to 10,000; default 500. */
  readonly batchSize?: number;
  readonly signal: AbortSignal;
}

/**
 * The log. Two adapters keep this contract (`testing/event-store-contract.ts`); nothing here can delete or change an
 * event: closure is an event and erasure destroys a key.
 */
export interface EventStore {
  /**
   * Durable when it resolves; one call is atomic; calls that arrive together share one commit.
   * @throws EventStoreClosedError after `close`, EventTooLargeError over the limits of `limits.ts`.
   */
  append(
    streamId: string,
    expected: ExpectedRevision,
    events: readonly EventToAppend[],
  ): Promise<AppendOutcome>;
  /** Empty for a stream that does not exist. */
  readStream(query: ReadStream): Promise<readonly StoredEvent[]>;
  /** The whole log forwards, in order of position. */
  readAll(query: ReadAll): Promise<readonly StoredEvent[]>;
  /** Non-empty batches in order of position, first what is there and then what comes; ends when the signal aborts. */
  subscribeToAll(query: SubscribeToAll): AsyncIterable<readonly StoredEvent[]>;
  /** The position of the last event, or `LOG_START`. */
  head(): Promise<Position>;
  /** How many events stand after a position; exact for the embedded adapters. */
  countAfter(position: Position): Promise<number>;
  /** Lets running appends finish, refuses new ones, releases the file. */
  close(): Promise<void>;
}
