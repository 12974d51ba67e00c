import type { EventOf } from '@meereis/event-store';
import { refuseAll, refusal, type Decision } from '@meereis/commands';
import type { LocalDate, Uuid } from '@meereis/kernel';
import type { Arrangement, ArrangementEvent } from '../domain/arrangement';
import type { educationStarted } from '../domain/end-events';
import { notInFuture, RESULTS_MAX } from '../domain/end.rule';
import { admitted } from '../domain/intake.rule';

type Started = EventOf<typeof educationStarted>['data'];
export type StartEducation = Omit<Started, 'arrangementId' | 'personId' | 'placementId'>;

/** The person goes back to school, as the result of the arrangement and not as an item of it (R023, R136). */
export function decideStartEducation(
  state: Arrangement,
  command: StartEducation,
  { today, placementId }: { readonly today: LocalDate; readonly placementId: Uuid },
): Decision {
  return refuseAll(
    [
      admitted(state),
      state.results.length >= RESULTS_MAX &&
        refusal('R023', 'too-many-results', `Een arrangement heeft hoogstens ${RESULTS_MAX} resultaten.`),
      notInFuture(command.startsOn, today, 'R023'),
      command.endsOn !== undefined &&
        command.endsOn < command.startsOn &&
        refusal('R023', 'period-reversed', 'De einddatum ligt vóór de begindatum. Controleer de periode.'),
    ],
    () => {
      const { arrangementId, personId } = state;
      const started: ArrangementEvent = {
        type: 'education-started.v1',
        data: { arrangementId, personId, placementId, ...command },
      };
      return [started];
    },
  );
}
