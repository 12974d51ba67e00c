import { refuseAll, refusal, type Decision } from '@meereis/commands';
import type { LocalDate, Uuid } from '@meereis/kernel';
import type { Person } from '../domain/person';
import type { PersonEvent } from '../domain/person-events';
import { notInFuture } from '../domain/person.rule';

export interface EndRepresentative {
  readonly representativeId: Uuid;
  readonly reason: string;
  readonly endedOn: LocalDate;
}

/** From here nobody is written to or called in the person's place. */
export function decideEndRepresentative(
  state: Person,
  command: EndRepresentative,
  facts: { readonly today: LocalDate },
): Decision {
  const { representativeId, reason, endedOn } = command;
  return refuseAll(
    [
      !state.representatives.some((one) => one.representativeId === representativeId) &&
        refusal('R146', 'no-such-representative', 'Deze vertegenwoordiging is er niet of is al beëindigd.'),
      notInFuture(endedOn, facts.today, 'het einde'),
    ],
    () => {
      const ended: PersonEvent = {
        type: 'representative-ended.v1',
        data: { personId: state.personId, representativeId, reason, endedOn },
      };
      return [ended];
    },
  );
}
