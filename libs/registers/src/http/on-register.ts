import { ForbiddenError, NotFoundError, type Decision, type DecisionContext } from '@meereis/commands';
import type { Aggregate } from '@meereis/commands';
import type { AccessPolicy, Principal } from '@meereis/access';
import type { Uuid } from '@meereis/kernel';

/** The part of a command request that every change of something registered shares. Registers are on no case. */
export function onRegister<State>(
  aggregate: Aggregate<State | undefined>,
  id: Uuid,
  decide: (state: State, context: DecisionContext) => Decision,
) {
  return {
    aggregate,
    id,
    action: 'register.maintain' as const,
    resource: () => undefined,
    decide: (state: State | undefined, context: DecisionContext): Decision => {
      if (state === undefined) throw new NotFoundError();
      return decide(state, context);
    },
  };
}

/** @throws ForbiddenError */
export function requireMayRead(policy: AccessPolicy, principal: Principal): void {
  if (!policy.may(principal, 'register.read').allowed) throw new ForbiddenError();
}

/** @throws NotFoundError for what was never registered. */
export function known<State>(state: State | undefined): State {
  if (state === undefined) throw new NotFoundError();
  return state;
}
