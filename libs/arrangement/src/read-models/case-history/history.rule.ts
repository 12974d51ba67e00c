import type { Instant, LocalDate } from '@meereis/kernel';
import { amsterdamDate } from '@meereis/kernel';
import type { Receipt } from '@meereis/event-store';
import type { ReadEvent } from '@meereis/privacy';
import type { ArrangementEvent } from '../../domain/arrangement';
import { sentenceOf, type UnitName } from './sentences.rule';

/** Both dates (DESIGN §7): what was known on a day, and what counted up to a day. Each includes the day itself. */
export interface Cut {
  readonly knownOn?: LocalDate;
  readonly effectiveOn?: LocalDate;
}

export interface HistoryLine {
  readonly revision: number;
  readonly eventId: string;
  readonly type: string;
  readonly sentence: string;
  readonly account: string;
  readonly role: string;
  readonly unit: string;
  readonly recordedAt: Instant;
  readonly effectiveOn: LocalDate;
  /** Why it was decided so, as it was stored then (R139); only decisions have one. */
  readonly receipt?: Receipt;
}

function line(read: ReadEvent, named: UnitName): HistoryLine {
  const event = { type: read.type, data: read.data } as ArrangementEvent;
  const { actor, role, unit, recordedAt, effectiveOn } = read.meta;
  return {
    revision: read.revision,
    eventId: read.eventId,
    type: read.type,
    sentence: sentenceOf(event, named),
    account: actor,
    role,
    unit,
    recordedAt,
    effectiveOn,
    ...('receipt' in event.data ? { receipt: event.data.receipt } : {}),
  };
}

export function historyOf(events: readonly ReadEvent[], cut: Cut, named: UnitName): readonly HistoryLine[] {
  const { knownOn, effectiveOn } = cut;
  return events
    .filter(({ meta }) => knownOn === undefined || amsterdamDate(meta.recordedAt) <= knownOn)
    .filter(({ meta }) => effectiveOn === undefined || meta.effectiveOn <= effectiveOn)
    .map((read) => line(read, named));
}
