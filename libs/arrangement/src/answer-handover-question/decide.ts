import { refuseAll, refusal, type Decision } from '@meereis/commands';
import type { LocalDate, Uuid } from '@meereis/kernel';
import type { Arrangement, ArrangementEvent } from '../domain/arrangement';
import { noOpenOffer } from '../domain/handover.rule';
import { tasksDone } from '../domain/tasks';

/** The owner answers a question about its offer; both sides read question and answer (R032). */
export function decideAnswerQuestion(
  state: Arrangement,
  { questionId, answer }: { readonly questionId: Uuid; readonly answer: string },
  facts: { readonly today: LocalDate },
): Decision {
  const offer = state.openHandover?.value;
  const question = state.handoverQuestions.find(
    (one) => one.value.questionId === questionId && one.value.handoverId === offer?.handoverId,
  );
  return refuseAll(
    [
      noOpenOffer(state),
      offer !== undefined &&
        question === undefined &&
        refusal('R032', 'question-unknown', 'Deze vraag hoort niet bij de overdracht die openstaat.'),
      question?.answer !== undefined &&
        refusal('R032', 'question-answered', 'Deze vraag is al beantwoord. Bekijk het antwoord.'),
      answer.trim() === '' && refusal('R032', 'answer-missing', 'Schrijf uw antwoord op.'),
    ],
    () => {
      if (question === undefined) return [];
      const { arrangementId, personId, handoverId } = question.value;
      const answered: ArrangementEvent = {
        type: 'handover-question-answered.v1',
        data: { arrangementId, personId, handoverId, questionId, answer, answeredOn: facts.today },
      };
      return [answered, ...tasksDone(state, 'answer-handover-question', facts.today, questionId)];
    },
  );
}
