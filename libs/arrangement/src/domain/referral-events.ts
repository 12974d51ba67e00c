import { defineDecision, defineEvent, field } from '@meereis/event-store';
import * as codes from './codes';
import { REFERRAL_ENDINGS, REFERRAL_REPORTS } from './travel-codes';

const referral = {
  arrangementId: field.id(),
  personId: field.id(),
  referralId: field.id(),
  itemId: field.id(),
  toUnit: field.pattern(codes.UNIT, 'organisatieonderdeel'),
} as const;

/** Onderdeel uitgezet: another organisation executes one item, the owner stays the owner (R032, R036). */
export const itemReferred = defineDecision('item-referred.v1', 'personId', {
  ...referral,
  fromUnit: field.pattern(codes.UNIT, 'organisatieonderdeel'),
  /** What that organisation has to know besides the item. */
  assignment: field.freeText('personId', 2000),
  ground: field.code(...codes.SHARING_GROUNDS),
  consentId: field.optional(field.id()),
  referredOn: field.date(),
  /** First report is due. */
  reportBy: field.date(),
});

/** Voortgang gemeld by the organisation that executes the item. */
export const referralReported = defineEvent('referral-reported.v1', {
  ...referral,
  reportId: field.id(),
  kind: field.code(...REFERRAL_REPORTS),
  note: field.freeText('personId', 2000),
  happenedOn: field.date(),
});

/** Voortgang verwerkt: the owner has recorded on the item what was reported. */
export const referralReportRecorded = defineEvent('referral-report-recorded.v1', {
  ...referral,
  reportId: field.id(),
  recordedOn: field.date(),
});

/** Uitzetting beëindigd, by either side or because the consent is gone. */
export const referralEnded = defineDecision('referral-ended.v1', 'personId', {
  ...referral,
  byUnit: field.pattern(codes.UNIT, 'organisatieonderdeel'),
  reason: field.code(...REFERRAL_ENDINGS),
  explanation: field.freeText('personId', 2000),
  endedOn: field.date(),
});

export const REFERRAL_EVENTS = [
  itemReferred,
  referralReported,
  referralReportRecorded,
  referralEnded,
] as const;
