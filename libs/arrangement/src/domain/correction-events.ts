import { defineDecision, defineEvent, field } from '@meereis/event-store';
import * as daily from './daily-codes';

const correction = { arrangementId: field.id(), personId: field.id(), correctionId: field.id() } as const;

/** Correctie gevraagd: what the file should say; until it is approved the file says what it said. */
export const correctionRequested = defineEvent('correction-requested.v1', {
  ...correction,
  fact: field.code(...daily.CORRECTABLE),
  /** The item or the contact moment it is about; absent for a fact of the case itself. */
  subjectId: field.optional(field.id()),
  /** The event that holds the fact now. */
  factEventId: field.id(),
  /** As the file says it and as it should: a date, a period or a code of the fact's own list. */
  from: field.pattern(daily.CORRECTED_VALUE, 'waarde'),
  to: field.pattern(daily.CORRECTED_VALUE, 'waarde'),
  reason: field.code(...daily.CORRECTION_REASONS),
  explanation: field.freeText('personId', 1000),
  requestedBy: field.id(),
  requestedOn: field.date(),
});

/** Correctie goedgekeurd, by somebody else; counts from its own date. */
export const correctionApproved = defineDecision('correction-approved.v1', 'personId', {
  ...correction,
  effectiveOn: field.date(),
  approvedOn: field.date(),
  /** The item with its period from now on: what looks at its days reads it here. */
  item: field.optional(
    field.object({ itemId: field.id(), plannedFrom: field.date(), plannedUntil: field.date() }),
  ),
});

/** Correctie afgewezen, with a reason. */
export const correctionRejected = defineDecision('correction-rejected.v1', 'personId', {
  ...correction,
  explanation: field.freeText('personId', 1000),
  rejectedOn: field.date(),
});

export const CORRECTION_EVENTS = [correctionRequested, correctionApproved, correctionRejected] as const;
