import type { EventOf } from '@meereis/event-store';
import { receipt, refuseAll, refusal, type Decision, type Refusal } from '@meereis/commands';
import type { Arrangement, ArrangementEvent } from '../domain/arrangement';
import type { arrangementSet } from '../domain/plan-events';
import {
  restsOn,
  SETTING_RULES,
  settingConditions,
  type Setting,
  type SettingFacts,
} from '../domain/plan-setting.rule';
import { plannedItems } from '../domain/plan-versions';
import { tasksDone } from '../domain/tasks';

export type SetArrangement = Pick<EventOf<typeof arrangementSet>['data'], 'planVersion' | 'setOn'>;

const SENTENCE =
  'Uw persoonlijk arrangement staat vast. De afspraken blijven gelden, ook als een andere organisatie u verder helpt.';

/** Sets the plan for the first time: diagnosis, goal, an item, and the agreement of all who are asked (R015, R020-R022, R044). */
export function decideSetArrangement(state: Arrangement, command: Setting, facts: SettingFacts): Decision {
  return refuseAll([...settingConditions(state, command, facts), alreadySet(state)], () =>
    state.goal === undefined
      ? []
      : [set(state, command, state.goal), ...tasksDone(state, 'set-plan', facts.today)],
  );
}

/** R028: a later version is a revision, with its reason and what differs. */
function alreadySet(state: Arrangement): Refusal | false {
  if (state.set === undefined) return false;
  return state.set.value.planVersion === state.planVersion
    ? refusal('R028', 'already-set', 'Deze versie van het plan is al vastgesteld.')
    : refusal(
        'R028',
        'revision-needs-reason',
        `Versie ${state.set.value.planVersion} geldt al. Leg deze wijziging vast als herziening, met de reden.`,
      );
}

function set(
  state: Arrangement,
  { planVersion, setOn }: Setting,
  goal: NonNullable<Arrangement['goal']>,
): ArrangementEvent {
  const { arrangementId, personId } = state;
  return {
    type: 'arrangement-set.v1',
    data: {
      arrangementId,
      personId,
      planVersion,
      items: plannedItems(state).map((item) => item.value.itemId),
      goalId: goal.value.goalId,
      setOn,
      receipt: receipt({
        rules: SETTING_RULES,
        referenceDate: setOn,
        facts: restsOn(state),
        alternatives: ['Het plan nog aanpassen en opnieuw akkoord vragen'],
        sentence: SENTENCE,
      }),
    },
  };
}
