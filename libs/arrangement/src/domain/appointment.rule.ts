import { refusal, type Refusal } from '@meereis/commands';
import { addDays, formatDate, type LocalDate, type Uuid } from '@meereis/kernel';
import type { Arrangement } from './arrangement';
import type { Appointment } from './daily.fold';

/** Nobody plans a talk further ahead; catches a mistyped year. */
const AHEAD_DAYS_MAX = 365;
/** Appointments of one case in its whole life. */
export const APPOINTMENTS_MAX = 500;
/** Contact moments of one case in its whole life. */
export const CONTACTS_MAX = 2_000;

export function appointmentOf(state: Arrangement, appointmentId: Uuid | undefined): Appointment | undefined {
  return state.appointments.find((one) => one.appointmentId === appointmentId);
}

export function stillPlanned(appointment: Appointment | undefined): Refusal | false {
  return (
    appointment?.status !== 'planned' &&
    refusal(
      'R028',
      'appointment-not-planned',
      'Deze afspraak staat niet (meer) gepland. Bekijk eerst de laatste stand.',
    )
  );
}

export function dayToCome(on: LocalDate, today: LocalDate): readonly (Refusal | false)[] {
  const last = addDays(today, AHEAD_DAYS_MAX);
  return [
    on < today &&
      refusal(
        'R028',
        'appointment-in-past',
        'Deze dag is voorbij. Leg een contactmoment vast in plaats daarvan.',
      ),
    on > last && refusal('R028', 'appointment-too-far', `Kies een dag tot en met ${formatDate(last)}.`),
  ];
}
