import { join } from 'node:path';
import { LOG_START, openSqliteEventStore, type StoredEvent } from '@meereis/event-store';

const EVENTS_MAX = 10_000;

/** Every event in the log of a server that has stopped. */
export async function readLog(dataDir: string): Promise<readonly StoredEvent[]> {
  const store = openSqliteEventStore({ path: join(dataDir, 'log', 'events.sqlite') });
  try {
    return await store.readAll({ from: LOG_START, limit: EVENTS_MAX });
  } finally {
    await store.close();
  }
}

/** How often each type of event stands in the streams of people and their arrangements. */
export function countsByType(events: readonly StoredEvent[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { streamId, type } of events)
    if (/^(person|arrangement)-/.test(streamId)) counts[type] = (counts[type] ?? 0) + 1;
  return counts;
}

/** Without tasks that a term made: how many come depends on when the rounds of the clock fall, not on what people do. */
export function withoutTasksOfTerms(events: readonly StoredEvent[]): readonly StoredEvent[] {
  const made = events.filter(({ type, meta }) => type === 'task-created.v1' && meta.role === 'system');
  const tasks = new Set(made.map(({ data }) => data['taskId']));
  return events.filter(({ type, data }) => !(type.startsWith('task-') && tasks.has(data['taskId'])));
}

/** Ids that stand twice, and streams whose revisions have a gap or a repeat. */
export function faultsIn(events: readonly StoredEvent[]): readonly string[] {
  const seen = new Set<string>();
  const next = new Map<string, number>();
  return events.flatMap(({ eventId, streamId, revision }) => {
    const expected = next.get(streamId) ?? 0;
    next.set(streamId, revision + 1);
    const twice = seen.has(eventId);
    seen.add(eventId);
    return [
      ...(twice ? [`${eventId} stands twice`] : []),
      ...(revision === expected ? [] : [`${streamId} has ${revision} where ${expected} was due`]),
    ];
  });
}
