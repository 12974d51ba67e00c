import { refuseAll, refusal, type Decision } from '@meereis/commands';
import type { LocalDate, Uuid } from '@meereis/kernel';
import type { Arrangement, ArrangementEvent } from '../domain/arrangement';
import { happenedBy, undecided } from '../domain/intake.rule';
import { taskFor } from '../domain/tasks';

type Requested = Arrangement['advice'][number]['value'];
export type RequestAdvice = Pick<Requested, 'adviser' | 'question' | 'requestedOn' | 'answerBy'>;

const TIMES_MAX = 10;

/** Advice before the admission, where it helps to decide; nothing waits for it by rule (R017, Q05). */
export function decideRequestAdvice(
  state: Arrangement,
  command: RequestAdvice,
  facts: { readonly today: LocalDate; readonly adviceId: Uuid; readonly taskId: Uuid },
): Decision {
  const { adviceId, taskId, today } = facts;
  return refuseAll(
    [
      undecided(state),
      happenedBy(command.requestedOn, today, 'R017', 'de vraag'),
      command.answerBy < command.requestedOn &&
        refusal('R017', 'answer-before-question', 'De datum voor het antwoord ligt vóór de vraag.'),
      state.advice.length >= TIMES_MAX &&
        refusal('R017', 'too-often', `Advies kan hoogstens ${TIMES_MAX} keer worden gevraagd.`),
    ],
    () => {
      const { arrangementId, personId, ownerUnit: unit } = state;
      const requested: ArrangementEvent = {
        type: 'advice-requested.v1',
        data: { arrangementId, personId, adviceId, ...command },
      };
      const dueOn = command.answerBy;
      return [
        requested,
        taskFor(state, { taskId, kind: 'record-advice', unit, dueOn, rule: 'R017', subjectId: adviceId }),
      ];
    },
  );
}
