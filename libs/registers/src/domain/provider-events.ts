import { defineEvent, field, type EventOf } from '@meereis/event-store';
import * as codes from './codes';

const PUBLIC = 'an organisation that sells or gives service, about no person';

const description = {
  name: field.publicText(PUBLIC, 200),
  kind: field.code(...codes.PROVIDER_KINDS),
  kvk: field.optional(field.pattern(codes.KVK, 'KVK-nummer')),
  vat: field.code(...codes.VAT_TREATMENTS),
  regions: field.list(field.pattern(codes.REGION, 'regiocode'), 35),
} as const;

/** Aanbieder geregistreerd. Its bank account comes with the cashier: nothing can be paid before that. */
export const providerRegistered = defineEvent('provider-registered.v1', {
  providerId: field.id(),
  ...description,
  activeFrom: field.date(),
});

/** Gegevens van de aanbieder gewijzigd: all of them as they are from now on. */
export const providerChanged = defineEvent('provider-changed.v1', {
  providerId: field.id(),
  ...description,
});

/** Erkenning van de aanbieder vastgelegd. `validUntil` is the last day it holds. */
export const providerRecognised = defineEvent('provider-recognised.v1', {
  providerId: field.id(),
  recognitionId: field.id(),
  kind: field.code(...codes.RECOGNITION_KINDS),
  number: field.optional(field.publicText('number of a recognition in a public register', 50)),
  validFrom: field.date(),
  validUntil: field.optional(field.date()),
});

/** Erkenning beëindigd: `lastDay` is the last day it held. */
export const recognitionEnded = defineEvent('recognition-ended.v1', {
  providerId: field.id(),
  recognitionId: field.id(),
  lastDay: field.date(),
  reason: field.code(...codes.RECOGNITION_END_REASONS),
});

/** Aanbieder beëindigd: after `lastDay` nothing new is planned with it. */
export const providerEnded = defineEvent('provider-ended.v1', {
  providerId: field.id(),
  lastDay: field.date(),
  reason: field.code(...codes.PROVIDER_END_REASONS),
});

export const PROVIDER_EVENTS = [
  providerRegistered,
  providerChanged,
  providerRecognised,
  recognitionEnded,
  providerEnded,
] as const;
export type ProviderEvent = EventOf<(typeof PROVIDER_EVENTS)[number]>;
