import { defineEvent, field, type EventOf } from '@meereis/event-store';
import * as codes from './codes';

const PUBLIC = 'an organisation that gives work, about no person';

/** How to reach the organisation: a function, a general number and address. Names of people stay out (AVG art. 5). */
const contact = {
  contactFunction: field.optional(field.publicText('a function within an organisation, never a name', 100)),
  telephone: field.optional(field.publicText('general number of an organisation', 20)),
  email: field.optional(field.publicText('general address of an organisation', 254)),
} as const;

const description = {
  name: field.publicText(PUBLIC, 200),
  sector: field.code(...codes.SECTORS),
  ...contact,
} as const;

/** Werkgever geregistreerd: once for all partners, under its KVK number. */
export const employerRegistered = defineEvent('employer-registered.v1', {
  employerId: field.id(),
  kvk: field.pattern(codes.KVK, 'KVK-nummer'),
  ...description,
  activeFrom: field.date(),
});

/** Gegevens van de werkgever gewijzigd: all of them as they are from now on. */
export const employerChanged = defineEvent('employer-changed.v1', {
  employerId: field.id(),
  ...description,
});

/** Vestiging toegevoegd: where people work, and so in which region. */
export const employerLocationAdded = defineEvent('employer-location-added.v1', {
  employerId: field.id(),
  locationId: field.id(),
  name: field.publicText(PUBLIC, 200),
  municipality: field.pattern(codes.MUNICIPALITY, 'gemeentecode'),
  region: field.pattern(codes.REGION, 'regiocode'),
  ...contact,
  activeFrom: field.date(),
});

/** Vestiging gesloten. */
export const employerLocationEnded = defineEvent('employer-location-ended.v1', {
  employerId: field.id(),
  locationId: field.id(),
  lastDay: field.date(),
});

/** Werkgever beëindigd. */
export const employerEnded = defineEvent('employer-ended.v1', {
  employerId: field.id(),
  lastDay: field.date(),
});

export const EMPLOYER_EVENTS = [
  employerRegistered,
  employerChanged,
  employerLocationAdded,
  employerLocationEnded,
  employerEnded,
] as const;
export type EmployerEvent = EventOf<(typeof EMPLOYER_EVENTS)[number]>;
