import { refuseAll, refusal, type Decision } from '@meereis/commands';
import type { EventOf } from '@meereis/event-store';
import type { LocalDate } from '@meereis/kernel';
import type { Arrangement, ArrangementEvent } from '../domain/arrangement';
import { APPOINTMENTS_MAX, dayToCome } from '../domain/appointment.rule';
import type { appointmentMade } from '../domain/contact-events';
import { tasksDone } from '../domain/tasks';

export type MakeAppointment = Omit<EventOf<typeof appointmentMade>['data'], 'arrangementId' | 'personId'>;

/** A clash with another appointment of the worker warns and never refuses (SCREENS C7). */
export function decideMakeAppointment(
  state: Arrangement,
  command: MakeAppointment,
  { today, worksHere }: { readonly today: LocalDate; readonly worksHere: boolean },
): Decision {
  return refuseAll(
    [
      ...dayToCome(command.on, today),
      !worksHere &&
        refusal(
          'R032',
          'colleague-not-here',
          'Deze collega werkt niet bij uw organisatieonderdeel. Kies een ander.',
        ),
      state.appointments.length >= APPOINTMENTS_MAX &&
        refusal('R028', 'too-many-appointments', 'Dit dossier heeft het hoogste aantal afspraken.'),
    ],
    () => {
      const { arrangementId, personId } = state;
      const made: ArrangementEvent = {
        type: 'appointment-made.v1',
        data: { arrangementId, personId, ...command },
      };
      return [made, ...tasksDone(state, 'plan-first-contact', today)];
    },
  );
}
