import { InvalidReadError } from '../errors';
import type { ReadStream } from '../event-store';
import { EVENT_STORE_LIMITS as LIMITS, STREAM_PREFIX } from '../limits';

/** What an adapter must look for, every bound checked. An empty list of a filter means that nothing matches. */
export interface LogFilter {
  readonly types: readonly string[] | undefined;
  readonly streamPrefixes: readonly string[] | undefined;
}

/** @throws InvalidReadError */
export function boundedLimit(limit: number): number {
  if (!Number.isSafeInteger(limit) || limit < 1 || limit > LIMITS.eventsPerRead)
    throw new InvalidReadError(`A read takes 1 to ${LIMITS.eventsPerRead} events.`);
  return limit;
}

/** @throws InvalidReadError */
export function streamBounds(query: ReadStream): { from: number; limit: number; backwards: boolean } {
  const backwards = query.direction === 'backwards';
  const from = query.from ?? (backwards ? Number.MAX_SAFE_INTEGER : 0);
  if (!Number.isSafeInteger(from) || from < 0)
    throw new InvalidReadError('A read starts at a whole number from 0.');
  return { from, limit: boundedLimit(query.limit ?? LIMITS.eventsPerReadDefault), backwards };
}

/** Without doubles, and without a prefix that a shorter one covers, so that no event is found twice. */
export function logFilter(query: {
  readonly types?: readonly string[];
  readonly streamPrefixes?: readonly string[];
}): LogFilter {
  const { types, streamPrefixes } = query;
  for (const terms of [types, streamPrefixes])
    if (terms && terms.length > LIMITS.filterTerms)
      throw new InvalidReadError(`A filter holds at most ${LIMITS.filterTerms} terms.`);
  if ((types?.length ?? 0) * (streamPrefixes?.length ?? 0) > LIMITS.filterPairs)
    throw new InvalidReadError(`A filter holds at most ${LIMITS.filterPairs} pairs of a type and a prefix.`);
  for (const prefix of streamPrefixes ?? [])
    if (!STREAM_PREFIX.test(prefix) || prefix.length > LIMITS.streamNameLength)
      throw new InvalidReadError('A stream prefix is the start of a stream name.');
  const prefixes = streamPrefixes && [...new Set(streamPrefixes)];
  return {
    types: types && [...new Set(types)],
    streamPrefixes: prefixes?.filter(
      (prefix) => !prefixes.some((other) => other !== prefix && prefix.startsWith(other)),
    ),
  };
}
