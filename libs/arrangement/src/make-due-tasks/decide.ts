import { refuseAll, refusal, type Decision } from '@meereis/commands';
import type { LocalDate, Uuid } from '@meereis/kernel';
import type { Arrangement } from '../domain/arrangement';
import { termsOf, type CaseTerm, type TermKind } from '../domain/case-terms.rule';
import { OPEN_TASKS_MAX } from '../domain/task.rule';
import { taskFor } from '../domain/tasks';

/** Which of the case's terms the worker came for. */
export interface AskedTerm {
  readonly kind: TermKind;
  readonly subjectId?: Uuid | undefined;
}

export function termDue(state: Arrangement, asked: AskedTerm, today: LocalDate): CaseTerm | undefined {
  return termsOf(state, today).find(
    (one) => one.kind === asked.kind && (one.subjectId ?? '') === (asked.subjectId ?? ''),
  );
}

/** A term that has come near becomes a task of the owner, unless there is one already. */
export function decideMakeDueTask(
  state: Arrangement,
  asked: AskedTerm,
  { today, taskId }: { readonly today: LocalDate; readonly taskId: Uuid },
): Decision {
  const term = termDue(state, asked, today);
  const open = state.openTasks.some(
    (task) => task.kind === asked.kind && (task.subjectId ?? '') === (asked.subjectId ?? ''),
  );
  return refuseAll(
    [
      term === undefined && refusal('R028', 'term-not-due', 'Deze termijn vraagt vandaag niets.'),
      open && refusal('R028', 'task-already-open', 'Deze taak staat al open.'),
      state.openTasks.length >= OPEN_TASKS_MAX &&
        refusal('R028', 'too-many-tasks', 'Dit dossier heeft te veel open taken.'),
    ],
    () => (term === undefined ? [] : [taskFor(state, { taskId, unit: state.ownerUnit, ...term })]),
  );
}
