import { defineEvent, field, type EventOf } from '@meereis/event-store';
import * as codes from './codes';

/** Most people in one report. */
export const GROUP_LINES_MAX = 500;

const groupFields = { groupId: field.id() } as const;
const lineFields = { ...groupFields, line: field.integer(1, GROUP_LINES_MAX) } as const;

/** Groep gemeld: many people of one employer lose their work for one reason (R005, R012). */
export const groupReported = defineEvent('group-reported.v1', {
  ...groupFields,
  /** In the register of employers. */
  employerId: field.id(),
  /** The unit that reports, follows the progress and corrects what failed. */
  unit: field.pattern(codes.UNIT, 'organisatieonderdeel'),
  reason: field.code(...codes.REASONS),
  evidence: field.code(...codes.EVIDENCE),
  unemployedFrom: field.date(),
  reportedOn: field.date(),
  firstLine: field.code(...codes.FIRST_LINE),
  firstLineNote: field.optional(
    field.publicText('first-line help for a whole group of one employer, about no person', 2000),
  ),
});

/**
 * Regel van de groep gemeld, or corrected: the same line again. `personId` follows from group and line, so what was
 * typed is sealed under a key of its own before the person exists; once registered it is the person's own key.
 */
export const groupLineReported = defineEvent('group-line-reported.v1', {
  ...lineFields,
  personId: field.id(),
  bsn: field.optional(field.personal('personId', 9)),
  firstNames: field.personal('personId', 200),
  prefix: field.optional(field.personal('personId', 20)),
  surname: field.personal('personId', 200),
  birthDate: field.personal('personId', 10),
  municipality: field.pattern(codes.MUNICIPALITY, 'gemeentecode'),
  secrecy: field.boolean(),
  situation: field.code(...codes.SITUATIONS),
  benefit: field.code(...codes.BENEFITS),
  /** The person agrees that the organisation of the intake route gets the case (Q06). */
  sharingConsent: field.boolean(),
  /** A person's decision that somebody alike is another human being (R014). */
  otherPersonReason: field.optional(field.freeText('personId', 1000)),
});

/** Mislukte regels opnieuw aangeboden, as they are. */
export const groupLinesRetried = defineEvent('group-lines-retried.v1', {
  ...groupFields,
  lines: field.list(field.integer(1, GROUP_LINES_MAX), GROUP_LINES_MAX),
});

/** Regel verwerkt: a person with an own arrangement at its first owner. */
export const groupLineRegistered = defineEvent('group-line-registered.v1', {
  ...lineFields,
  personId: field.id(),
  arrangementId: field.id(),
  region: field.pattern(codes.REGION, 'regiocode'),
  ownerUnit: field.pattern(codes.UNIT, 'organisatieonderdeel'),
});

/** Persoon was al bekend: nothing was made twice (R014). The id is for erasure, it is shown to nobody. */
export const groupLineKnown = defineEvent('group-line-known.v1', {
  ...lineFields,
  knownPersonId: field.id(),
});

/** Regel mislukt: the rules that stood in the way. */
export const groupLineFailed = defineEvent('group-line-failed.v1', {
  ...lineFields,
  refusals: field.list(
    field.object({
      rule: field.pattern(/^[A-Za-z0-9-]{2,60}$/, 'regelnummer'),
      code: field.pattern(/^[a-z0-9-]{2,80}$/, 'code'),
      sentence: field.publicText('the sentence of a rule, which never holds personal data', 1000),
    }),
    20,
  ),
});

export const GROUP_EVENTS = [
  groupReported,
  groupLineReported,
  groupLinesRetried,
  groupLineRegistered,
  groupLineKnown,
  groupLineFailed,
] as const;
export type GroupEvent = EventOf<(typeof GROUP_EVENTS)[number]>;
