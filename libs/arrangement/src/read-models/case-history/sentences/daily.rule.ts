import type { EventOf } from '@meereis/event-store';
import { formatDate } from '@meereis/kernel';
import { ATTENDANCE_NAMES, CHANNEL_NAMES, FACT_NAMES } from '../../../domain/daily-names';
import type { DAILY_EVENTS } from '../../../domain/daily-events';
import type { TaskMade } from '../../../domain/daily.fold';
import { taskName } from '../../../domain/task-names';
import type { UnitName } from './unit-name';

type Event = EventOf<(typeof DAILY_EVENTS)[number]>;

/** What the task of this id was; undefined when nobody knows it. */
export type TaskFound = (taskId: string) => TaskMade | undefined;

export function dailySentence(event: Event, named: UnitName, found: TaskFound = () => undefined): string {
  const which = (taskId: string): string => {
    const task = found(taskId);
    return task === undefined ? '' : `: ${taskName(task)}`;
  };

  switch (event.type) {
    case 'task-created.v1':
      return `Taak voor ${named(event.data.unit)}: ${taskName(event.data)}, uiterlijk ${formatDate(event.data.dueOn)}.`;
    case 'task-taken.v1':
      return `Taak opgepakt bij ${named(event.data.unit)}${which(event.data.taskId)}.`;
    case 'task-handed-over.v1':
      return event.data.fromUnit === event.data.toUnit
        ? `Taak overgedragen aan een collega bij ${named(event.data.toUnit)}${which(event.data.taskId)}.`
        : `Taak overgedragen van ${named(event.data.fromUnit)} aan ${named(event.data.toUnit)}${which(event.data.taskId)}.`;
    case 'task-postponed.v1':
      return `Taak uitgesteld van ${formatDate(event.data.from)} naar ${formatDate(event.data.to)}${which(event.data.taskId)}.`;
    case 'task-done.v1':
      return `Taak gedaan op ${formatDate(event.data.doneOn)}${which(event.data.taskId)}.`;
    case 'note-written.v1':
      return 'Notitie geschreven.';
    case 'note-corrected.v1':
      return `Notitie verbeterd: versie ${event.data.version}. De eerdere versie blijft te lezen.`;
    case 'appointment-made.v1':
      return `Afspraak gemaakt voor ${formatDate(event.data.on)} om ${event.data.at} uur (${CHANNEL_NAMES[event.data.channel]}).`;
    case 'appointment-moved.v1':
      return `Afspraak verzet naar ${formatDate(event.data.on)} om ${event.data.at} uur.`;
    case 'appointment-cancelled.v1':
      return event.data.reason === 'arrangement-closed'
        ? `Afspraak afgezegd op ${formatDate(event.data.cancelledOn)}: het arrangement is gesloten.`
        : `Afspraak afgezegd op ${formatDate(event.data.cancelledOn)}.`;
    case 'contact-held.v1':
      return `Contact op ${formatDate(event.data.heldOn)} (${CHANNEL_NAMES[event.data.channel]}): ${ATTENDANCE_NAMES[event.data.attendance]}.`;
    case 'correction-requested.v1':
      return `Correctie gevraagd: ${FACT_NAMES[event.data.fact]}. Tot iemand anders de correctie goedkeurt, verandert er niets.`;
    case 'correction-approved.v1':
      return `Correctie goedgekeurd. Zij geldt vanaf ${formatDate(event.data.effectiveOn)}.`;
    case 'correction-rejected.v1':
      return `Correctie afgewezen op ${formatDate(event.data.rejectedOn)}.`;
  }
}
