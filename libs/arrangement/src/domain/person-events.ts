import { defineEvent, field, type EventOf } from '@meereis/event-store';
import { MUNICIPALITY, SHARING_GROUNDS, AGREED_HOW, UNIT } from './codes';
import { DEATH_SOURCES } from './end-codes';
import { PERSON_RECORD_EVENTS } from './person-record-events';

/** Identiteit vastgesteld. The BSN is there only when a body with a legal task registered it (Q06). */
export const identityEstablished = defineEvent('identity-established.v1', {
  personId: field.id(),
  bsn: field.optional(field.personal('personId', 9)),
  firstNames: field.personal('personId', 200),
  prefix: field.optional(field.personal('personId', 20)),
  surname: field.personal('personId', 200),
  birthDate: field.personal('personId', 10),
  street: field.optional(field.personal('personId', 200)),
  houseNumber: field.optional(field.personal('personId', 20)),
  postcode: field.optional(field.personal('personId', 10)),
  town: field.optional(field.personal('personId', 100)),
  telephone: field.optional(field.personal('personId', 20)),
  email: field.optional(field.personal('personId', 254)),
  municipality: field.pattern(MUNICIPALITY, 'gemeentecode'),
  /** BRP secrecy flag: hides the address everywhere (R146). */
  secrecy: field.boolean(),
  registeredBy: field.pattern(UNIT, 'organisatieonderdeel'),
  /** The search that came before: nobody is registered who was not looked for (R014). */
  searchId: field.optional(field.id()),
});

/** Toestemming gegeven: for which unit the case may be shared (R036, Q06). */
export const consentGiven = defineEvent('consent-given.v1', {
  personId: field.id(),
  consentId: field.id(),
  toUnit: field.pattern(UNIT, 'organisatieonderdeel'),
  ground: field.code(...SHARING_GROUNDS),
  how: field.code(...AGREED_HOW),
  evidence: field.freeText('personId', 500),
  givenOn: field.date(),
});

/** Toestemming ingetrokken. */
export const consentWithdrawn = defineEvent('consent-withdrawn.v1', {
  personId: field.id(),
  consentId: field.id(),
  withdrawnOn: field.date(),
});

/** Persoon overleden: nothing is written about the person any more, and what runs is ended. */
export const personDeceased = defineEvent('person-deceased.v1', {
  personId: field.id(),
  diedOn: field.date(),
  source: field.code(...DEATH_SOURCES),
  recordedOn: field.date(),
});

export const PERSON_EVENTS = [
  identityEstablished,
  consentGiven,
  consentWithdrawn,
  personDeceased,
  ...PERSON_RECORD_EVENTS,
] as const;
export type PersonEvent = EventOf<(typeof PERSON_EVENTS)[number]>;
