import type { ExpectedRevision, Revision } from './event-store';

/**
 * What becomes of an append, by the decision table of the event store (client notes §4.8): write it, recognise it as
 * written before, or refuse it. `storedIds(from, count)` gives the ids that stand at those revisions.
 */
export function judgeAppend(
  current: Revision,
  expected: ExpectedRevision,
  offeredIds: readonly string[],
  storedIds: (from: Revision, count: number) => readonly string[],
): 'write' | 'repeat' | 'conflict' {
  const based = expected === 'no-stream' ? -1 : expected;
  if (based === current) return 'write';
  if (based > current) return 'conflict';
  const stored = storedIds(based + 1, offeredIds.length);
  const same = stored.length === offeredIds.length && stored.every((id, index) => id === offeredIds[index]);
  return same ? 'repeat' : 'conflict';
}
