import type { ReadPolicyEvent } from '../policy/snapshot.rule';
import { snapshotOf } from '../policy/snapshot.rule';
import { PolicyAnswers } from '../policy/policy-answers.rule';
import { buildPublication, type PolicySources } from '../publish/publication';
import { SOURCES } from './policy-log';

/** What publishing some files makes, without a log: for rules that only read. */
export function eventsOf(sources: PolicySources = SOURCES): readonly ReadPolicyEvent[] {
  return buildPublication(sources).items.map(
    ({ eventId, event }) => ({ eventId, ...event }) as unknown as ReadPolicyEvent,
  );
}

export function answersOver(events: readonly ReadPolicyEvent[]) {
  const snapshot = snapshotOf(events);
  return { snapshot, answers: new PolicyAnswers(snapshot) };
}

/** The newest event about something, published again with another content. */
export function again<T extends ReadPolicyEvent['type']>(
  events: readonly ReadPolicyEvent[],
  type: T,
  change: (data: Extract<ReadPolicyEvent, { type: T }>['data']) => object | undefined,
): ReadPolicyEvent {
  for (const event of events.toReversed()) {
    const data = event.type === type && change(event.data as never);
    if (data) return { ...event, eventId: `${event.eventId}-again`, data } as unknown as ReadPolicyEvent;
  }
  throw new Error(`No ${type} to publish again.`);
}
