import { defineEvent, field } from '@meereis/event-store';
import { SHARING_GROUNDS, UNIT } from './codes';

const bulk = { bulkId: field.id() } as const;
/** One case with the hash of its own preview: what is offered is what was looked at, case by case. */
const item = () =>
  field.object({ arrangementId: field.id(), contentHash: field.pattern(/^[0-9a-f]{64}$/, 'controlegetal') });
/** Cases in one bulk offer. */
export const BULK_MAX = 500;

/** Bulkoverdracht gestart: each case goes through the same decision as a single offer. */
export const bulkHandoverStarted = defineEvent('bulk-handover-started.v1', {
  ...bulk,
  /** Account that offers; its rights count at the moment each case is offered. */
  account: field.id(),
  unit: field.pattern(UNIT, 'organisatieonderdeel'),
  toUnit: field.pattern(UNIT, 'organisatieonderdeel'),
  receiver: field.id(),
  note: field.publicText('why a whole group of cases moves, about no person', 1000),
  contactOn: field.date(),
  ground: field.code(...SHARING_GROUNDS),
  items: field.list(item(), BULK_MAX),
  startedOn: field.date(),
});

/** Dossier uit de bulk behandeld: offered, or why not. */
export const bulkHandoverItemDone = defineEvent('bulk-handover-item-done.v1', {
  ...bulk,
  arrangementId: field.id(),
  attempt: field.integer(1, 100),
  outcome: field.code('offered', 'refused', 'failed'),
  handoverId: field.optional(field.id()),
  /** Rule and code of each refusal. */
  reasons: field.list(field.pattern(/^[A-Za-z0-9-]{2,30} [a-z0-9-]{2,60}$/, 'reden'), 20),
});

/** Dossiers uit de bulk opnieuw aangeboden, each with a new preview. */
export const bulkHandoverRetried = defineEvent('bulk-handover-retried.v1', {
  ...bulk,
  items: field.list(item(), BULK_MAX),
});

/** Bulkoverdracht gestopt: what was offered stays offered, the rest is not. */
export const bulkHandoverStopped = defineEvent('bulk-handover-stopped.v1', {
  ...bulk,
  stoppedOn: field.date(),
});

export const BULK_HANDOVER_EVENTS = [
  bulkHandoverStarted,
  bulkHandoverItemDone,
  bulkHandoverRetried,
  bulkHandoverStopped,
] as const;
