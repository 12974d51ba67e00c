import { defineDecision, defineEvent, field } from '@meereis/event-store';
import * as codes from './codes';
import type { CONTACT_FINDINGS } from './intake-codes';
import { ADVICE_OUTCOMES, SEARCH_ANSWERS } from './intake-codes';

const caseFields = { arrangementId: field.id(), personId: field.id() } as const;
const organisation = () => field.publicText('name of an organisation or desk, not of a person', 200);

/** Aanspreekpunt banenafspraak geraadpleegd (R013). What it found says something about health, so it is sealed. */
export const regionalContactConsulted = defineEvent('regional-contact-consulted.v1', {
  ...caseFields,
  /** Desk of the region's register, where it stands there. */
  deskId: field.optional(field.id()),
  deskName: organisation(),
  finding: field.personal<(typeof CONTACT_FINDINGS)[number]>('personId', 20),
  advice: field.freeText('personId', 2000),
  consultedOn: field.date(),
});

/** Grond van toelating gewijzigd: the register says otherwise later; who was admitted stays admitted (R004, R148). */
export const admissionGroundChanged = defineDecision('admission-ground-changed.v1', 'personId', {
  ...caseFields,
  from: field.code(...codes.ADMISSION_GROUNDS),
  to: field.code(...codes.ADMISSION_GROUNDS),
  changedOn: field.date(),
});

/** Werksituatie vastgelegd, when it has changed since the report (R002, R005). */
export const workSituationRecorded = defineEvent('work-situation-recorded.v1', {
  ...caseFields,
  from: field.code(...codes.SITUATIONS),
  to: field.code(...codes.SITUATIONS),
  explanation: field.optional(field.freeText('personId', 2000)),
  changedOn: field.date(),
});

/** Eerstelijnshulp sociale partners vastgelegd, after the report (R010). */
export const firstLineHelpRecorded = defineEvent('first-line-help-recorded.v1', {
  ...caseFields,
  outcome: field.code(...codes.FIRST_LINE),
  note: field.freeText('personId', 2000),
  recordedOn: field.date(),
});

/** Advies gevraagd, before the admission; never required (R017, Q05). */
export const adviceRequested = defineEvent('advice-requested.v1', {
  ...caseFields,
  adviceId: field.id(),
  adviser: organisation(),
  question: field.freeText('personId', 2000),
  requestedOn: field.date(),
  answerBy: field.date(),
});

/** Advies ontvangen: the professional weighs it, and decides. */
export const adviceReceived = defineEvent('advice-received.v1', {
  ...caseFields,
  adviceId: field.id(),
  outcome: field.code(...ADVICE_OUTCOMES),
  advice: field.freeText('personId', 4000),
  receivedOn: field.date(),
});

/** Zoekvraag beantwoord: the unit that asked whether the person is known hears this and nothing else (Q06). */
export const searchAnswered = defineEvent('search-answered.v1', {
  ...caseFields,
  taskId: field.id(),
  askedBy: field.pattern(codes.UNIT, 'organisatieonderdeel'),
  answer: field.code(...SEARCH_ANSWERS),
  note: field.optional(field.freeText('personId', 1000)),
  answeredOn: field.date(),
});

export const INTAKE_STEP_EVENTS = [
  regionalContactConsulted,
  admissionGroundChanged,
  workSituationRecorded,
  firstLineHelpRecorded,
  adviceRequested,
  adviceReceived,
  searchAnswered,
] as const;
