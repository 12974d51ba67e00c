import { addDays, type LocalDate, type Uuid } from '@meereis/kernel';
import type { Arrangement, Task } from './arrangement';
import {
  FIRST_CONTACT_WITHIN_DAYS,
  PLAN_NOTICE_DAYS,
  PLAN_WITHIN_DAYS,
  RECORD_APPOINTMENT_WITHIN_DAYS,
} from './case-terms';
import { itemTerms } from './item-due.rule';

/** Kinds of task that a term can make. */
export const TERM_KINDS = [
  'plan-first-contact',
  'set-plan',
  'record-appointment',
  'confirm-funding',
  'start-item',
  'resume-item',
  'end-item',
  'evaluate-item',
] as const satisfies readonly Task['kind'][];
export type TermKind = (typeof TERM_KINDS)[number];

/** Something the case asks for on a day, with the rule it comes from. */
export interface CaseTerm {
  readonly kind: TermKind;
  readonly dueOn: LocalDate;
  readonly rule: string;
  /** Item or appointment it is about. */
  readonly subjectId?: Uuid;
  /** Who has it from the start. */
  readonly assignee?: Uuid;
}

function ofIntake(state: Arrangement, today: LocalDate): readonly CaseTerm[] {
  const admitted = state.admission?.value.admittedOn;
  if (admitted === undefined) return [];
  const spoken = state.contacts.length > 0 || state.diagnoses.length > 0;
  const planned = state.appointments.some((one) => one.status === 'planned');
  const contact: CaseTerm = {
    kind: 'plan-first-contact',
    dueOn: addDays(admitted, FIRST_CONTACT_WITHIN_DAYS),
    rule: 'R015',
  };
  const plan: CaseTerm = { kind: 'set-plan', dueOn: addDays(admitted, PLAN_WITHIN_DAYS), rule: 'R020' };
  return [
    ...(spoken || planned || state.set !== undefined ? [] : [contact]),
    ...(state.set !== undefined || today < addDays(plan.dueOn, -PLAN_NOTICE_DAYS) ? [] : [plan]),
  ];
}

/** An appointment that is over asks whether the person was there; never to enforce a benefit (R144). */
function ofAppointments(state: Arrangement, today: LocalDate): readonly CaseTerm[] {
  return state.appointments
    .filter((one) => one.status === 'planned' && one.on < today)
    .map((one) => ({
      kind: 'record-appointment',
      subjectId: one.appointmentId,
      dueOn: addDays(one.on, RECORD_APPOINTMENT_WITHIN_DAYS),
      rule: 'R144',
      // A worker of another unit has no part in the case any more.
      ...(one.unit === state.ownerUnit ? { assignee: one.worker } : {}),
    }));
}

/**
 * What the case asks for today, area by area. Nothing while an offer waits for its answer: another task would change what
 * was offered (R033), and the answer looks at the terms again.
 */
export function termsOf(state: Arrangement, today: LocalDate): readonly CaseTerm[] {
  const over = state.phase === 'closed' || state.phase === 'reopened' || state.phase === 'refused';
  if (over || state.openHandover !== undefined) return [];
  return [
    ...ofIntake(state, today),
    ...ofAppointments(state, today),
    ...itemTerms(state, today).map(({ itemId, ...term }) => ({ ...term, subjectId: itemId })),
  ];
}
