import { defineDecision, defineEvent, field } from '@meereis/event-store';
import * as codes from './codes';
import * as items from './item-codes';
import { ITEM_TERMS_EVENTS } from './item-terms-events';

export { itemAdded, itemChanged, itemWithdrawn } from './item-terms-events';

const caseFields = { arrangementId: field.id(), personId: field.id() } as const;
const ofItem = { ...caseFields, itemId: field.id() } as const;
const catalogueId = () => field.pattern(codes.CATALOGUE_ID, 'catalogusnummer');

/** Voorliggende voorziening overwogen (R038, R040). */
export const priorProvisionConsidered = defineDecision('prior-provision-considered.v1', 'personId', {
  ...caseFields,
  considerationId: field.id(),
  group: field.code(...items.CONSIDERED_GROUPS),
  provision: catalogueId(),
  /** What the catalogue called it on that day. */
  name: field.optional(field.publicText('name of a public scheme or service', 300)),
  outcome: field.code(...codes.CONSIDERATION_OUTCOMES),
  reason: field.freeText('personId', 1000),
  consideredOn: field.date(),
});

/** Offerte ontvangen (R045). */
export const quoteReceived = defineEvent('quote-received.v1', {
  ...ofItem,
  quoteId: field.id(),
  provider: field.publicText('name of an organisation, not of a person', 200),
  providerId: field.optional(field.id()),
  amountCents: field.cents(),
  vat: field.code(...codes.VAT_BASES),
  vatPercent: field.optional(field.integer(0, 100)),
  receivedOn: field.date(),
  documentId: field.optional(field.id()),
});

/** Aanbieder gekozen (R045, R046). */
export const providerChosen = defineDecision('provider-chosen.v1', 'personId', {
  ...ofItem,
  quoteId: field.id(),
  reason: field.freeText('personId', 1000),
  /** Why there are fewer than three quotes. */
  fewerQuotesReason: field.optional(field.freeText('personId', 1000)),
  chosenOn: field.date(),
});

/** Financiering bevestigd by the cashier, per line: only then may the item start. */
export const itemFundingConfirmed = defineEvent('item-funding-confirmed.v1', {
  ...ofItem,
  funder: catalogueId(),
  cents: field.cents(),
  reservationNumber: field.pattern(items.RESERVATION_NUMBER, 'reserveringsnummer'),
  confirmedOn: field.date(),
});

/** Onderdeel gestart (R022). */
export const itemStarted = defineEvent('item-started.v1', { ...ofItem, startedOn: field.date() });

/** Onderdeel onderbroken: the first day it did not go on. */
export const itemInterrupted = defineEvent('item-interrupted.v1', {
  ...ofItem,
  reason: field.code(...items.INTERRUPTION_REASONS),
  explanation: field.freeText('personId', 1000),
  interruptedOn: field.date(),
  expectedResumeOn: field.date(),
});

/** Onderdeel hervat. */
export const itemResumed = defineEvent('item-resumed.v1', { ...ofItem, resumedOn: field.date() });

/** Geleverd: how much of the price was delivered up to and including a day, counted from the start. */
export const itemDelivered = defineEvent('item-delivered.v1', {
  ...ofItem,
  deliveryId: field.id(),
  deliveredCents: field.cents(),
  /** When it was told as a share of the price, in whole percents. */
  sharePercent: field.optional(field.integer(0, 100)),
  deliveredUntil: field.date(),
});

/** Onderdeel afgerond. */
export const itemCompleted = defineEvent('item-completed.v1', {
  ...ofItem,
  result: field.freeText('personId', 1000),
  completedOn: field.date(),
});

/** Onderdeel gestopt: by the executor it is a decision in law, told with its objection term (R141). */
export const itemStopped = defineDecision('item-stopped.v1', 'personId', {
  ...ofItem,
  by: field.code(...items.STOPPED_BY),
  reason: field.code(...items.STOP_REASONS),
  explanation: field.freeText('personId', 1000),
  stoppedOn: field.date(),
  mandatedUnit: field.optional(field.pattern(codes.UNIT, 'organisatieonderdeel')),
  notifiedHow: field.optional(field.code(...codes.NOTIFIED_HOW)),
  notifiedOn: field.optional(field.date()),
  objectionUntil: field.optional(field.date()),
});

/** Onderdeel geëvalueerd: person and professional look at the effect and decide the next step (R025). */
export const itemEvaluated = defineEvent('item-evaluated.v1', {
  ...ofItem,
  effect: field.code(...items.EFFECTS),
  effectInWords: field.freeText('personId', 2000),
  nextStep: field.code(...items.NEXT_STEPS),
  nextStepInWords: field.optional(field.freeText('personId', 1000)),
  evaluatedOn: field.date(),
});

export const ITEM_EVENTS = [
  ...ITEM_TERMS_EVENTS,
  priorProvisionConsidered,
  quoteReceived,
  providerChosen,
  itemFundingConfirmed,
  itemStarted,
  itemInterrupted,
  itemResumed,
  itemDelivered,
  itemCompleted,
  itemStopped,
  itemEvaluated,
] as const;
