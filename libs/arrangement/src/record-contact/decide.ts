import { refuseAll, refusal, type Decision } from '@meereis/commands';
import type { EventOf } from '@meereis/event-store';
import type { LocalDate } from '@meereis/kernel';
import type { Arrangement, ArrangementEvent } from '../domain/arrangement';
import { appointmentOf, CONTACTS_MAX, stillPlanned } from '../domain/appointment.rule';
import type { contactHeld } from '../domain/contact-events';
import { tasksDone } from '../domain/tasks';
import {
  appointmentRefusals,
  made,
  type AppointmentFacts,
  type NewAppointment,
} from '../make-appointment/made.rule';

export type RecordContact = Omit<EventOf<typeof contactHeld>['data'], 'arrangementId' | 'personId'>;

/** The appointment that was made at the same moment, where one was (SCREENS C7). */
export interface NextAppointment extends Pick<AppointmentFacts, 'worksHere'> {
  readonly appointment: NewAppointment;
}

/** Whether the person was there is for the help to work and never to enforce a benefit (R144). */
export function decideRecordContact(
  state: Arrangement,
  command: RecordContact,
  { today, next }: { readonly today: LocalDate; readonly next?: NextAppointment | undefined },
): Decision {
  const appointment = appointmentOf(state, command.appointmentId);
  return refuseAll(
    [
      command.heldOn > today &&
        refusal('R028', 'contact-in-future', 'Deze dag moet nog komen. Maak een afspraak in plaats daarvan.'),
      command.appointmentId !== undefined && stillPlanned(appointment),
      command.attendance !== 'present' &&
        command.appointmentId === undefined &&
        refusal('R144', 'no-appointment', 'Kies de afspraak waar de persoon niet of later was.'),
      state.contacts.length >= CONTACTS_MAX &&
        refusal('R028', 'too-many-contacts', 'Dit dossier heeft het hoogste aantal contactmomenten.'),
      ...(next === undefined
        ? []
        : appointmentRefusals(state, next.appointment, { today, worksHere: next.worksHere })),
    ],
    () => {
      const { arrangementId, personId } = state;
      const held: ArrangementEvent = {
        type: 'contact-held.v1',
        data: { arrangementId, personId, ...command },
      };
      return [
        held,
        ...(next === undefined ? [] : [made(state, next.appointment)]),
        ...(command.attendance === 'absent' ? [] : spoken(state, command.heldOn, today)),
        ...(command.attendance === 'absent' && next === undefined
          ? []
          : tasksDone(state, 'plan-first-contact', today)),
        ...(command.appointmentId === undefined
          ? []
          : tasksDone(state, 'record-appointment', today, command.appointmentId)),
      ];
    },
  );
}

/** What waited for a word with the person after a place broke off (R026). */
function spoken(state: Arrangement, heldOn: LocalDate, today: LocalDate): readonly ArrangementEvent[] {
  const broken = state.results.filter(
    (one) => one.broken !== undefined && one.broken.value.brokenOn <= heldOn,
  );
  return broken.flatMap(({ value }) => tasksDone(state, 'contact-person', today, value.placementId));
}
