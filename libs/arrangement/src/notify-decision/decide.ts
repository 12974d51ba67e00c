import { refuseAll, refusal, type Decision } from '@meereis/commands';
import type { LocalDate } from '@meereis/kernel';
import type { Arrangement } from '../domain/arrangement';
import { tasksDone } from '../domain/tasks';
import { noticeGiven, noticeRefusals, type Notice } from './notice.rule';

export interface NotifyDecision extends Notice {
  readonly decision: 'admission-refusal' | 'objection';
}

/** The day of the decision that is still to be told, if there is one. */
function untold(state: Arrangement, decision: NotifyDecision['decision']): LocalDate | undefined {
  switch (decision) {
    case 'admission-refusal':
      return state.refusalNotice === undefined ? state.refusal?.value.refusedOn : undefined;
    case 'objection': {
      const last = state.objections.at(-1);
      return last?.notice === undefined ? last?.decided?.value.decidedOn : undefined;
    }
  }
}

/** The task to tell of this decision; one of before tasks said which decision ends with any. */
function toldOf(state: Arrangement, decision: NotifyDecision['decision'], doneOn: LocalDate) {
  const ofThis = state.openTasks.filter((task) => task.decision === undefined || task.decision === decision);
  return tasksDone({ ...state, openTasks: ofThis }, 'notify-decision', doneOn);
}

/** Tells how and when the person was told of a decision that was not told at once (R141). */
export function decideNotifyDecision(
  state: Arrangement,
  command: NotifyDecision,
  facts: { readonly today: LocalDate; readonly objectionTermWeeks: number },
): Decision {
  const decidedOn = untold(state, command.decision);
  return refuseAll(
    [
      decidedOn === undefined &&
        refusal(
          'R141',
          'nothing-to-notify',
          'Er is geen besluit van deze soort dat nog bekendgemaakt moet worden.',
        ),
      ...(decidedOn === undefined ? [] : noticeRefusals(command, decidedOn, facts.today)),
    ],
    () => [
      noticeGiven(state, command.decision, command, facts.objectionTermWeeks),
      ...toldOf(state, command.decision, facts.today),
    ],
  );
}
