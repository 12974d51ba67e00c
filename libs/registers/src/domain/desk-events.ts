import { defineEvent, field, type EventOf } from '@meereis/event-store';
import * as codes from './codes';

const PUBLIC = 'a desk open to the public, about no person';

const version = {
  name: field.publicText(PUBLIC, 200),
  /** Who answers, as a function: never a name. */
  contactFunction: field.optional(field.publicText('a function within an organisation, never a name', 100)),
  telephone: field.optional(field.publicText(PUBLIC, 20)),
  email: field.optional(field.publicText('general address of a desk', 254)),
  website: field.optional(field.publicText(PUBLIC, 300)),
  address: field.optional(field.publicText(PUBLIC, 300)),
  opening: field.optional(field.publicText(PUBLIC, 300)),
  validFrom: field.date(),
  /** Last day. */
  validUntil: field.optional(field.date()),
} as const;

/** Loket gepubliceerd by the coordinator of the region. */
export const deskPublished = defineEvent('desk-published.v1', {
  deskId: field.id(),
  kind: field.code(...codes.DESK_KINDS),
  region: field.pattern(codes.REGION, 'regiocode'),
  publishedBy: field.pattern(codes.UNIT, 'organisatieonderdeel'),
  ...version,
});

/** Gegevens van het loket gewijzigd, from `validFrom`: what held before stays readable on its own dates. */
export const deskChanged = defineEvent('desk-changed.v1', {
  deskId: field.id(),
  publishedBy: field.pattern(codes.UNIT, 'organisatieonderdeel'),
  ...version,
});

/** Loket gesloten. */
export const deskEnded = defineEvent('desk-ended.v1', { deskId: field.id(), lastDay: field.date() });

export const DESK_EVENTS = [deskPublished, deskChanged, deskEnded] as const;
export type DeskEvent = EventOf<(typeof DESK_EVENTS)[number]>;
