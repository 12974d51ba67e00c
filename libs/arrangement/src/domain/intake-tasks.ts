import type { LocalDate } from '@meereis/kernel';
import type { Arrangement, ArrangementEvent } from './arrangement';
import { tasksDone } from './tasks';

/** A founded objection asked to decide again on the admission: that is done now, whatever the answer (R019). */
export function decidedAgain(state: Arrangement, today: LocalDate): readonly ArrangementEvent[] {
  return state.objections.flatMap(({ value }) =>
    tasksDone(state, 'reconsider-decision', today, value.objectionId),
  );
}

/** With a refusal the steps of the intake end: nobody could do them any more, so nobody is asked to (R019). */
export function intakeOver(state: Arrangement, today: LocalDate): readonly ArrangementEvent[] {
  return [
    ...tasksDone(state, 'refer-banenafspraak', today),
    ...tasksDone(state, 'plan-first-contact', today),
    ...decidedAgain(state, today),
  ];
}
