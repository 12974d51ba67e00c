import { refuseAll, type Decision } from '@meereis/commands';
import type { LocalDate, Uuid } from '@meereis/kernel';
import type { Arrangement, ArrangementEvent } from '../domain/arrangement';
import { appointmentOf, stillPlanned } from '../domain/appointment.rule';
import type { APPOINTMENT_REASONS } from '../domain/daily-codes';
import { tasksDone } from '../domain/tasks';

export interface CancelAppointment {
  readonly appointmentId: Uuid;
  readonly reason: (typeof APPOINTMENT_REASONS)[number];
  readonly explanation?: string;
}

export function decideCancelAppointment(
  state: Arrangement,
  command: CancelAppointment,
  today: LocalDate,
): Decision {
  return refuseAll([stillPlanned(appointmentOf(state, command.appointmentId))], () => {
    const { arrangementId, personId } = state;
    const cancelled: ArrangementEvent = {
      type: 'appointment-cancelled.v1',
      data: { arrangementId, personId, ...command, cancelledOn: today },
    };
    return [cancelled, ...tasksDone(state, 'record-appointment', today, command.appointmentId)];
  });
}
