import { defineDecision, defineEvent, field } from '@meereis/event-store';
import * as codes from './codes';
import { DECISIONS_IN_LAW, LODGED_HOW, OBJECTION_OUTCOMES } from './intake-codes';

const caseFields = { arrangementId: field.id(), personId: field.id() } as const;

/** Besluit bekendgemaakt: how and when the person was told; the term to go against it runs from here (R141, Awb 6:8). */
export const decisionNotified = defineEvent('decision-notified.v1', {
  ...caseFields,
  decision: field.code(...DECISIONS_IN_LAW),
  how: field.code(...codes.NOTIFIED_HOW),
  notifiedOn: field.date(),
  /** Last day for an objection or, against a decision on an objection, for an appeal to the court. */
  termUntil: field.date(),
});

/** Bezwaar ontvangen; one that comes late is recorded too, and says so (Awb 6:11 is for who decides). */
export const objectionLodged = defineEvent('objection-lodged.v1', {
  ...caseFields,
  objectionId: field.id(),
  how: field.code(...LODGED_HOW),
  lodgedOn: field.date(),
  inTime: field.boolean(),
  grounds: field.freeText('personId', 4000),
  decideBy: field.date(),
});

/** Op bezwaar beslist, by somebody else than who refused (R141, Awb 10:3). */
export const objectionDecided = defineDecision('objection-decided.v1', 'personId', {
  ...caseFields,
  objectionId: field.id(),
  outcome: field.code(...OBJECTION_OUTCOMES),
  motivation: field.freeText('personId', 4000),
  decidedOn: field.date(),
  /** A founded objection opens the admission again, unless a newer arrangement of the person runs by now (Q25). */
  reopens: field.boolean(),
});

export const OBJECTION_EVENTS = [decisionNotified, objectionLodged, objectionDecided] as const;
