import { NotFoundError, refusal, type Decision, type DecisionContext } from '@meereis/commands';
import { err, type Uuid } from '@meereis/kernel';
import { person, type Person } from '../domain/person';
import type { PersonCase } from '../person-cases/person-cases.service';

const DECEASED = refusal(
  'person-deceased',
  'person-deceased',
  'Deze persoon is overleden. U kunt over deze persoon niets meer vastleggen.',
);

/** The part of a command request that every command on a registered person shares; after a death nothing is written. */
export function onPerson(
  id: Uuid,
  found: PersonCase,
  decide: (state: Person, context: DecisionContext) => Decision,
) {
  return {
    aggregate: person,
    id,
    resource: () => found.resource,
    decide: (state: Person | undefined, context: DecisionContext): Decision => {
      if (state === undefined) throw new NotFoundError();
      return state.deceased === undefined ? decide(state, context) : err([DECEASED]);
    },
  };
}
