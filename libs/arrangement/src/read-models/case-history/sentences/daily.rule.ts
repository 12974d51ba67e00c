import type { EventOf } from '@meereis/event-store';
import { formatDate } from '@meereis/kernel';
import type { DAILY_EVENTS } from '../../../domain/daily-events';
import { TASK_NAMES } from '../../../domain/task-names';
import type { UnitName } from './unit-name';

type Event = EventOf<(typeof DAILY_EVENTS)[number]>;

export function dailySentence(event: Event, named: UnitName): string {
  switch (event.type) {
    case 'task-created.v1':
      return `Taak voor ${named(event.data.unit)}: ${TASK_NAMES[event.data.kind]}, uiterlijk ${formatDate(event.data.dueOn)}.`;
    case 'task-handed-over.v1':
      return `Taak overgedragen van ${named(event.data.fromUnit)} aan ${named(event.data.toUnit)}.`;
    case 'task-done.v1':
      return `Taak gedaan op ${formatDate(event.data.doneOn)}.`;
  }
}
