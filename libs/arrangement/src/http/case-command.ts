import { NotFoundError, type Decision, type DecisionContext } from '@meereis/commands';
import { err, type Uuid } from '@meereis/kernel';
import { arrangement, type Arrangement } from '../domain/arrangement';
import { caseResource } from '../domain/case-resource';
import { endedRefuses, type Ended } from '../domain/ended.rule';

/** A task that the day brought stands beside the case: nobody who edits the case looked at it wrongly. */
const BROUGHT_BY_THE_DAY: readonly string[] = ['task-created.v1'];

export interface AfterTheEnd {
  /** The command may be given when the case is closed, or open again with limited powers; by default it may not. */
  readonly alsoWhen: readonly Ended[];
}

/** The part of a command request that every command on an existing arrangement shares; here a closed case refuses. */
export function onArrangement(
  id: Uuid,
  decide: (state: Arrangement, context: DecisionContext) => Decision,
  { alsoWhen }: AfterTheEnd = { alsoWhen: [] },
) {
  return {
    aggregate: arrangement,
    id,
    resource: caseResource,
    passesOver: BROUGHT_BY_THE_DAY,
    decide: (state: Arrangement | undefined, context: DecisionContext): Decision => {
      if (state === undefined) throw new NotFoundError();
      const refused = endedRefuses(state, alsoWhen);
      return refused === false ? decide(state, context) : err([refused]);
    },
  };
}
