import type { EventOf } from '@meereis/event-store';
import { refuseAll, refusal, type Decision } from '@meereis/commands';
import type { LocalDate, Uuid } from '@meereis/kernel';
import type { Person } from '../domain/person';
import type { PersonEvent } from '../domain/person-events';
import type { representativeNamed } from '../domain/person-record-events';
import { notDeceased } from '../domain/person.rule';

type Named = EventOf<typeof representativeNamed>['data'];
export type NameRepresentative = Omit<Named, 'personId' | 'representativeId'>;

/** A curator, an administrator, a mentor and somebody authorised beside each other: more would be no help. */
const REPRESENTATIVES_MAX = 5;

/** Who speaks for the person; it goes along with the person (R146). */
export function decideNameRepresentative(
  state: Person,
  command: NameRepresentative,
  facts: { readonly today: LocalDate; readonly representativeId: Uuid },
): Decision {
  const { from, until } = command;
  return refuseAll(
    [
      notDeceased(state),
      state.representatives.length >= REPRESENTATIVES_MAX &&
        refusal(
          'R146',
          'too-many-representatives',
          `Er zijn al ${REPRESENTATIVES_MAX} vertegenwoordigers. Beëindig eerst een vertegenwoordiging.`,
        ),
      state.representatives.some((one) => one.kind === command.kind && one.name === command.name) &&
        refusal('R146', 'representative-already-named', 'Deze vertegenwoordiger staat al in het dossier.'),
      until !== undefined &&
        until < from &&
        refusal('R146', 'representative-ends-before-start', 'De einddatum ligt vóór de begindatum.'),
      until !== undefined &&
        until < facts.today &&
        refusal('R146', 'representation-over', 'Deze vertegenwoordiging is al voorbij.'),
    ],
    () => {
      const named: PersonEvent = {
        type: 'representative-named.v1',
        data: { personId: state.personId, representativeId: facts.representativeId, ...command },
      };
      return [named];
    },
  );
}
