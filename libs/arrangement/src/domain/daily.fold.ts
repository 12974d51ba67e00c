import type { EventOf } from '@meereis/event-store';
import type { LocalDate, Uuid } from '@meereis/kernel';
import type { ReadEvent } from '@meereis/privacy';
import type { Arrangement } from './arrangement';
import { corrected, type Correction } from './correction.rule';
import type { DAILY_EVENTS } from './daily-events';
import { without, type DataOf, type Fact } from './fact';

type Data<T extends EventOf<(typeof DAILY_EVENTS)[number]>['type']> = DataOf<typeof DAILY_EVENTS, T>;

export interface Task {
  readonly taskId: Uuid;
  readonly kind: Data<'task-created.v1'>['kind'];
  readonly unit: string;
  readonly dueOn: LocalDate;
  /** The day it was due before it was first put off. */
  readonly firstDueOn?: LocalDate;
  /** Rule or open question that the task exists for. */
  readonly rule: string;
  readonly askedBy?: string;
  /** What the task is about: an item, a document, a contact moment. */
  readonly subjectId?: Uuid;
  /** Which decision is to be told (R141). */
  readonly decision?: Data<'task-created.v1'>['decision'] & string;
  readonly assignee?: Uuid;
  /** What is to be done, for a task somebody made for themselves. */
  readonly text?: string;
}

export interface Appointment {
  readonly appointmentId: Uuid;
  readonly on: LocalDate;
  readonly at: string;
  readonly minutes: number;
  readonly channel: Data<'appointment-made.v1'>['channel'];
  readonly place?: string;
  readonly worker: Uuid;
  readonly unit: string;
  readonly note?: string;
  readonly status: 'planned' | 'cancelled' | 'held';
  /** How often it was moved or cancelled: calendars replace an older entry by a newer one. */
  readonly sequence: number;
}

export interface NoteVersion {
  readonly version: number;
  readonly text: string;
  readonly on: LocalDate;
  readonly by: Uuid;
  readonly reason?: string;
}

export interface Note {
  readonly noteId: Uuid;
  /** Oldest first; none is ever removed. */
  readonly versions: readonly NoteVersion[];
}

/** What a task was, also after it is done: the history names it. */
export type TaskMade = Pick<Task, 'taskId' | 'kind' | 'decision'>;

export interface DailyState {
  readonly openTasks: readonly Task[];
  /** Every task there ever was. */
  readonly tasksMade: readonly TaskMade[];
  readonly appointments: readonly Appointment[];
  readonly contacts: readonly Fact<Data<'contact-held.v1'>>[];
  readonly notes: readonly Note[];
  readonly corrections: readonly Correction[];
}

export const NOTHING_TO_DO: DailyState = {
  openTasks: [],
  tasksMade: [],
  appointments: [],
  contacts: [],
  notes: [],
  corrections: [],
};

function changedTask(state: Arrangement, taskId: Uuid, to: (task: Task) => Task): Arrangement {
  return { ...state, openTasks: state.openTasks.map((task) => (task.taskId === taskId ? to(task) : task)) };
}

function handedOver(task: Task, { toUnit, assignee }: Data<'task-handed-over.v1'>): Task {
  return { ...without(task, 'assignee'), unit: toUnit, ...(assignee === undefined ? {} : { assignee }) };
}

function changedAppointment(
  state: Arrangement,
  appointmentId: Uuid | undefined,
  to: Partial<Appointment>,
): Arrangement {
  return {
    ...state,
    appointments: state.appointments.map((one) =>
      one.appointmentId === appointmentId ? { ...one, ...to, sequence: one.sequence + 1 } : one,
    ),
  };
}

function noted(state: Arrangement, noteId: Uuid, version: NoteVersion): Arrangement {
  if (version.version === 1) return { ...state, notes: [...state.notes, { noteId, versions: [version] }] };
  return {
    ...state,
    notes: state.notes.map((note) =>
      note.noteId === noteId ? { ...note, versions: [...note.versions, version] } : note,
    ),
  };
}

function decided(state: Arrangement, correctionId: Uuid, to: Partial<Correction>): Arrangement {
  return {
    ...state,
    corrections: state.corrections.map((one) =>
      one.correctionId === correctionId ? { ...one, ...to } : one,
    ),
  };
}

export function foldDaily(
  state: Arrangement,
  event: EventOf<(typeof DAILY_EVENTS)[number]>,
  { meta, eventId }: ReadEvent,
): Arrangement {
  switch (event.type) {
    case 'task-created.v1':
      return {
        ...state,
        openTasks: [...state.openTasks, event.data],
        tasksMade: [...state.tasksMade, event.data],
      };
    case 'task-taken.v1':
      return changedTask(state, event.data.taskId, (task) => ({ ...task, assignee: event.data.assignee }));
    case 'task-handed-over.v1':
      return changedTask(state, event.data.taskId, (task) => handedOver(task, event.data));
    case 'task-postponed.v1':
      return changedTask(state, event.data.taskId, (task) => ({
        ...task,
        dueOn: event.data.to,
        firstDueOn: task.firstDueOn ?? event.data.from,
      }));
    case 'task-done.v1':
      return { ...state, openTasks: state.openTasks.filter((task) => task.taskId !== event.data.taskId) };
    case 'note-written.v1':
    case 'note-corrected.v1':
      return noted(state, event.data.noteId, noteVersion(event, meta.actor));
    case 'appointment-made.v1':
      return {
        ...state,
        appointments: [...state.appointments, { ...event.data, status: 'planned', sequence: 0 }],
      };
    case 'appointment-moved.v1': {
      const { on, at, minutes, channel, place, appointmentId } = event.data;
      const to = { on, at, minutes, channel, ...(place === undefined ? {} : { place }) };
      return changedAppointment(state, appointmentId, to);
    }
    case 'appointment-cancelled.v1':
      return changedAppointment(state, event.data.appointmentId, { status: 'cancelled' });
    case 'contact-held.v1':
      return {
        ...changedAppointment(state, event.data.appointmentId, { status: 'held' }),
        contacts: [...state.contacts, { value: event.data, eventId }],
      };
    case 'correction-requested.v1':
      return { ...state, corrections: [...state.corrections, { ...event.data, status: 'requested' }] };
    case 'correction-approved.v1': {
      const { correctionId, effectiveOn, approvedOn } = event.data;
      return corrected(
        decided(state, correctionId, { status: 'approved', effectiveOn, decidedOn: approvedOn }),
        correctionId,
      );
    }
    case 'correction-rejected.v1':
      return decided(state, event.data.correctionId, {
        status: 'rejected',
        decidedOn: event.data.rejectedOn,
      });
  }
}

type Noted = Extract<
  EventOf<(typeof DAILY_EVENTS)[number]>,
  { type: 'note-written.v1' | 'note-corrected.v1' }
>;

function noteVersion(event: Noted, by: Uuid): NoteVersion {
  if (event.type === 'note-written.v1')
    return { version: 1, text: event.data.text, on: event.data.writtenOn, by };
  const { version, text, correctedOn, reason } = event.data;
  return { version, text, on: correctedOn, by, reason };
}
