import { addDays, addMonths, type LocalDate, type Uuid } from '@meereis/kernel';
import type { Arrangement, ArrangementEvent } from './arrangement';
import type { Appointment } from './daily.fold';
import { taskFor } from './tasks';

/** The result the aftercare is for, and its two tasks. */
export interface AftercareIds {
  readonly placementId: Uuid;
  readonly weekTaskId: Uuid;
  readonly monthTaskId: Uuid;
}

/** A contact a week and a month after the start (R026). */
export function aftercareTasks(
  state: Arrangement,
  startsOn: LocalDate,
  { placementId, weekTaskId, monthTaskId }: AftercareIds,
): readonly ArrangementEvent[] {
  const shared = { unit: state.ownerUnit, rule: 'R026', subjectId: placementId };
  return [
    taskFor(state, { ...shared, taskId: weekTaskId, kind: 'aftercare-week', dueOn: addDays(startsOn, 7) }),
    taskFor(state, {
      ...shared,
      taskId: monthTaskId,
      kind: 'aftercare-month',
      dueOn: addMonths(startsOn, 1),
    }),
  ];
}

/** With the case every open task ends, whoever has it. */
export function everyTaskDone(state: Arrangement, doneOn: LocalDate): readonly ArrangementEvent[] {
  const { arrangementId, personId } = state;
  return state.openTasks.map(({ taskId }) => ({
    type: 'task-done.v1',
    data: { arrangementId, personId, taskId, doneOn },
  }));
}

/** Appointments that would come after the end; one of before it was kept or not, and stands as it is. */
export function comingAppointments(state: Arrangement, closedOn: LocalDate): readonly Appointment[] {
  return state.appointments.filter((one) => one.status === 'planned' && one.on >= closedOn);
}

/** With the case every appointment to come is called off: nobody is expected for a case that is closed. */
export function comingAppointmentsCancelled(
  state: Arrangement,
  { closedOn, today }: { readonly closedOn: LocalDate; readonly today: LocalDate },
): readonly ArrangementEvent[] {
  const { arrangementId, personId } = state;
  return comingAppointments(state, closedOn).map(({ appointmentId }) => ({
    type: 'appointment-cancelled.v1',
    data: { arrangementId, personId, appointmentId, reason: 'arrangement-closed', cancelledOn: today },
  }));
}
