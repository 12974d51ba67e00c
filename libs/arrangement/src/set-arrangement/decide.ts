import type { EventOf } from '@meereis/event-store';
import { receipt, refuseAll, refusal, type Decision, type Refusal } from '@meereis/commands';
import { formatDate, type LocalDate, type Uuid } from '@meereis/kernel';
import type { Arrangement, ArrangementEvent } from '../domain/arrangement';
import { admitted } from '../domain/intake.rule';
import type { arrangementSet } from '../domain/plan-events';
import { noDiagnosis, noGoal, noItems, otherVersion } from '../domain/planning';

type Set = EventOf<typeof arrangementSet>['data'];
export type SetArrangement = Pick<Set, 'planVersion' | 'setOn'>;

const SENTENCE =
  'Uw persoonlijk arrangement staat vast. De afspraken blijven gelden, ook als een andere organisatie u verder helpt.';

/** Sets the plan: diagnosis held, goal agreed, at least one item, and the person agrees with this version (R015, R020-R022). */
export function decideSetArrangement(
  state: Arrangement,
  command: SetArrangement,
  facts: { readonly today: LocalDate },
): Decision {
  return refuseAll(
    [
      admitted(state),
      noDiagnosis(state),
      noGoal(state),
      noItems(state),
      otherVersion(state, command.planVersion),
      notAgreed(state),
      state.set?.value.planVersion === state.planVersion &&
        refusal('R028', 'already-set', 'Deze versie van het plan is al vastgesteld.'),
      command.setOn > facts.today &&
        refusal('R020', 'setting-in-future', 'De datum van vaststellen ligt in de toekomst.'),
      state.agreement !== undefined &&
        command.setOn < state.agreement.value.agreedOn &&
        refusal(
          'R020',
          'set-before-agreement',
          `Het plan kan niet zijn vastgesteld vóór het akkoord van ${formatDate(state.agreement.value.agreedOn)}.`,
        ),
    ],
    () => (state.goal === undefined ? [] : [set(state, command, state.goal)]),
  );
}

function notAgreed(state: Arrangement): Refusal | false {
  return (
    state.agreement?.value.planVersion !== state.planVersion &&
    refusal(
      'R020',
      'person-has-not-agreed',
      'De persoon heeft nog geen akkoord gegeven op deze versie van het plan. Leg dat akkoord eerst vast.',
    )
  );
}

function set(
  state: Arrangement,
  command: SetArrangement,
  goal: NonNullable<Arrangement['goal']>,
): ArrangementEvent {
  const { arrangementId, personId } = state;
  const rests = [state.admission, ...state.diagnoses, goal, ...state.items, state.agreement];
  return {
    type: 'arrangement-set.v1',
    data: {
      arrangementId,
      personId,
      planVersion: command.planVersion,
      items: state.items.map((item) => item.value.itemId),
      goalId: goal.value.goalId,
      setOn: command.setOn,
      receipt: receipt({
        rules: ['R015', 'R020', 'R021', 'R022', 'R145'],
        referenceDate: command.setOn,
        facts: rests.flatMap((fact): Uuid[] => (fact === undefined ? [] : [fact.eventId])),
        alternatives: ['Het plan nog aanpassen en opnieuw akkoord vragen'],
        sentence: SENTENCE,
      }),
    },
  };
}
