import { defineEvent, field, type EventOf } from '@meereis/event-store';
import { ROLES } from '@meereis/access';

const UNIT = /^[a-z0-9-]{3,60}$/;
/** The identity provider's pseudonym for a human being: never a name, an address or a number from a register. */
const PERSON_CLAIM = /^[A-Za-z0-9._~-]{1,100}$/;

/** Account geregistreerd: somebody at one unit may sign in. An account is a person with a key of its own. */
export const accountRegistered = defineEvent('account-registered.v1', {
  accountId: field.id(),
  displayName: field.personal('accountId', 100),
  unit: field.pattern(UNIT, 'organisatieonderdeel'),
  /** Ties the accounts of one human being, who may work at several units (DESIGN §7 "organisation"). */
  personClaim: field.optional(field.pattern(PERSON_CLAIM, 'persoonskenmerk')),
  registeredOn: field.date(),
});

/** Rol toegekend. */
export const roleGranted = defineEvent('role-granted.v1', {
  accountId: field.id(),
  role: field.code(...ROLES),
  unit: field.pattern(UNIT, 'organisatieonderdeel'),
  reason: field.freeText('accountId', 500),
  grantedOn: field.date(),
});

/** Rol beëindigd. */
export const roleEnded = defineEvent('role-ended.v1', {
  accountId: field.id(),
  role: field.code(...ROLES),
  unit: field.pattern(UNIT, 'organisatieonderdeel'),
  reason: field.freeText('accountId', 500),
  endedOn: field.date(),
});

/** Afwezigheid vastgelegd: who takes over tasks meanwhile. Why somebody is away is nobody's business here. */
export const absenceRecorded = defineEvent('absence-recorded.v1', {
  accountId: field.id(),
  absenceId: field.id(),
  unit: field.pattern(UNIT, 'organisatieonderdeel'),
  from: field.date(),
  /** Last day away. */
  until: field.date(),
  /** Account of the colleague who stands in. */
  standIn: field.id(),
});

/** Afwezigheid beëindigd: back earlier, or recorded by mistake. */
export const absenceEnded = defineEvent('absence-ended.v1', {
  accountId: field.id(),
  absenceId: field.id(),
  /** First day back. */
  endedOn: field.date(),
});

export const STAFF_EVENTS = [
  accountRegistered,
  roleGranted,
  roleEnded,
  absenceRecorded,
  absenceEnded,
] as const;
export type StaffEvent = EventOf<(typeof STAFF_EVENTS)[number]>;
