import { refuseAll, refusal, type Decision } from '@meereis/commands';
import type { EventOf } from '@meereis/event-store';
import type { LocalDate } from '@meereis/kernel';
import type { Arrangement, ArrangementEvent } from '../domain/arrangement';
import { appointmentOf, CONTACTS_MAX, stillPlanned } from '../domain/appointment.rule';
import type { contactHeld } from '../domain/contact-events';
import { tasksDone } from '../domain/tasks';

export type RecordContact = Omit<EventOf<typeof contactHeld>['data'], 'arrangementId' | 'personId'>;

/** Whether the person was there is for the help to work and never to enforce a benefit (R144). */
export function decideRecordContact(state: Arrangement, command: RecordContact, today: LocalDate): Decision {
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
    ],
    () => {
      const { arrangementId, personId } = state;
      const held: ArrangementEvent = {
        type: 'contact-held.v1',
        data: { arrangementId, personId, ...command },
      };
      return [
        held,
        ...(command.attendance === 'absent' ? [] : spoken(state, command.heldOn, today)),
        ...(command.appointmentId === undefined
          ? []
          : tasksDone(state, 'record-appointment', today, command.appointmentId)),
      ];
    },
  );
}

/** What waited for a word with the person: the first contact, and the one after a place broke off (R015, R026). */
function spoken(state: Arrangement, heldOn: LocalDate, today: LocalDate): readonly ArrangementEvent[] {
  const broken = state.results.filter(
    (one) => one.broken !== undefined && one.broken.value.brokenOn <= heldOn,
  );
  return [
    ...tasksDone(state, 'plan-first-contact', today),
    ...broken.flatMap(({ value }) => tasksDone(state, 'contact-person', today, value.placementId)),
  ];
}
