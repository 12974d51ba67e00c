import { defineDecision, field } from '@meereis/event-store';
import * as codes from './codes';

const caseFields = { arrangementId: field.id(), personId: field.id() } as const;

/** Arrangement afgesloten, with its outcome (R023, R026). */
export const arrangementClosed = defineDecision('arrangement-closed.v1', 'personId', {
  ...caseFields,
  outcome: field.code(...codes.OUTCOMES),
  explanation: field.freeText('personId', 2000),
  closedOn: field.date(),
});

export const END_EVENTS = [arrangementClosed] as const;
