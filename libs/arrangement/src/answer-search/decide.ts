import { refuseAll, refusal, type Decision } from '@meereis/commands';
import type { LocalDate, Uuid } from '@meereis/kernel';
import type { Arrangement, ArrangementEvent } from '../domain/arrangement';
import { happenedBy } from '../domain/intake.rule';

export interface AnswerSearch {
  readonly taskId: Uuid;
  readonly answer: Arrangement['searchAnswers'][string]['answer'];
  readonly note?: string;
  readonly answeredOn: LocalDate;
}

/** Ends the task with an answer; the unit that asked hears the answer when it searches again, and nothing else (Q06). */
export function decideAnswerSearch(
  state: Arrangement,
  command: AnswerSearch,
  facts: { readonly today: LocalDate },
): Decision {
  const { taskId, answeredOn } = command;
  const task = state.openTasks.find((one) => one.taskId === taskId && one.kind === 'answer-search');
  const askedBy = task?.askedBy;
  return refuseAll(
    [
      askedBy === undefined &&
        refusal('Q06', 'no-such-question', 'Deze zoekvraag staat niet open. Misschien is die al beantwoord.'),
      happenedBy(answeredOn, facts.today, 'Q06', 'het antwoord'),
    ],
    () => {
      if (askedBy === undefined) return [];
      const { arrangementId, personId } = state;
      const events: readonly ArrangementEvent[] = [
        { type: 'search-answered.v1', data: { arrangementId, personId, askedBy, ...command } },
        { type: 'task-done.v1', data: { arrangementId, personId, taskId, doneOn: facts.today } },
      ];
      return events;
    },
  );
}
