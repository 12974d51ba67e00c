import type { EventOf } from '@meereis/event-store';
import { refuseAll, refusal, type Decision } from '@meereis/commands';
import { addDays, type LocalDate, type Uuid } from '@meereis/kernel';
import type { Arrangement, ArrangementEvent } from '../domain/arrangement';
import type { placementBroken } from '../domain/end-events';
import { noSuchResult, notInFuture } from '../domain/end.rule';
import { taskFor, tasksDone } from '../domain/tasks';

type Broken = EventOf<typeof placementBroken>['data'];
export type BreakPlacement = Omit<Broken, 'arrangementId' | 'personId'>;

/** Days the owner has to speak the person after a place broke off. */
const CONTACT_WITHIN_DAYS = 7;

/** A place that broke off: its aftercare ends, the case runs again and the person is called soon (R026). */
export function decideBreakPlacement(
  state: Arrangement,
  command: BreakPlacement,
  { today, taskId }: { readonly today: LocalDate; readonly taskId: Uuid },
): Decision {
  return refuseAll(
    [
      noSuchResult(state, command.placementId),
      notInFuture(command.brokenOn, today, 'R026'),
      command.brokenOn < state.reported.value.reportedOn &&
        refusal(
          'R026',
          'broken-before-report',
          'De laatste dag ligt vóór de aanmelding. Controleer de datum.',
        ),
    ],
    () => {
      const { arrangementId, personId } = state;
      const broken: ArrangementEvent = {
        type: 'placement-broken.v1',
        data: { arrangementId, personId, ...command },
      };
      const contact = taskFor(state, {
        taskId,
        kind: 'contact-person',
        unit: state.ownerUnit,
        dueOn: addDays(today, CONTACT_WITHIN_DAYS),
        rule: 'R026',
        subjectId: command.placementId,
      });
      return [
        broken,
        ...tasksDone(state, 'aftercare-week', today, command.placementId),
        ...tasksDone(state, 'aftercare-month', today, command.placementId),
        contact,
      ];
    },
  );
}
