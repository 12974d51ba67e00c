import { LOG_START, type EventMeta, type JsonObject, type Position } from '@meereis/event-store';
import { EVENT_NAMESPACE, uuidV5, type Instant, type LocalDate } from '@meereis/kernel';
import type { ReadEvent } from '@meereis/privacy';

/** An event as a test says it; the rest is filled in, the same every time. */
export interface GivenEvent {
  readonly streamId: string;
  readonly type: string;
  readonly data: unknown;
  readonly meta?: Partial<EventMeta>;
}

function metaOf(at: number): EventMeta {
  return {
    commandId: uuidV5(EVENT_NAMESPACE, `command/${at}`),
    correlationId: uuidV5(EVENT_NAMESPACE, 'correlation'),
    causationId: uuidV5(EVENT_NAMESPACE, 'cause'),
    actor: uuidV5(EVENT_NAMESPACE, 'actor'),
    role: 'caseworker',
    oin: '00000099000000001000',
    unit: 'test-unit',
    purpose: 'test',
    recordedAt: '2022-03-01T09:00:00.000Z' as Instant,
    effectiveOn: '2022-03-01' as LocalDate,
  };
}

export function positionOf(at: number): Position {
  return String(at).padStart(LOG_START.length, '0') as Position;
}

/** Events as a projection reads them, in the order given: positions 1, 2, …, revisions per stream. */
export function givenEvents(...given: readonly GivenEvent[]): readonly ReadEvent[] {
  const revisions = new Map<string, number>();
  return given.map(({ streamId, type, data, meta }, at) => {
    const revision = revisions.get(streamId) ?? 0;
    revisions.set(streamId, revision + 1);
    return {
      type,
      data: data as JsonObject,
      eventId: uuidV5(EVENT_NAMESPACE, `event/${at}`),
      streamId,
      revision,
      position: positionOf(at + 1),
      meta: { ...metaOf(at), ...meta },
    };
  });
}
