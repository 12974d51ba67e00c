import { EventStoreError, EventTooLargeError } from '../errors';
import type { EsdbTimes } from './options';

/** Our own deadline passed; what the server did is unknown. */
export class OverdueError extends Error {
  constructor(what: string, ms: number) {
    super(`No answer to ${what} within ${ms} ms.`);
    this.name = 'OverdueError';
  }
}

interface ClientError {
  readonly type?: unknown;
  readonly code?: unknown;
  readonly actualVersion?: unknown;
}

const facts = (error: unknown): ClientError => (typeof error === 'object' && error !== null ? error : {});

export const isConflict = (error: unknown): boolean => facts(error).type === 'wrong-expected-version';
export const isMissingStream = (error: unknown): boolean => facts(error).type === 'stream-not-found';

/** The last revision a conflict names: a bigint, -1 or 'no_stream' by path (`-1` comes from trailers). */
export function actualRevision(error: unknown): number | 'no-stream' {
  const { actualVersion } = facts(error);
  const actual = typeof actualVersion === 'bigint' ? Number(actualVersion) : -1;
  return actual < 0 ? 'no-stream' : actual;
}

/** What no repetition changes. @returns undefined when another attempt may succeed. */
export function refusalOf(error: unknown): EventStoreError | undefined {
  if (error instanceof EventStoreError) return error;
  const distrusted = distrustOf(error);
  if (distrusted !== undefined)
    return new EventStoreError('unavailable', `The server cannot be trusted: ${distrusted}.`);
  switch (facts(error).type) {
    case 'maximum-append-size-exceeded':
      return new EventTooLargeError('The append is larger than the server takes.');
    case 'access-denied':
      return new EventStoreError('unavailable', 'The server refuses these credentials.', { cause: error });
    case 'stream-deleted':
      return new EventStoreError('corrupt-event', 'The stream was deleted on the server.', { cause: error });
    default:
      return undefined;
  }
}

/** What TLS has against a server, in the words of OpenSSL and Node.js, which name no more than a host. */
const DISTRUST =
  /self[- ]signed certificate(?: in certificate chain)?|unable to (?:verify the first|get (?:local )?issuer) certificate|certificate (?:has expired|is not yet valid)|Hostname\/IP does not match certificate's altnames|wrong version number/;

/** @returns undefined for a fault of another kind. No repetition makes a certificate trusted. */
function distrustOf(error: unknown): string | undefined {
  return error instanceof Error ? DISTRUST.exec(error.message)?.[0] : undefined;
}

/** Of gRPC: cancelled, unknown, deadline exceeded, aborted, internal, unavailable. */
const PASSING = new Set<unknown>([1, 2, 4, 10, 13, 14]);
const PASSING_TYPES = new Set<unknown>([
  'timeout',
  'deadline-exceeded',
  'unavailable',
  'cancelled',
  'not-leader',
  'not-found',
  'unknown',
]);

const INVALID_ARGUMENT = 3;

/** Not every failure is one of the client's own classes: a raw gRPC error has a code and no type. */
export function mayBeRepeated(error: unknown): boolean {
  const { type, code } = facts(error);
  if (code === INVALID_ARGUMENT) return false;
  const discovery = error instanceof Error && error.message.includes('Failed to discover');
  return error instanceof OverdueError || PASSING_TYPES.has(type) || PASSING.has(code) || discovery;
}

/** Doubles up to its cap; the half of it is chance, so that many servers do not return at once. */
export function backoffMs(attempt: number, times: EsdbTimes, chance = Math.random()): number {
  const full = Math.min(times.backoffMaxMs, times.backoffFirstMs * 2 ** Math.min(attempt - 1, 20));
  return full / 2 + (full / 2) * chance;
}
