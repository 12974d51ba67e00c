import { NotFoundError, type Decision, type DecisionContext } from '@meereis/commands';
import type { Uuid } from '@meereis/kernel';
import { arrangement, type Arrangement } from '../domain/arrangement';
import { caseResource } from '../domain/case-resource';

/** The part of a command request that every command on an existing arrangement shares. */
export function onArrangement(id: Uuid, decide: (state: Arrangement, context: DecisionContext) => Decision) {
  return {
    aggregate: arrangement,
    id,
    resource: caseResource,
    decide: (state: Arrangement | undefined, context: DecisionContext): Decision => {
      if (state === undefined) throw new NotFoundError();
      return decide(state, context);
    },
  };
}
