import type { EventOf } from '@meereis/event-store';
import type { LocalDate, Uuid } from '@meereis/kernel';
import type { ReadEvent } from '@meereis/privacy';
import type { Arrangement } from './arrangement';
import type { DAILY_EVENTS } from './daily-events';
import type { DataOf } from './fact';

type Data<T extends EventOf<(typeof DAILY_EVENTS)[number]>['type']> = DataOf<typeof DAILY_EVENTS, T>;

export interface Task {
  readonly taskId: Uuid;
  readonly kind: Data<'task-created.v1'>['kind'];
  readonly unit: string;
  readonly dueOn: LocalDate;
  /** Rule or open question that the task exists for. */
  readonly rule: string;
  readonly askedBy?: string;
  /** What the task is about: an item, a document, a contact moment. */
  readonly subjectId?: Uuid;
}

export interface DailyState {
  readonly openTasks: readonly Task[];
}

export const NOTHING_TO_DO: DailyState = { openTasks: [] };

export function foldDaily(
  state: Arrangement,
  event: EventOf<(typeof DAILY_EVENTS)[number]>,
  _read: ReadEvent,
): Arrangement {
  switch (event.type) {
    case 'task-created.v1':
      return { ...state, openTasks: [...state.openTasks, event.data] };
    case 'task-handed-over.v1':
      return {
        ...state,
        openTasks: state.openTasks.map((task) =>
          task.taskId === event.data.taskId ? { ...task, unit: event.data.toUnit } : task,
        ),
      };
    case 'task-done.v1':
      return { ...state, openTasks: state.openTasks.filter((task) => task.taskId !== event.data.taskId) };
  }
}
