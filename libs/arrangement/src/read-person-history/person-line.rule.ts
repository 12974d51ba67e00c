import type { ReadEvent } from '@meereis/privacy';
import type { PersonEvent } from '../domain/person-events';
import type { HistoryLine } from '../read-models/case-history/history.rule';
import { personSentence } from './person-sentences.rule';

/** One line of the person's own history, in the form of the case's. */
export function personLine(read: ReadEvent, named: (unit: string) => string): HistoryLine {
  const event = { type: read.type, data: read.data } as PersonEvent;
  const { actor, role, unit, recordedAt, effectiveOn } = read.meta;
  return {
    revision: read.revision,
    eventId: read.eventId,
    type: read.type,
    sentence: personSentence(event, named),
    account: actor,
    role,
    unit,
    recordedAt,
    effectiveOn,
    ...('receipt' in event.data ? { receipt: event.data.receipt } : {}),
  };
}
