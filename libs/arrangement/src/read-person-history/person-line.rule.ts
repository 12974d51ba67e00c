import type { Receipt } from '@meereis/event-store';
import { amsterdamDate, type Instant, type LocalDate } from '@meereis/kernel';
import type { ReadEvent } from '@meereis/privacy';
import type { PersonEvent } from '../domain/person-events';
import { personSentence } from './person-sentences.rule';

export interface PersonLine {
  readonly revision: number;
  readonly eventId: string;
  readonly type: string;
  readonly sentence: string;
  readonly account: string;
  readonly role: string;
  readonly unit: string;
  readonly unitName: string;
  readonly recordedAt: Instant;
  readonly effectiveOn: LocalDate;
  /** It counts for another day than the one it was recorded on. */
  readonly datesDiffer: boolean;
  readonly receipt?: Receipt;
}

/** One line of the person's own history, with both dates. */
export function personLine(read: ReadEvent, named: (unit: string) => string): PersonLine {
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
    unitName: named(unit),
    recordedAt,
    effectiveOn,
    datesDiffer: amsterdamDate(recordedAt) !== effectiveOn,
    ...('receipt' in event.data ? { receipt: event.data.receipt } : {}),
  };
}
