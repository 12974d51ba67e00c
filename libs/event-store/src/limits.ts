/** What one writer, one reader and one queue may ask for. Every bound is checked before anything is written. */
export const EVENT_STORE_LIMITS = {
  eventsPerAppend: 500,
  /** Of the stored envelope, the whole JSON text in UTF-8. */
  bytesPerEvent: 1024 * 1024,
  /** Deeper data is refused: it is a fault, and a walk over it needs a bound. */
  depthOfData: 32,
  streamNameLength: 200,
  eventTypeLength: 200,
  eventsPerRead: 10_000,
  eventsPerReadDefault: 1_000,
  eventsPerBatchDefault: 500,
  /** Types, or prefixes, in one filter. */
  filterTerms: 200,
  /** Types times prefixes: each pair is a condition of one SQL statement. */
  filterPairs: 4_000,
  /** Appends that wait for a commit; the next one is refused as overloaded. */
  waitingAppends: 10_000,
  /** Bytes of the envelopes that wait for a commit. */
  waitingBytes: 64 * 1024 * 1024,
  /** Events in one commit; what waits beyond it goes into the next. */
  eventsPerCommit: 2_000,
} as const;

/** Kind, hyphen, then the rest: `arrangement-<uuid>`, `process-<kind>-<uuid>`. Nothing personal (DESIGN §7). */
export const STREAM_NAME = /^[a-z][a-z0-9]*(?:-[A-Za-z0-9._]+)+$/;
/** The start of such a name, as a filter gives it: `arrangement-`, `process-expire-`, `pers`. */
export const STREAM_PREFIX = /^[a-z][A-Za-z0-9._-]*$/;
