import type { EventOf } from '@meereis/event-store';
import { refuseAll, refusal, type Decision } from '@meereis/commands';
import type { LocalDate } from '@meereis/kernel';
import type { Person } from '../domain/person';
import type { personDeceased, PersonEvent } from '../domain/person-events';

export type RecordDeath = Pick<EventOf<typeof personDeceased>['data'], 'diedOn' | 'source'>;

/** Records that the person died; from here nothing is written about them any more. */
export function decideRecordDeath(
  state: Person,
  command: RecordDeath,
  { today }: { readonly today: LocalDate },
): Decision {
  return refuseAll(
    [
      command.diedOn > today &&
        refusal(
          'person-deceased',
          'death-in-future',
          'De datum van overlijden ligt in de toekomst. Kies vandaag of eerder.',
        ),
      command.diedOn < state.identity.birthDate &&
        refusal(
          'person-deceased',
          'death-before-birth',
          'De datum van overlijden ligt vóór de geboortedatum. Controleer de datum.',
        ),
    ],
    () => {
      const deceased: PersonEvent = {
        type: 'person-deceased.v1',
        data: { personId: state.personId, ...command, recordedOn: today },
      };
      return [deceased];
    },
  );
}
