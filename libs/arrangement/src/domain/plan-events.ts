import { defineDecision, defineEvent, field } from '@meereis/event-store';
import * as codes from './codes';
import { AGREERS, DIFFERENCES, REVISION_REASONS, SECOND_DECLINE_REASONS } from './plan-codes';

const caseFields = { arrangementId: field.id(), personId: field.id() } as const;
const planVersion = field.integer(1, 10_000);

/** Doel afgesproken (R021). */
export const goalAgreed = defineEvent('goal-agreed.v1', {
  ...caseFields,
  goalId: field.id(),
  kind: field.code(...codes.GOAL_KINDS),
  description: field.freeText('personId', 1000),
  agreedOn: field.date(),
});

/** Arrangement voorgelegd: this page, to the person and to whoever else has to agree (R020). */
export const arrangementDrafted = defineEvent('arrangement-drafted.v1', {
  ...caseFields,
  planVersion,
  /** SHA-256 over the content of the page that was shown. */
  pageHash: field.pattern(codes.SHA256, 'controlegetal'),
  agreers: field.list(field.code(...AGREERS), 2),
  /** Second organisations that have to agree with a part (R044). */
  units: field.list(field.pattern(codes.UNIT, 'organisatieonderdeel'), 20),
  presentedOn: field.date(),
});

/** Concept ingetrokken: back to the version in force, whose items were never touched (R028, R030). */
export const draftWithdrawn = defineEvent('draft-withdrawn.v1', {
  ...caseFields,
  planVersion,
  versionInForce: planVersion,
  reason: field.freeText('personId', 1000),
  withdrawnOn: field.date(),
});

/** Persoon akkoord: how and on what evidence (R145), with which version of the plan. */
export const personAgreed = defineEvent('person-agreed.v1', {
  ...caseFields,
  planVersion,
  how: field.code(...codes.AGREED_HOW),
  evidence: field.freeText('personId', 500),
  agreedOn: field.date(),
  /** The signed plan in the file. */
  documentId: field.optional(field.id()),
});

/** Werkgever akkoord: with its own part only (R020, R145). */
export const employerAgreed = defineEvent('employer-agreed.v1', {
  ...caseFields,
  planVersion,
  items: field.list(field.id(), 100),
  /** SHA-256 over that part: the agreement holds while the part stays the same. */
  partHash: field.pattern(codes.SHA256, 'controlegetal'),
  employer: field.publicText('name of an organisation, not of a person', 200),
  employerId: field.optional(field.id()),
  how: field.code(...codes.AGREED_HOW),
  evidence: field.freeText('personId', 500),
  agreedOn: field.date(),
  documentId: field.optional(field.id()),
});

const secondAgreement = {
  ...caseFields,
  requestId: field.id(),
  unit: field.pattern(codes.UNIT, 'organisatieonderdeel'),
  items: field.list(field.id(), 100),
  /** SHA-256 over the part that is asked about, the same in question and answer. */
  partHash: field.pattern(codes.SHA256, 'controlegetal'),
} as const;

/** Tweede organisatie gevraagd: that unit reads only this part of the plan (R044). */
export const secondAgreementAsked = defineDecision('second-agreement-asked.v1', 'personId', {
  ...secondAgreement,
  explanation: field.freeText('personId', 2000),
  /** What the sharing of this part rests on (R036, Q06). */
  ground: field.code(...codes.SHARING_GROUNDS),
  consentId: field.optional(field.id()),
  askedOn: field.date(),
  answerBy: field.date(),
});

/** Tweede organisatie akkoord. */
export const secondOrganisationAgreed = defineDecision('second-organisation-agreed.v1', 'personId', {
  ...secondAgreement,
  agreedOn: field.date(),
});

/** Tweede organisatie niet akkoord, with a reason. */
export const secondOrganisationDeclined = defineDecision('second-organisation-declined.v1', 'personId', {
  ...secondAgreement,
  reason: field.code(...SECOND_DECLINE_REASONS),
  explanation: field.freeText('personId', 2000),
  declinedOn: field.date(),
});

/** Vraag om tweede akkoord ingetrokken by the unit that asked. */
export const secondAgreementWithdrawn = defineEvent('second-agreement-withdrawn.v1', {
  ...secondAgreement,
  reason: field.freeText('personId', 1000),
  withdrawnOn: field.date(),
});

/** Arrangement vastgesteld: from here the agreements stay valid, whoever executes them (R020, R030). */
export const arrangementSet = defineDecision('arrangement-set.v1', 'personId', {
  ...caseFields,
  planVersion,
  items: field.list(field.id(), 100),
  goalId: field.id(),
  setOn: field.date(),
});

/** Arrangement herzien: a later version takes the place of the one in force, which stays readable (R028). */
export const arrangementRevised = defineDecision('arrangement-revised.v1', 'personId', {
  ...caseFields,
  planVersion,
  formerVersion: planVersion,
  items: field.list(field.id(), 100),
  goalId: field.id(),
  reason: field.code(...REVISION_REASONS),
  explanation: field.freeText('personId', 2000),
  /** What differs; the words follow from the two versions themselves. */
  differences: field.list(
    field.object({
      kind: field.code(...DIFFERENCES),
      itemId: field.optional(field.id()),
      fields: field.list(field.pattern(/^[a-z][A-Za-z]{1,40}$/, 'veldnaam'), 40),
    }),
    200,
  ),
  setOn: field.date(),
});

export const PLAN_EVENTS = [
  goalAgreed,
  arrangementDrafted,
  draftWithdrawn,
  personAgreed,
  employerAgreed,
  secondAgreementAsked,
  secondOrganisationAgreed,
  secondOrganisationDeclined,
  secondAgreementWithdrawn,
  arrangementSet,
  arrangementRevised,
] as const;
