import { refusal, type Refusal } from '@meereis/commands';
import type { EventOf } from '@meereis/event-store';
import type { LocalDate } from '@meereis/kernel';
import type { Arrangement, ArrangementEvent } from '../domain/arrangement';
import { APPOINTMENTS_MAX, dayToCome } from '../domain/appointment.rule';
import type { appointmentMade } from '../domain/contact-events';

export type NewAppointment = Omit<EventOf<typeof appointmentMade>['data'], 'arrangementId' | 'personId'>;

export interface AppointmentFacts {
  readonly today: LocalDate;
  /** Who the person meets works at the unit that makes the appointment. */
  readonly worksHere: boolean;
}

/** What holds for a new appointment, made by itself or as the next one when contact is recorded. */
export function appointmentRefusals(
  state: Arrangement,
  { on }: NewAppointment,
  { today, worksHere }: AppointmentFacts,
): readonly (Refusal | false)[] {
  return [
    ...dayToCome(on, today),
    !worksHere &&
      refusal(
        'R032',
        'colleague-not-here',
        'Deze collega werkt niet bij uw organisatieonderdeel. Kies een ander.',
      ),
    state.appointments.length >= APPOINTMENTS_MAX &&
      refusal('R028', 'too-many-appointments', 'Dit dossier heeft het hoogste aantal afspraken.'),
  ];
}

export function made(
  { arrangementId, personId }: Arrangement,
  appointment: NewAppointment,
): ArrangementEvent {
  return { type: 'appointment-made.v1', data: { arrangementId, personId, ...appointment } };
}
