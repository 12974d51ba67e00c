import type { EventOf } from '@meereis/event-store';
import { receipt, refuseAll, refusal, type Decision } from '@meereis/commands';
import type { Arrangement, ArrangementEvent } from '../domain/arrangement';
import type { arrangementRevised } from '../domain/plan-events';
import { restsOn, SETTING_RULES, settingConditions, type SettingFacts } from '../domain/plan-setting.rule';
import { draftDifference, plannedItems } from '../domain/plan-versions';

type Revised = EventOf<typeof arrangementRevised>['data'];
export type ReviseArrangement = Pick<Revised, 'planVersion' | 'setOn' | 'reason' | 'explanation'>;

const SENTENCE =
  'Uw persoonlijk arrangement is herzien, zoals u hebt afgesproken. Wat u eerder hebt afgesproken, kunt u blijven nalezen.';

/** Sets a later version: the same conditions as the first, a reason, and something that differs (R020, R028). */
export function decideReviseArrangement(
  state: Arrangement,
  command: ReviseArrangement,
  facts: SettingFacts,
): Decision {
  const differences = draftDifference(state);
  return refuseAll(
    [
      state.set === undefined &&
        refusal(
          'R028',
          'nothing-to-revise',
          'Er is nog geen vastgesteld plan. Stel het plan eerst vast; herzien kan daarna.',
        ),
      state.set !== undefined &&
        differences.length === 0 &&
        refusal(
          'R028',
          'nothing-changed',
          'Er is niets veranderd aan het plan. Pas het plan eerst aan, of laat het zoals het is.',
        ),
      command.explanation.trim() === '' &&
        refusal('R028', 'revision-needs-reason', 'Schrijf op waarom het plan verandert.'),
      ...settingConditions(state, command, facts),
    ],
    () => (state.goal === undefined || state.set === undefined ? [] : [revised(state, command)]),
  );
}

function revised(state: Arrangement, command: ReviseArrangement): ArrangementEvent {
  const { arrangementId, personId, goal, set } = state;
  if (goal === undefined || set === undefined) throw new Error('A revision has a goal and a former version.');
  return {
    type: 'arrangement-revised.v1',
    data: {
      arrangementId,
      personId,
      ...command,
      formerVersion: set.value.planVersion,
      items: plannedItems(state).map((item) => item.value.itemId),
      goalId: goal.value.goalId,
      differences: draftDifference(state).map(({ kind, itemId, changes }) => ({
        kind,
        ...(itemId === undefined ? {} : { itemId }),
        fields: changes.map((change) => change.field),
      })),
      receipt: receipt({
        rules: [...SETTING_RULES, 'R028', 'R030'],
        referenceDate: command.setOn,
        facts: [set.eventId, ...restsOn(state)],
        alternatives: ['Het plan laten zoals het is'],
        deviation: command.explanation,
        sentence: SENTENCE,
      }),
    },
  };
}
