import { defineEvent, field, type EventOf } from '@meereis/event-store';
import * as codes from './codes';

const PUBLIC = 'work on offer, about no person';

const offer = {
  title: field.publicText(PUBLIC, 200),
  occupation: field.optional(field.publicText(PUBLIC, 200)),
  sector: field.code(...codes.SECTORS),
  places: field.integer(1, 500),
  from: field.date(),
  until: field.optional(field.date()),
  /** Baangarantie: a job for whoever succeeds (R150). */
  jobGuarantee: field.boolean(),
  guaranteeCondition: field.optional(field.publicText(PUBLIC, 500)),
} as const;

/** Vacature, leerbaan of werkplek geopend, at one location of the employer and so in one region. */
export const vacancyOpened = defineEvent('vacancy-opened.v1', {
  vacancyId: field.id(),
  employerId: field.id(),
  locationId: field.id(),
  region: field.pattern(codes.REGION, 'regiocode'),
  kind: field.code(...codes.VACANCY_KINDS),
  /** A job without an end date. */
  permanent: field.boolean(),
  /** First on the list starts, without an application (S4, "Open Hiring"). */
  openHiring: field.boolean(),
  ...offer,
  openedOn: field.date(),
});

/** Vacature gewijzigd: all that can change, as it is from now on. */
export const vacancyChanged = defineEvent('vacancy-changed.v1', { vacancyId: field.id(), ...offer });

/** Vacature gesloten. */
export const vacancyClosed = defineEvent('vacancy-closed.v1', {
  vacancyId: field.id(),
  closedOn: field.date(),
  reason: field.code(...codes.VACANCY_CLOSE_REASONS),
});

/** A case, never a name: the list is read by partners whose case it is not. */
const entry = { vacancyId: field.id(), entryId: field.id(), arrangementId: field.id() } as const;

/** Op de Open Hiring-lijst gezet. The order of these events is the order of the list. */
export const openHiringSignedUp = defineEvent('open-hiring-signed-up.v1', {
  ...entry,
  unit: field.pattern(codes.UNIT, 'organisatieonderdeel'),
  signedUpOn: field.date(),
});

/** Van de Open Hiring-lijst af: makes room for the next. */
export const openHiringSteppedBack = defineEvent('open-hiring-stepped-back.v1', {
  ...entry,
  reason: field.code(...codes.STEP_BACK_REASONS),
  steppedBackOn: field.date(),
});

/** Gestart vanaf de Open Hiring-lijst: the first who waited. */
export const openHiringPlaced = defineEvent('open-hiring-placed.v1', {
  ...entry,
  startsOn: field.date(),
  placedOn: field.date(),
});

export const VACANCY_EVENTS = [
  vacancyOpened,
  vacancyChanged,
  vacancyClosed,
  openHiringSignedUp,
  openHiringSteppedBack,
  openHiringPlaced,
] as const;
export type VacancyEvent = EventOf<(typeof VACANCY_EVENTS)[number]>;
