import { defineDecision, defineEvent, field } from '@meereis/event-store';
import * as codes from './codes';
import { AFTERCARE_MOMENTS, BROKEN_REASONS, REOPEN_REASONS, RESULT_KINDS } from './end-codes';

const caseFields = { arrangementId: field.id(), personId: field.id() } as const;
const organisation = () => field.publicText('name of an organisation, not of a person', 200);

/** Match gemaakt: person and employer see something in each other; nothing has started yet. */
export const matchMade = defineEvent('match-made.v1', {
  ...caseFields,
  matchId: field.id(),
  employer: organisation(),
  employerId: field.optional(field.id()),
  vacancyId: field.optional(field.id()),
  explanation: field.optional(field.freeText('personId', 2000)),
  matchedOn: field.date(),
});

/** What every result tells (R023, R136, R137). */
const result = {
  ...caseFields,
  kind: field.code(...RESULT_KINDS),
  startsOn: field.date(),
  /** End of the former job or business: from here the days without work are counted (R023). */
  jobEndedOn: field.date(),
  longerThanHalfYear: field.boolean(),
} as const;

/** Geplaatst: pitfalls were discussed and the employer has one contact (R026). */
export const placed = defineEvent('placed.v1', {
  ...result,
  placementId: field.id(),
  matchId: field.optional(field.id()),
  employer: organisation(),
  employerId: field.optional(field.id()),
  hoursPerWeek: field.integer(1, 60),
  /** What could go wrong, as discussed with employer and person. */
  pitfalls: field.freeText('personId', 2000),
  /** Account of the colleague who is the one contact for the employer. */
  employerContact: field.id(),
});

/** Bedrijfsactiviteit gestart. */
export const businessActivityStarted = defineEvent('business-activity-started.v1', {
  ...result,
  placementId: field.id(),
  description: field.freeText('personId', 1000),
});

/** Opleiding gestart as the result of the arrangement, not as one of its items. */
export const educationStarted = defineEvent('education-started.v1', {
  ...caseFields,
  placementId: field.id(),
  school: organisation(),
  description: field.freeText('personId', 1000),
  startsOn: field.date(),
  endsOn: field.optional(field.date()),
});

/** Nazorgcontact gehad (R026). */
export const aftercareContactHeld = defineEvent('aftercare-contact-held.v1', {
  ...caseFields,
  placementId: field.id(),
  moment: field.code(...AFTERCARE_MOMENTS),
  withEmployer: field.boolean(),
  stillAtWork: field.boolean(),
  result: field.freeText('personId', 2000),
  heldOn: field.date(),
});

/** Plaatsing afgebroken: the case runs again. */
export const placementBroken = defineEvent('placement-broken.v1', {
  ...caseFields,
  placementId: field.id(),
  reason: field.code(...BROKEN_REASONS),
  explanation: field.freeText('personId', 2000),
  brokenOn: field.date(),
});

/** Arrangement afgesloten, with its outcome (R023, R026). */
export const arrangementClosed = defineDecision('arrangement-closed.v1', 'personId', {
  ...caseFields,
  outcome: field.code(...codes.OUTCOMES),
  explanation: field.freeText('personId', 2000),
  closedOn: field.date(),
  /** Why it closes before the aftercare was done (R026). */
  aftercareReason: field.optional(field.freeText('personId', 1000)),
  /** Agreed items that end with the case, as the person agreed (R030). */
  endedItems: field.optional(
    field.object({
      items: field.list(field.id(), 100),
      reason: field.freeText('personId', 1000),
      how: field.code(...codes.AGREED_HOW),
      evidence: field.freeText('personId', 500),
      agreedOn: field.date(),
    }),
  ),
});

/** Arrangement heropend, with limited powers: what for is in the reason. */
export const arrangementReopened = defineDecision('arrangement-reopened.v1', 'personId', {
  ...caseFields,
  reason: field.code(...REOPEN_REASONS),
  explanation: field.freeText('personId', 2000),
  reopenedOn: field.date(),
});

export const END_EVENTS = [
  matchMade,
  placed,
  businessActivityStarted,
  educationStarted,
  aftercareContactHeld,
  placementBroken,
  arrangementClosed,
  arrangementReopened,
] as const;
