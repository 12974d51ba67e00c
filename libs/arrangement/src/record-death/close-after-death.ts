import { receipt, type Decision } from '@meereis/commands';
import { addDays, ok, type LocalDate, type Uuid } from '@meereis/kernel';
import type { Arrangement, ArrangementEvent } from '../domain/arrangement';
import { isRunning } from '../domain/case-of-person';
import { comingAppointmentsCancelled, everyTaskDone } from '../domain/end-tasks';
import { openItems } from '../domain/end.rule';
import { sameHandover } from '../domain/handover.rule';
import { questionsTakenBack } from '../domain/plan-second-agreement.rule';
import { runningReferrals } from '../domain/referrals.fold';
import { taskFor } from '../domain/tasks';

/** Days the owner has to tell providers and other organisations. */
const INFORM_WITHIN_DAYS = 7;

export interface DeathFacts {
  readonly today: LocalDate;
  /** Of the unit that recorded the death. */
  readonly byUnit: string;
  readonly newId: (name: string) => Uuid;
  /** Event in the person's stream that the closing rests on. */
  readonly deathEventId: Uuid;
}

const EXPLANATION = 'De persoon is overleden.';

/** A case in which something can still happen: after a death it closes. */
export function endsWithDeath(state: Arrangement | undefined): state is Arrangement {
  return state !== undefined && (isRunning(state) || state.phase === 'reopened');
}

/**
 * Ends everything that waits for somebody, closes the case, and leaves the owner a task for each item that runs. What
 * reads `closing` (letters, appointments) stops by it.
 */
export function decideCloseAfterDeath(state: Arrangement, facts: DeathFacts): Decision {
  const { today } = facts;
  const questions = questionsTakenBack(state, () => true, { reason: EXPLANATION, today });
  // The task to answer a question ends with it; every other task ends by itself.
  const rest = {
    ...state,
    openTasks: state.openTasks.filter((task) => task.kind !== 'answer-second-agreement'),
  };
  return ok([
    ...whatIsPending(state, facts),
    ...questions,
    ...comingAppointmentsCancelled(state, { closedOn: today, today }),
    ...everyTaskDone(rest, facts.today),
    closed(state, facts),
    ...openItems(state).map(({ value }) =>
      taskFor(state, {
        taskId: facts.newId(`inform/${value.itemId}`),
        kind: 'inform-after-death',
        unit: state.ownerUnit,
        dueOn: addDays(facts.today, INFORM_WITHIN_DAYS),
        rule: 'R030',
        subjectId: value.itemId,
      }),
    ),
  ]);
}

function whatIsPending(state: Arrangement, facts: DeathFacts): readonly ArrangementEvent[] {
  const { today, byUnit } = facts;
  const offer = state.openHandover?.value;
  const handover: readonly ArrangementEvent[] =
    offer === undefined
      ? []
      : [
          {
            type: 'handover-withdrawn.v1',
            data: {
              ...sameHandover(offer),
              explanation: EXPLANATION,
              withdrawnOn: today,
              receipt: because(facts),
            },
          },
        ];
  const referrals = runningReferrals(state).map(({ value }): ArrangementEvent => {
    const { arrangementId, personId, referralId, itemId, toUnit } = value;
    return {
      type: 'referral-ended.v1',
      data: {
        ...{ arrangementId, personId, referralId, itemId, toUnit, byUnit },
        reason: 'other',
        explanation: EXPLANATION,
        endedOn: today,
        receipt: because(facts),
      },
    };
  });
  return [...handover, ...referrals];
}

function closed(state: Arrangement, facts: DeathFacts): ArrangementEvent {
  const { arrangementId, personId } = state;
  return {
    type: 'arrangement-closed.v1',
    data: {
      arrangementId,
      personId,
      outcome: 'deceased',
      explanation: EXPLANATION,
      closedOn: facts.today,
      receipt: because(facts),
    },
  };
}

function because({ today, deathEventId }: DeathFacts) {
  return receipt({
    rules: ['R023', 'R030'],
    referenceDate: today,
    facts: [deathEventId],
    sentence: 'Het persoonlijk arrangement is afgesloten, omdat de persoon is overleden.',
  });
}
