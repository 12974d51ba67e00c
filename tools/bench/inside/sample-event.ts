import type { EventToAppend } from '@meereis/event-store';
import { localDate, newUuid, systemClock, type Uuid } from '@meereis/kernel';

const subject = newUuid();
/** As long as the box of one sealed description. */
const BOX = 'A'.repeat(180);

/** An event as the codec hands it to the store, made without sealing anything. */
export function sampleEvent(eventId: Uuid): EventToAppend {
  return {
    eventId,
    type: 'goal-agreed.v1',
    data: {
      arrangementId: subject,
      personId: subject,
      goalId: eventId,
      kind: 'other-sector',
      agreedOn: '2022-03-01',
    },
    sealed: [{ subject, keyId: '1', box: BOX }],
    meta: {
      commandId: eventId,
      correlationId: eventId,
      causationId: eventId,
      actor: subject,
      role: 'caseworker',
      oin: '00000099000000001000',
      unit: 'uwv-am13',
      purpose: 'arrangement-execution',
      recordedAt: systemClock.now(),
      effectiveOn: localDate('2022-03-01'),
    },
  };
}
