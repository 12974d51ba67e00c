import { defineDecision, defineEvent, field } from '@meereis/event-store';
import * as codes from './codes';

const caseFields = { arrangementId: field.id(), personId: field.id() } as const;

/** Doel afgesproken (R021). */
export const goalAgreed = defineEvent('goal-agreed.v1', {
  ...caseFields,
  goalId: field.id(),
  kind: field.code(...codes.GOAL_KINDS),
  description: field.freeText('personId', 1000),
  agreedOn: field.date(),
});

/** Persoon akkoord: how and on what evidence (R145), with which version of the plan. */
export const personAgreed = defineEvent('person-agreed.v1', {
  ...caseFields,
  planVersion: field.integer(1, 10_000),
  how: field.code(...codes.AGREED_HOW),
  evidence: field.freeText('personId', 500),
  agreedOn: field.date(),
});

/** Arrangement vastgesteld: from here the agreements stay valid, whoever executes them (R020, R030). */
export const arrangementSet = defineDecision('arrangement-set.v1', 'personId', {
  ...caseFields,
  planVersion: field.integer(1, 10_000),
  items: field.list(field.id(), 100),
  goalId: field.id(),
  setOn: field.date(),
});

export const PLAN_EVENTS = [goalAgreed, personAgreed, arrangementSet] as const;
