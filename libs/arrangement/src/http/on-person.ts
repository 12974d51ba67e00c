import { NotFoundError, type Decision, type DecisionContext } from '@meereis/commands';
import type { Uuid } from '@meereis/kernel';
import { person, type Person } from '../domain/person';
import type { PersonCase } from '../person-cases/person-cases.service';

/** The part of a command request that every command on a registered person shares. */
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
      return decide(state, context);
    },
  };
}
