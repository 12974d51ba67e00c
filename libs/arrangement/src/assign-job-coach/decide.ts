import type { EventOf } from '@meereis/event-store';
import { refuseAll, refusal, type Decision } from '@meereis/commands';
import type { LocalDate, Uuid } from '@meereis/kernel';
import type { Person } from '../domain/person';
import type { PersonEvent } from '../domain/person-events';
import type { jobCoachAssigned } from '../domain/person-record-events';
import { notDeceased } from '../domain/person.rule';

export type AssignJobCoach = Omit<EventOf<typeof jobCoachAssigned>['data'], 'personId' | 'assignmentId'>;

/** The coach belongs to the person, not to the case: a handover or a new arrangement changes nothing (R035). */
export function decideAssignJobCoach(
  state: Person,
  command: AssignJobCoach,
  facts: { readonly today: LocalDate; readonly assignmentId: Uuid },
): Decision {
  const { from, until } = command;
  const { jobCoach } = state;
  return refuseAll(
    [
      notDeceased(state),
      jobCoach !== undefined &&
        refusal(
          'R035',
          'job-coach-there-already',
          'Er is al een jobcoach. Die blijft, tenzij de persoon iets anders wil of de afgesproken tijd om is.',
        ),
      until !== undefined &&
        until < from &&
        refusal('R035', 'job-coach-ends-before-start', 'De einddatum ligt vóór de begindatum.'),
      until !== undefined &&
        until < facts.today &&
        refusal('R035', 'job-coach-over', 'Deze periode is al voorbij.'),
    ],
    () => {
      const assigned: PersonEvent = {
        type: 'job-coach-assigned.v1',
        data: { personId: state.personId, assignmentId: facts.assignmentId, ...command },
      };
      return [assigned];
    },
  );
}
