import { defineDecision, defineEvent, field } from '@meereis/event-store';
import * as codes from './codes';
import { INTAKE_STEP_EVENTS } from './intake-step-events';
import { OBJECTION_EVENTS } from './objection-events';
import { SIGNAL_EVENTS } from './signal-events';

const caseFields = { arrangementId: field.id(), personId: field.id() } as const;

/** Aanmelding ontvangen: opens the arrangement (R002, R012, R014). Age and dates are facts of the intake; free text is sealed. */
export const personReported = defineEvent('person-reported.v1', {
  ...caseFields,
  municipality: field.pattern(codes.MUNICIPALITY, 'gemeentecode'),
  region: field.pattern(codes.REGION, 'regiocode'),
  ownerUnit: field.pattern(codes.UNIT, 'organisatieonderdeel'),
  /** Kind of unit that the intake route of R012 proposes as first owner. */
  proposedOwnerKind: field.code('union', 'employer-organisation', 'uwv-executor', 'municipality'),
  situation: field.code(...codes.SITUATIONS),
  reason: field.code(...codes.REASONS),
  explanation: field.optional(field.freeText('personId', 2000)),
  evidence: field.code(...codes.EVIDENCE),
  /** First day of (threatened) unemployment or of the business stopping: judged by the hard date (R006). */
  unemployedFrom: field.date(),
  reportedOn: field.date(),
  benefit: field.code(...codes.BENEFITS),
  firstLine: field.code(...codes.FIRST_LINE),
  firstLineNote: field.optional(field.freeText('personId', 2000)),
  /** The person's arrangement before this one, closed or refused (Q25). */
  formerArrangementId: field.optional(field.id()),
});

/** Check banenafspraak gedaan (R013). The answer says something about health, so it is sealed. */
export const banenafspraakChecked = defineEvent('banenafspraak-checked.v1', {
  ...caseFields,
  answer: field.personal<(typeof codes.BANENAFSPRAAK)[number]>('personId', 10),
  registerConsulted: field.boolean(),
  checkedOn: field.date(),
});

/** Uitkeringssituatie gewijzigd: never touches an item (R031). */
export const benefitSituationChanged = defineEvent('benefit-situation-changed.v1', {
  ...caseFields,
  from: field.code(...codes.BENEFITS),
  to: field.code(...codes.BENEFITS),
  changedOn: field.date(),
});

/** Ondersteuningsbehoefte beoordeeld: the weighing card of R007; five notes, no score to rank people by (R147). */
export const needWeighed = defineDecision('need-weighed.v1', 'personId', {
  ...caseFields,
  educationAndAge: field.freeText('personId', 1000),
  language: field.freeText('personId', 1000),
  workHistory: field.freeText('personId', 1000),
  distanceToWork: field.freeText('personId', 1000),
  chanceWithinYear: field.freeText('personId', 1000),
  outcome: field.code(...codes.WEIGHING_OUTCOMES),
  reason: field.freeText('personId', 2000),
});

/** Toegelaten tot dienstverlening. */
export const personAdmitted = defineDecision('person-admitted.v1', 'personId', {
  ...caseFields,
  ground: field.code(...codes.ADMISSION_GROUNDS),
  admittedOn: field.date(),
});

/** Aanvraag afgewezen: a decision with reason, mandate, notification and objection term (R019, R141). */
export const admissionRefused = defineDecision('admission-refused.v1', 'personId', {
  ...caseFields,
  reason: field.code(...codes.REFUSAL_REASONS),
  motivation: field.freeText('personId', 4000),
  mandatedUnit: field.pattern(codes.UNIT, 'organisatieonderdeel'),
  refusedOn: field.date(),
  /** How and when the person was told stood here before `decision-notified.v1` said it. */
  notifiedHow: field.optional(field.code(...codes.NOTIFIED_HOW)),
  notifiedOn: field.optional(field.date()),
  objectionUntil: field.optional(field.date()),
});

/** Diagnosegesprek gevoerd: one to four (R015). */
export const diagnosisHeld = defineEvent('diagnosis-held.v1', {
  ...caseFields,
  diagnosisId: field.id(),
  heldOn: field.date(),
  topics: field.list(field.code(...codes.DIAGNOSIS_TOPICS), 8),
  result: field.freeText('personId', 4000),
});

export const INTAKE_EVENTS = [
  personReported,
  banenafspraakChecked,
  benefitSituationChanged,
  needWeighed,
  personAdmitted,
  admissionRefused,
  diagnosisHeld,
  ...INTAKE_STEP_EVENTS,
  ...SIGNAL_EVENTS,
  ...OBJECTION_EVENTS,
] as const;
