import { defineEvent, field } from '@meereis/event-store';
import * as codes from './codes';
import { CONTACT_EVENTS } from './contact-events';
import { CORRECTION_EVENTS } from './correction-events';
import { DECISIONS_IN_LAW } from './intake-codes';

const caseFields = { arrangementId: field.id(), personId: field.id() } as const;

/** Taak aangemaakt: `rule` says why it exists. */
export const taskCreated = defineEvent('task-created.v1', {
  ...caseFields,
  taskId: field.id(),
  kind: field.code(...codes.TASK_KINDS),
  unit: field.pattern(codes.UNIT, 'organisatieonderdeel'),
  dueOn: field.date(),
  rule: field.pattern(/^[RQ]\d{2,3}$/, 'regelnummer'),
  /** What the task is about: an item, a document, a contact moment. */
  subjectId: field.optional(field.id()),
  /** Which decision is to be told; what is about an objection has that as its subject (R141). */
  decision: field.optional(field.code(...DECISIONS_IN_LAW)),
  /** Unit that asked whether the person is known (Q06). */
  askedBy: field.optional(field.pattern(codes.UNIT, 'organisatieonderdeel')),
  /** What is to be done, for a task somebody made for themselves. */
  text: field.optional(field.freeText('personId', 500)),
  /** Account that has it from the start. */
  assignee: field.optional(field.id()),
});

/** Taak opgepakt: from here it is of one worker. */
export const taskTaken = defineEvent('task-taken.v1', {
  ...caseFields,
  taskId: field.id(),
  unit: field.pattern(codes.UNIT, 'organisatieonderdeel'),
  assignee: field.id(),
  takenOn: field.date(),
});

/** Taak overgedragen: to another unit, to a colleague, or both. */
export const taskHandedOver = defineEvent('task-handed-over.v1', {
  ...caseFields,
  taskId: field.id(),
  fromUnit: field.pattern(codes.UNIT, 'organisatieonderdeel'),
  toUnit: field.pattern(codes.UNIT, 'organisatieonderdeel'),
  /** The colleague who has it now; absent: nobody yet. */
  assignee: field.optional(field.id()),
  reason: field.optional(field.freeText('personId', 500)),
});

/** Taak uitgesteld, with a reason; a term the law sets cannot move. */
export const taskPostponed = defineEvent('task-postponed.v1', {
  ...caseFields,
  taskId: field.id(),
  from: field.date(),
  to: field.date(),
  reason: field.freeText('personId', 500),
  postponedOn: field.date(),
});

/** Taak gedaan. */
export const taskDone = defineEvent('task-done.v1', {
  ...caseFields,
  taskId: field.id(),
  doneOn: field.date(),
  result: field.optional(field.freeText('personId', 1000)),
});

/** Notitie geschreven. */
export const noteWritten = defineEvent('note-written.v1', {
  ...caseFields,
  noteId: field.id(),
  text: field.freeText('personId', 4000),
  writtenOn: field.date(),
});

/** Notitie verbeterd: a new version with a reason; the earlier one stays readable (R028). */
export const noteCorrected = defineEvent('note-corrected.v1', {
  ...caseFields,
  noteId: field.id(),
  version: field.integer(2, 1000),
  text: field.freeText('personId', 4000),
  reason: field.freeText('personId', 500),
  correctedOn: field.date(),
});

export const DAILY_EVENTS = [
  taskCreated,
  taskTaken,
  taskHandedOver,
  taskPostponed,
  taskDone,
  noteWritten,
  noteCorrected,
  ...CONTACT_EVENTS,
  ...CORRECTION_EVENTS,
] as const;
