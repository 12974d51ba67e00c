import type { EventOf } from '@meereis/event-store';
import { refuseAll, type Decision } from '@meereis/commands';
import type { LocalDate } from '@meereis/kernel';
import type { Arrangement, ArrangementEvent } from '../domain/arrangement';
import type { businessActivityStarted } from '../domain/end-events';
import { jobEndOf, notInFuture, resultConditions } from '../domain/end.rule';
import { aftercareTasks, type AftercareIds } from '../domain/end-tasks';
import { admitted } from '../domain/intake.rule';

type Started = EventOf<typeof businessActivityStarted>['data'];
export interface StartBusiness extends Omit<
  Started,
  'arrangementId' | 'personId' | 'placementId' | 'jobEndedOn'
> {
  readonly jobEndedOn?: LocalDate;
}

export interface StartBusinessFacts extends AftercareIds {
  readonly today: LocalDate;
}

/** The person works for themselves now: a result like any work (R008, R023), with the same aftercare (R026). */
export function decideStartBusiness(
  state: Arrangement,
  command: StartBusiness,
  facts: StartBusinessFacts,
): Decision {
  const jobEndedOn = command.jobEndedOn ?? jobEndOf(state);
  return refuseAll(
    [
      admitted(state),
      ...resultConditions(state, { ...command, jobEndedOn }),
      notInFuture(command.startsOn, facts.today, 'R023'),
    ],
    () => {
      const { arrangementId, personId } = state;
      const started: ArrangementEvent = {
        type: 'business-activity-started.v1',
        data: { arrangementId, personId, placementId: facts.placementId, ...command, jobEndedOn },
      };
      return [started, ...aftercareTasks(state, command.startsOn, facts)];
    },
  );
}
