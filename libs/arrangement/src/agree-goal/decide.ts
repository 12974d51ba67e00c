import type { EventOf } from '@meereis/event-store';
import { refuseAll, refusal, type Decision } from '@meereis/commands';
import type { LocalDate, Uuid } from '@meereis/kernel';
import type { Arrangement, ArrangementEvent } from '../domain/arrangement';
import type { goalAgreed } from '../domain/plan-events';
import { admitted } from '../domain/intake.rule';

type Goal = EventOf<typeof goalAgreed>['data'];
export type AgreeGoal = Pick<Goal, 'kind' | 'description' | 'agreedOn'>;

/** Towards orientation and work in a company or sector with vacancies (R021), after at least one diagnosis (R015). */
export function decideAgreeGoal(
  state: Arrangement,
  command: AgreeGoal,
  facts: { readonly today: LocalDate; readonly goalId: Uuid },
): Decision {
  return refuseAll(
    [
      admitted(state),
      state.diagnoses.length === 0 &&
        refusal(
          'R015',
          'no-diagnosis',
          'Voer eerst een diagnosegesprek; daarna spreekt u samen een doel af.',
        ),
      command.agreedOn > facts.today &&
        refusal(
          'R021',
          'goal-in-future',
          'De datum van de afspraak ligt in de toekomst. Kies vandaag of eerder.',
        ),
      command.agreedOn < state.reported.value.reportedOn &&
        refusal('R021', 'goal-before-report', 'De afspraak ligt vóór de aanmelding. Controleer de datum.'),
    ],
    () => {
      const { arrangementId, personId } = state;
      const agreed: ArrangementEvent = {
        type: 'goal-agreed.v1',
        data: { arrangementId, personId, goalId: facts.goalId, ...command },
      };
      return [agreed];
    },
  );
}
