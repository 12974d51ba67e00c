import type { EventOf } from '@meereis/event-store';
import type { ReadEvent } from '@meereis/privacy';
import type { handoverAccepted } from '../domain/travel-events';

/** What a former owner keeps: everything up to and including the last handover it made. Nothing when it made none. */
export function tailOf(events: readonly ReadEvent[], unit: string): readonly ReadEvent[] {
  const last = events.findLastIndex((read) => {
    const event = { type: read.type, data: read.data } as EventOf<typeof handoverAccepted>;
    return read.type === 'handover-accepted.v1' && event.data.fromUnit === unit;
  });
  return events.slice(0, last + 1);
}
