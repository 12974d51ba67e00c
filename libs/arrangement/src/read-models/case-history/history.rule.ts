import type { Instant, LocalDate } from '@meereis/kernel';
import { amsterdamDate } from '@meereis/kernel';
import type { ReadEvent } from '@meereis/privacy';
import type { ArrangementEvent } from '../../domain/arrangement';
import { sentenceOf } from './sentences.rule';

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
}

function line(read: ReadEvent): HistoryLine {
  const { actor, role, unit, recordedAt, effectiveOn } = read.meta;
  return {
    revision: read.revision,
    eventId: read.eventId,
    type: read.type,
    sentence: sentenceOf({ type: read.type, data: read.data } as ArrangementEvent),
    account: actor,
    role,
    unit,
    recordedAt,
    effectiveOn,
  };
}

export function historyOf(events: readonly ReadEvent[], cut: Cut): readonly HistoryLine[] {
  const { knownOn, effectiveOn } = cut;
  return events
    .filter(({ meta }) => knownOn === undefined || amsterdamDate(meta.recordedAt) <= knownOn)
    .filter(({ meta }) => effectiveOn === undefined || meta.effectiveOn <= effectiveOn)
    .map(line);
}
