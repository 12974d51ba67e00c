import { refuseAll, refusal, type Decision } from '@meereis/commands';
import { addDays, type LocalDate, type Uuid } from '@meereis/kernel';
import type { Arrangement, ArrangementEvent } from '../domain/arrangement';
import { answeredTooLate, noOpenOffer } from '../domain/handover.rule';
import { QUESTION_WITHIN_DAYS, QUESTIONS_MAX } from '../domain/handover-terms';
import { taskFor } from '../domain/tasks';

export interface AskFacts {
  readonly today: LocalDate;
  readonly questionId: Uuid;
  readonly taskId: Uuid;
}

/** The receiver asks before it answers. The term of the offer goes on: a question is no delay for the person (R142). */
export function decideAskQuestion(
  state: Arrangement,
  { question }: { readonly question: string },
  facts: AskFacts,
): Decision {
  const offer = state.openHandover?.value;
  const asked = state.handoverQuestions.filter((one) => one.value.handoverId === offer?.handoverId);
  return refuseAll(
    [
      noOpenOffer(state),
      answeredTooLate(state, facts.today),
      question.trim() === '' && refusal('R032', 'question-missing', 'Schrijf uw vraag op.'),
      asked.length >= QUESTIONS_MAX &&
        refusal(
          'R032',
          'too-many-questions',
          `Over één overdracht kunt u hoogstens ${QUESTIONS_MAX} vragen stellen. Bel de andere organisatie.`,
        ),
    ],
    () => {
      if (offer === undefined) return [];
      const { arrangementId, personId, handoverId, fromUnit: unit } = offer;
      const { today: askedOn, questionId, taskId } = facts;
      const due = addDays(askedOn, QUESTION_WITHIN_DAYS);
      const event: ArrangementEvent = {
        type: 'handover-question-asked.v1',
        data: { arrangementId, personId, handoverId, questionId, question, askedOn },
      };
      const task = {
        taskId,
        kind: 'answer-handover-question',
        unit,
        // After the last day to answer the offer an answer is of no use.
        dueOn: due < offer.answerBy ? due : offer.answerBy,
        rule: 'R032',
        subjectId: questionId,
      } as const;
      return [event, taskFor(state, task)];
    },
  );
}
