import type { EventOf } from '@meereis/event-store';
import { refuseAll, type Decision } from '@meereis/commands';
import type { LocalDate, Uuid } from '@meereis/kernel';
import type { Arrangement, ArrangementEvent } from '../domain/arrangement';
import type { businessActivityStarted } from '../domain/end-events';
import { jobEndOf, notInFuture, resultConditions } from '../domain/end.rule';
import { admitted } from '../domain/intake.rule';

type Started = EventOf<typeof businessActivityStarted>['data'];
export interface StartBusiness extends Omit<
  Started,
  'arrangementId' | 'personId' | 'placementId' | 'jobEndedOn'
> {
  readonly jobEndedOn?: LocalDate;
}

/** The person works for themselves now, which is a result like any work (R008, R023). */
export function decideStartBusiness(
  state: Arrangement,
  command: StartBusiness,
  { today, placementId }: { readonly today: LocalDate; readonly placementId: Uuid },
): Decision {
  const jobEndedOn = command.jobEndedOn ?? jobEndOf(state);
  return refuseAll(
    [
      admitted(state),
      ...resultConditions(state, { ...command, jobEndedOn }),
      notInFuture(command.startsOn, today, 'R023'),
    ],
    () => {
      const { arrangementId, personId } = state;
      const started: ArrangementEvent = {
        type: 'business-activity-started.v1',
        data: { arrangementId, personId, placementId, ...command, jobEndedOn },
      };
      return [started];
    },
  );
}
