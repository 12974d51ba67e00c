import { defineEvent, field } from '@meereis/event-store';
import * as daily from './daily-codes';
import { UNIT } from './codes';

const appointment = { arrangementId: field.id(), personId: field.id(), appointmentId: field.id() } as const;
/** When and where: a place can be somebody's home, so it is sealed. */
const moment = {
  on: field.date(),
  at: field.pattern(daily.TIME, 'tijdstip'),
  minutes: field.integer(5, 480),
  channel: field.code(...daily.CONTACT_CHANNELS),
  place: field.optional(field.freeText('personId', 300)),
} as const;

/** Afspraak gemaakt. */
export const appointmentMade = defineEvent('appointment-made.v1', {
  ...appointment,
  ...moment,
  /** Account of the worker the person meets. */
  worker: field.id(),
  unit: field.pattern(UNIT, 'organisatieonderdeel'),
  note: field.optional(field.freeText('personId', 1000)),
});

/** Afspraak verzet. */
export const appointmentMoved = defineEvent('appointment-moved.v1', {
  ...appointment,
  ...moment,
  reason: field.code(...daily.APPOINTMENT_REASONS),
});

/** Afspraak afgezegd. */
export const appointmentCancelled = defineEvent('appointment-cancelled.v1', {
  ...appointment,
  reason: field.code(...daily.CANCELLATION_REASONS),
  explanation: field.optional(field.freeText('personId', 500)),
  cancelledOn: field.date(),
});

/** Contact gehad: present, late or absent; never used to enforce a benefit (R144). */
export const contactHeld = defineEvent('contact-held.v1', {
  arrangementId: field.id(),
  personId: field.id(),
  contactId: field.id(),
  appointmentId: field.optional(field.id()),
  heldOn: field.date(),
  channel: field.code(...daily.CONTACT_CHANNELS),
  attendance: field.code(...daily.ATTENDANCES),
  worker: field.id(),
  note: field.optional(field.freeText('personId', 4000)),
});

export const CONTACT_EVENTS = [appointmentMade, appointmentMoved, appointmentCancelled, contactHeld] as const;
