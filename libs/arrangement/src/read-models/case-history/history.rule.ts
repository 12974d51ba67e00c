import type { Instant, LocalDate } from '@meereis/kernel';
import { amsterdamDate } from '@meereis/kernel';
import type { Receipt } from '@meereis/event-store';
import type { ReadEvent } from '@meereis/privacy';
import type { Arrangement, ArrangementEvent } from '../../domain/arrangement';
import type { TaskMade } from '../../domain/daily.fold';
import { AREA_NAMES, areaOf, type Area } from './areas.rule';
import { sentenceOf, type TaskFound, type UnitName } from './sentences.rule';

/** Both dates (DESIGN §7): what was known on a day, and what counted up to a day. Each includes the day itself. */
export interface Cut {
  readonly knownOn?: LocalDate;
  readonly effectiveOn?: LocalDate;
}

/** Which events of a history are asked for; what is left out does not narrow it. */
export interface Asked extends Cut {
  readonly knownFrom?: LocalDate;
  readonly effectiveFrom?: LocalDate;
  readonly areas?: readonly Area[];
}

export interface HistoryLine {
  readonly revision: number;
  readonly eventId: string;
  readonly type: string;
  readonly area: Area;
  readonly areaName: string;
  readonly sentence: string;
  readonly account: string;
  /** Absent for the system itself. */
  readonly accountName?: string;
  readonly role: string;
  readonly unit: string;
  readonly unitName: string;
  readonly recordedAt: Instant;
  readonly effectiveOn: LocalDate;
  /** It counts for another day than the one it was recorded on. */
  readonly datesDiffer: boolean;
  /** Why it was decided so, as it was stored then (R139); only decisions have one. */
  readonly receipt?: Receipt;
}

/** What the lines of a history call by name. */
export interface Names {
  readonly named: UnitName;
  readonly accounts: ReadonlyMap<string, string>;
  readonly task?: TaskFound;
}

/** The tasks of a case by their id. */
export function tasksOf({ tasksMade }: Pick<Arrangement, 'tasksMade'>): TaskFound {
  const byId = new Map<string, TaskMade>(tasksMade.map((task) => [task.taskId, task]));
  return (taskId) => byId.get(taskId);
}

export function lineOf(read: ReadEvent, { named, accounts, task }: Names): HistoryLine {
  const event = { type: read.type, data: read.data } as ArrangementEvent;
  const { actor, role, unit, recordedAt, effectiveOn } = read.meta;
  const accountName = accounts.get(actor);
  const area = areaOf(read.type);
  return {
    revision: read.revision,
    eventId: read.eventId,
    type: read.type,
    area,
    areaName: AREA_NAMES[area],
    sentence: sentenceOf(event, named, task),
    account: actor,
    ...(accountName === undefined ? {} : { accountName }),
    role,
    unit,
    unitName: named(unit),
    recordedAt,
    effectiveOn,
    datesDiffer: amsterdamDate(recordedAt) !== effectiveOn,
    ...('receipt' in event.data ? { receipt: event.data.receipt } : {}),
  };
}

/** Whether an event was known and counted within what is asked. */
export function passes({ meta, type }: ReadEvent, asked: Asked): boolean {
  const { knownFrom, knownOn, effectiveFrom, effectiveOn, areas } = asked;
  const known = amsterdamDate(meta.recordedAt);
  return (
    (knownFrom === undefined || known >= knownFrom) &&
    (knownOn === undefined || known <= knownOn) &&
    (effectiveFrom === undefined || meta.effectiveOn >= effectiveFrom) &&
    (effectiveOn === undefined || meta.effectiveOn <= effectiveOn) &&
    (areas === undefined || areas.includes(areaOf(type)))
  );
}

export function historyOf(
  events: readonly ReadEvent[],
  asked: Asked,
  named: UnitName,
  accounts: ReadonlyMap<string, string> = new Map(),
): readonly HistoryLine[] {
  const task = tasksOf({
    tasksMade: events
      .map((read) => ({ type: read.type, data: read.data }) as ArrangementEvent)
      .flatMap((event) => (event.type === 'task-created.v1' ? [event.data] : [])),
  });
  return events.filter((read) => passes(read, asked)).map((read) => lineOf(read, { named, accounts, task }));
}
