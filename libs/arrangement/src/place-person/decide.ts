import type { EventOf } from '@meereis/event-store';
import { refuseAll, refusal, type Decision } from '@meereis/commands';
import type { LocalDate } from '@meereis/kernel';
import type { Arrangement, ArrangementEvent } from '../domain/arrangement';
import type { placed } from '../domain/end-events';
import { jobEndOf, resultConditions } from '../domain/end.rule';
import { aftercareTasks, type AftercareIds } from '../domain/end-tasks';
import { admitted } from '../domain/intake.rule';

type Placed = EventOf<typeof placed>['data'];
export interface PlacePerson extends Omit<
  Placed,
  'arrangementId' | 'personId' | 'placementId' | 'jobEndedOn'
> {
  /** Last day of the former job; without it the report says so. */
  readonly jobEndedOn?: LocalDate;
  readonly discussedWithPerson: boolean;
  readonly discussedWithEmployer: boolean;
}

export interface PlaceFacts extends AftercareIds {
  /** The one contact for the employer has a role at the unit that owns the case. */
  readonly contactWorksHere: boolean;
}

/** Places the person and plans the aftercare: a contact after a week and after a month (R023, R026, R137). */
export function decidePlacePerson(state: Arrangement, command: PlacePerson, facts: PlaceFacts): Decision {
  const { discussedWithPerson, discussedWithEmployer, jobEndedOn = jobEndOf(state), ...told } = command;
  return refuseAll(
    [
      admitted(state),
      ...resultConditions(state, { ...command, jobEndedOn }),
      !(discussedWithPerson && discussedWithEmployer) &&
        refusal(
          'R026',
          'pitfalls-not-discussed',
          'Bespreek eerst met de werkgever én met de persoon wat er mis kan gaan.',
        ),
      !facts.contactWorksHere &&
        refusal(
          'R026',
          'employer-contact-unknown',
          'De contactpersoon voor de werkgever werkt niet bij uw organisatie. Kies een begeleider uit de lijst.',
        ),
      command.matchId !== undefined &&
        !state.matches.some((one) => one.value.matchId === command.matchId) &&
        refusal('R026', 'match-unknown', 'Deze match staat niet in dit arrangement.'),
    ],
    () => {
      const { arrangementId, personId } = state;
      const { placementId } = facts;
      const placement: ArrangementEvent = {
        type: 'placed.v1',
        data: { arrangementId, personId, placementId, ...told, jobEndedOn },
      };
      return [placement, ...aftercareTasks(state, command.startsOn, facts)];
    },
  );
}
