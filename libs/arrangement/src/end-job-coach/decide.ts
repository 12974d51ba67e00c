import type { EventOf } from '@meereis/event-store';
import { refuseAll, refusal, type Decision } from '@meereis/commands';
import { formatDate, type LocalDate } from '@meereis/kernel';
import type { Person } from '../domain/person';
import type { PersonEvent } from '../domain/person-events';
import type { jobCoachEnded } from '../domain/person-record-events';
import { notInFuture } from '../domain/person.rule';

export type EndJobCoach = Omit<EventOf<typeof jobCoachEnded>['data'], 'personId'>;

/** Only the person's wish or the agreed last day ends it (R035). */
export function decideEndJobCoach(
  state: Person,
  command: EndJobCoach,
  facts: { readonly today: LocalDate },
): Decision {
  const { jobCoach } = state;
  const { reason, how, endedOn } = command;
  return refuseAll(
    [
      jobCoach?.assignmentId !== command.assignmentId &&
        refusal('R035', 'no-such-job-coach', 'Deze jobcoach is niet meer aan de persoon verbonden.'),
      notInFuture(endedOn, facts.today, 'het einde'),
      reason === 'wish-of-person' &&
        how === undefined &&
        refusal(
          'R035',
          'wish-without-evidence',
          'Geef aan hoe de persoon heeft laten weten te willen stoppen.',
        ),
      reason === 'end-date' && jobCoach !== undefined && notOver(jobCoach.until, endedOn),
    ],
    () => {
      const ended: PersonEvent = {
        type: 'job-coach-ended.v1',
        data: { personId: state.personId, ...command },
      };
      return [ended];
    },
  );
}

function notOver(until: LocalDate | undefined, endedOn: LocalDate) {
  if (until === undefined)
    return refusal(
      'R035',
      'no-end-date',
      'Er is geen einddatum afgesproken. Alleen de persoon kan nu stoppen.',
    );
  return (
    endedOn < until &&
    refusal('R035', 'end-date-not-there', `De afgesproken tijd loopt tot en met ${formatDate(until)}.`)
  );
}
