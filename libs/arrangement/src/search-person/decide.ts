import { addDays, type LocalDate, type Uuid } from '@meereis/kernel';
import { refuseAll, refusal, type Decision } from '@meereis/commands';
import type { Arrangement, ArrangementEvent } from '../domain/arrangement';

/** Working days would need a calendar of holidays; a week is what a caseworker is given. */
const ANSWER_WITHIN_DAYS = 7;

/** Passes a search on as a task of the unit that has the case: contact the unit that asked (Q06). */
export function decidePassOn(
  state: Arrangement,
  command: { readonly askingUnit: string },
  facts: { readonly today: LocalDate; readonly taskId: Uuid },
): Decision {
  return refuseAll(
    [
      state.openTasks.some((task) => task.askedBy === command.askingUnit) &&
        refusal(
          'R036',
          'already-asked',
          'Uw vraag is al doorgegeven. De organisatie neemt contact met u op.',
        ),
    ],
    () => [asTask(state, command, facts)],
  );
}

function asTask(
  state: Arrangement,
  command: { readonly askingUnit: string },
  facts: { readonly today: LocalDate; readonly taskId: Uuid },
): ArrangementEvent {
  return {
    type: 'task-created.v1',
    data: {
      arrangementId: state.arrangementId,
      personId: state.personId,
      taskId: facts.taskId,
      kind: 'answer-search',
      unit: state.ownerUnit,
      dueOn: addDays(facts.today, ANSWER_WITHIN_DAYS),
      rule: 'R036',
      askedBy: command.askingUnit,
    },
  };
}
