import { defineDecision, defineEvent, field } from '@meereis/event-store';
import * as codes from './codes';

const caseFields = { arrangementId: field.id(), personId: field.id() } as const;
const handover = {
  ...caseFields,
  handoverId: field.id(),
  fromUnit: field.pattern(codes.UNIT, 'organisatieonderdeel'),
  toUnit: field.pattern(codes.UNIT, 'organisatieonderdeel'),
  /** SHA-256 over what is handed over, the same in the offer and in the acceptance. */
  contentHash: field.pattern(codes.SHA256, 'controlegetal'),
} as const;

/** Overdracht aangeboden (R032, R033): note, named receiver, contact date; the old executor stays responsible. */
export const handoverOffered = defineDecision('handover-offered.v1', 'personId', {
  ...handover,
  /** Account of the named receiver at the other unit. */
  receiver: field.id(),
  note: field.freeText('personId', 4000),
  contactOn: field.date(),
  answerBy: field.date(),
  ground: field.code(...codes.SHARING_GROUNDS),
  consentId: field.optional(field.id()),
  items: field.list(field.id(), 100),
  tasks: field.list(field.id(), 200),
  /** Region of the receiving unit; running items stay on the old region's pot (Q07, Q08). */
  toRegion: field.pattern(codes.REGION, 'regiocode'),
});

/** Overdracht aangenomen: moves ownership and open tasks in one append. */
export const handoverAccepted = defineDecision('handover-accepted.v1', 'personId', {
  ...handover,
  acceptedOn: field.date(),
  contactOn: field.date(),
  toRegion: field.pattern(codes.REGION, 'regiocode'),
});

/** Overdracht geweigerd, with a reason from a list (R142). */
export const handoverDeclined = defineDecision('handover-declined.v1', 'personId', {
  ...handover,
  reason: field.code(...codes.DECLINE_REASONS),
  explanation: field.freeText('personId', 2000),
  declinedOn: field.date(),
});

/** Overdracht ingetrokken by the unit that offered it. */
export const handoverWithdrawn = defineDecision('handover-withdrawn.v1', 'personId', {
  ...handover,
  explanation: field.freeText('personId', 2000),
  withdrawnOn: field.date(),
});

/** Overdracht verlopen: found by the worker, possibly late; `answerBy` is the day that counts. */
export const handoverExpired = defineDecision('handover-expired.v1', 'personId', {
  ...handover,
  answerBy: field.date(),
  expiredOn: field.date(),
});

/** Overdracht afgerond: the new executor has spoken the person. */
export const handoverCompleted = defineEvent('handover-completed.v1', {
  ...handover,
  contactHeldOn: field.date(),
});

export const TRAVEL_EVENTS = [
  handoverOffered,
  handoverAccepted,
  handoverDeclined,
  handoverWithdrawn,
  handoverExpired,
  handoverCompleted,
] as const;
