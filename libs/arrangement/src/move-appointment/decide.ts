import { refuseAll, refusal, type Decision } from '@meereis/commands';
import type { EventOf } from '@meereis/event-store';
import type { LocalDate } from '@meereis/kernel';
import type { Arrangement, ArrangementEvent } from '../domain/arrangement';
import { appointmentOf, dayToCome, stillPlanned } from '../domain/appointment.rule';
import type { appointmentMoved } from '../domain/contact-events';

export type MoveAppointment = Omit<EventOf<typeof appointmentMoved>['data'], 'arrangementId' | 'personId'>;

export function decideMoveAppointment(
  state: Arrangement,
  command: MoveAppointment,
  today: LocalDate,
): Decision {
  const found = appointmentOf(state, command.appointmentId);
  const same =
    found?.on === command.on &&
    found.at === command.at &&
    found.minutes === command.minutes &&
    found.channel === command.channel &&
    found.place === command.place;
  return refuseAll(
    [
      stillPlanned(found),
      ...dayToCome(command.on, today),
      same && refusal('R028', 'nothing-changed', 'De afspraak staat al zo. Kies een andere dag of tijd.'),
    ],
    () => {
      const { arrangementId, personId } = state;
      const moved: ArrangementEvent = {
        type: 'appointment-moved.v1',
        data: { arrangementId, personId, ...command },
      };
      return [moved];
    },
  );
}
