import { defineDecision, defineEvent, field } from '@meereis/event-store';
import * as codes from './codes';
import { REFERRAL_EVENTS } from './referral-events';
import { HANDOVER_GROUNDS, REQUEST_DECLINE_REASONS, WITHDRAWAL_CAUSES } from './travel-codes';

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
  ground: field.code(...HANDOVER_GROUNDS),
  consentId: field.optional(field.id()),
  /** Of an override only: why, and on what law it rests. */
  overrideReason: field.optional(field.freeText('personId', 2000)),
  legalBasis: field.optional(field.freeText('personId', 500)),
  /** The request of the receiving unit that this offer answers. */
  requestId: field.optional(field.id()),
  /** Assigned by the region's coordinator: declined only with a reason from the shorter list (R142). */
  assigned: field.optional(field.boolean()),
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
  /** Account that speaks the person, when that is somebody else than the offer named. */
  receiver: field.optional(field.id()),
  toRegion: field.pattern(codes.REGION, 'regiocode'),
});

/** Overdracht geweigerd, with a reason from a list (R142). */
export const handoverDeclined = defineDecision('handover-declined.v1', 'personId', {
  ...handover,
  reason: field.code(...codes.DECLINE_REASONS),
  explanation: field.freeText('personId', 2000),
  declinedOn: field.date(),
});

/** Overdracht ingetrokken by the unit that offered it, or because the consent it rested on is gone. */
export const handoverWithdrawn = defineDecision('handover-withdrawn.v1', 'personId', {
  ...handover,
  explanation: field.freeText('personId', 2000),
  withdrawnOn: field.date(),
  /** Absent: by the owner. */
  cause: field.optional(field.code(...WITHDRAWAL_CAUSES)),
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

const unit = () => field.pattern(codes.UNIT, 'organisatieonderdeel');
const region = () => field.pattern(codes.REGION, 'regiocode');

/** Overdracht gevraagd by a unit that knows that the person is known here, and sees no more than that (R036, Q06). */
export const handoverRequested = defineEvent('handover-requested.v1', {
  ...caseFields,
  requestId: field.id(),
  byUnit: unit(),
  reason: field.freeText('personId', 2000),
  requestedOn: field.date(),
  answerBy: field.date(),
});

/** Verzoek om overdracht afgewezen, with a reason from a list. */
export const handoverRequestDeclined = defineDecision('handover-request-declined.v1', 'personId', {
  ...caseFields,
  requestId: field.id(),
  byUnit: unit(),
  reason: field.code(...REQUEST_DECLINE_REASONS),
  /** For the own file; the unit that asked sees the reason alone. */
  explanation: field.freeText('personId', 2000),
  declinedOn: field.date(),
});

/** Vraag over een aangeboden overdracht, by the receiver. */
export const handoverQuestionAsked = defineEvent('handover-question-asked.v1', {
  ...caseFields,
  handoverId: field.id(),
  questionId: field.id(),
  question: field.freeText('personId', 2000),
  askedOn: field.date(),
});

/** Antwoord op een vraag over een aangeboden overdracht. */
export const handoverQuestionAnswered = defineEvent('handover-question-answered.v1', {
  ...caseFields,
  handoverId: field.id(),
  questionId: field.id(),
  answer: field.freeText('personId', 2000),
  answeredOn: field.date(),
});

/** Uitvoerder toegewezen by the region's coordinator (R142): an assigned offer follows, or the owner keeps the case. */
export const handoverAssigned = defineDecision('handover-assigned.v1', 'personId', {
  ...caseFields,
  toUnit: unit(),
  /** Unit of the coordinator. */
  byUnit: unit(),
  /** The handover that was declined or expired. */
  afterHandover: field.id(),
  /** The offer that follows; absent when the owner keeps the case. */
  handoverId: field.optional(field.id()),
  reason: field.freeText('personId', 2000),
  assignedOn: field.date(),
});

/** Toestemming telt niet meer voor dit dossier: what rests on it ends in the same append (R036). */
export const sharingConsentEnded = defineEvent('sharing-consent-ended.v1', {
  ...caseFields,
  consentId: field.id(),
  endedOn: field.date(),
});

/** Verhuisd: the case follows the person; agreed items stay on the pot of the region they were agreed in (Q07, Q08). */
export const regionChanged = defineEvent('region-changed.v1', {
  ...caseFields,
  municipality: field.pattern(codes.MUNICIPALITY, 'gemeentecode'),
  fromRegion: region(),
  toRegion: region(),
  changedOn: field.date(),
  /** Agreed items that go on being charged to `fromRegion` or an earlier region, for the cashier. */
  charged: field.list(field.object({ itemId: field.id(), region: region() }), 100),
});

export const TRAVEL_EVENTS = [
  handoverOffered,
  handoverAccepted,
  handoverDeclined,
  handoverWithdrawn,
  handoverExpired,
  handoverCompleted,
  handoverRequested,
  handoverRequestDeclined,
  handoverQuestionAsked,
  handoverQuestionAnswered,
  handoverAssigned,
  sharingConsentEnded,
  regionChanged,
  ...REFERRAL_EVENTS,
] as const;
