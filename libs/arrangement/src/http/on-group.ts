import { NotFoundError, type Decision, type DecisionContext } from '@meereis/commands';
import type { Uuid } from '@meereis/kernel';
import { group, type Group } from '../domain/group';

/** The part of a command request that every command on a reported group shares: only the unit that reported it. */
export function onGroup(id: Uuid, decide: (state: Group, context: DecisionContext) => Decision) {
  return {
    aggregate: group,
    id,
    action: 'group.report' as const,
    resource: () => undefined,
    decide: (state: Group | undefined, context: DecisionContext): Decision => {
      if (state?.unit !== context.principal.unit.id) throw new NotFoundError();
      return decide(state, context);
    },
  };
}
