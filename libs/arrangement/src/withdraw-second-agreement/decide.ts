import { NotFoundError, refuseAll, type Decision } from '@meereis/commands';
import type { LocalDate, Uuid } from '@meereis/kernel';
import type { Arrangement, ArrangementEvent } from '../domain/arrangement';
import { notOpen, sameQuestion } from '../domain/plan-second-agreement.rule';
import { tasksDone } from '../domain/tasks';

export interface WithdrawSecondAgreement {
  readonly requestId: Uuid;
  readonly reason: string;
}

/** Takes back a question nobody answered, so that a plan is never stuck on another organisation (R044). @throws NotFoundError */
export function decideWithdrawSecondAgreement(
  state: Arrangement,
  { requestId, reason }: WithdrawSecondAgreement,
  { today }: { readonly today: LocalDate },
): Decision {
  const question = state.secondAgreements.find((one) => one.value.requestId === requestId);
  if (question === undefined) throw new NotFoundError();
  return refuseAll([notOpen(question)], () => {
    const withdrawn: ArrangementEvent = {
      type: 'second-agreement-withdrawn.v1',
      data: { ...sameQuestion(question.value), reason, withdrawnOn: today },
    };
    return [withdrawn, ...tasksDone(state, 'answer-second-agreement', today, requestId)];
  });
}
