import { refuseAll, refusal, type Decision } from '@meereis/commands';
import { addDays, formatDate, type LocalDate, type Uuid } from '@meereis/kernel';
import type { Arrangement } from '../domain/arrangement';
import { OPEN_TASKS_MAX, OWN_TASK_DAYS_MAX } from '../domain/task.rule';
import { taskFor } from '../domain/tasks';

export interface MakeTask {
  readonly text: string;
  readonly dueOn: LocalDate;
  /** The maker takes it at once. */
  readonly forMyself: boolean;
}

export interface MakeTaskFacts {
  readonly today: LocalDate;
  readonly unit: string;
  readonly account: Uuid;
  readonly taskId: Uuid;
}

/** A task somebody makes by hand, in a case of their unit. */
export function decideMakeTask(state: Arrangement, command: MakeTask, facts: MakeTaskFacts): Decision {
  const { today, unit, account, taskId } = facts;
  const last = addDays(today, OWN_TASK_DAYS_MAX);
  return refuseAll(
    [
      command.text.trim() === '' && refusal('R028', 'text-missing', 'Schrijf op wat er moet gebeuren.'),
      command.dueOn < today && refusal('R028', 'due-in-past', 'De datum van de taak ligt in het verleden.'),
      command.dueOn > last &&
        refusal('R028', 'due-too-far', `Kies een datum tot en met ${formatDate(last)}.`),
      state.openTasks.length >= OPEN_TASKS_MAX &&
        refusal(
          'R028',
          'too-many-tasks',
          'Dit dossier heeft al te veel open taken. Rond er eerst een paar af.',
        ),
    ],
    () => [
      taskFor(state, {
        taskId,
        kind: 'own',
        unit,
        dueOn: command.dueOn,
        rule: 'R028',
        text: command.text,
        ...(command.forMyself ? { assignee: account } : {}),
      }),
    ],
  );
}
