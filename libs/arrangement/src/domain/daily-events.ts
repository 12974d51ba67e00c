import { defineEvent, field } from '@meereis/event-store';
import * as codes from './codes';

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
  /** Unit that asked whether the person is known (Q06). */
  askedBy: field.optional(field.pattern(codes.UNIT, 'organisatieonderdeel')),
});

/** Taak overgedragen. */
export const taskHandedOver = defineEvent('task-handed-over.v1', {
  ...caseFields,
  taskId: field.id(),
  fromUnit: field.pattern(codes.UNIT, 'organisatieonderdeel'),
  toUnit: field.pattern(codes.UNIT, 'organisatieonderdeel'),
});

/** Taak gedaan. */
export const taskDone = defineEvent('task-done.v1', {
  ...caseFields,
  taskId: field.id(),
  doneOn: field.date(),
});

export const DAILY_EVENTS = [taskCreated, taskHandedOver, taskDone] as const;
