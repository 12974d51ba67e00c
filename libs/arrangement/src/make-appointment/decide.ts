import { refuseAll, type Decision } from '@meereis/commands';
import type { Arrangement } from '../domain/arrangement';
import { tasksDone } from '../domain/tasks';
import { appointmentRefusals, made, type AppointmentFacts, type NewAppointment } from './made.rule';

/** A clash with another appointment of the worker warns and never refuses (SCREENS C7). */
export function decideMakeAppointment(
  state: Arrangement,
  command: NewAppointment,
  facts: AppointmentFacts,
): Decision {
  return refuseAll(appointmentRefusals(state, command, facts), () => [
    made(state, command),
    ...tasksDone(state, 'plan-first-contact', facts.today),
  ]);
}
