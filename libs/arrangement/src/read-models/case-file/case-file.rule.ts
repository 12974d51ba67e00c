import type { Arrangement, Task } from '../../domain/arrangement';
import { itemWarnings } from '../../domain/item-warnings.rule';
import { taskName } from '../../domain/task-names';
import { dailyFileOf } from './daily.rule';
import { endFileOf } from './end.rule';
import { intakeOf } from './intake.rule';
import { itemsShown } from './items.rule';
import { planFileOf } from './plan.rule';
import { travelFileOf } from './travel.rule';
import type { CaseFileDto, HandoverShownDto, TaskShownDto } from './case-file.dto';

function handover(state: Arrangement): HandoverShownDto | undefined {
  const open = state.openHandover?.value;
  if (open !== undefined) {
    const { handoverId, fromUnit, toUnit, contactOn, answerBy, note, contentHash } = open;
    return { handoverId, status: 'offered', fromUnit, toUnit, contactOn, answerBy, note, contentHash };
  }
  const accepted = state.awaitingContact?.value;
  if (accepted === undefined) return undefined;
  const { handoverId, fromUnit, toUnit, contactOn, contentHash } = accepted;
  return { handoverId, status: 'accepted', fromUnit, toUnit, contactOn, contentHash };
}

function plan(state: Arrangement) {
  const { goal, agreement, set } = state;
  return {
    planVersion: state.planVersion,
    ...(set === undefined ? {} : { setVersion: set.value.planVersion }),
    ...(goal === undefined
      ? {}
      : {
          goal: {
            goalId: goal.value.goalId,
            kind: goal.value.kind,
            description: goal.value.description,
            agreedOn: goal.value.agreedOn,
          },
        }),
    ...(agreement === undefined
      ? {}
      : {
          agreement: {
            planVersion: agreement.value.planVersion,
            how: agreement.value.how,
            agreedOn: agreement.value.agreedOn,
          },
        }),
    items: itemsShown(state),
    warnings: itemWarnings(state),
    considerations: state.considerations.map(({ value }) => {
      const { considerationId, group, provision, outcome, reason, consideredOn } = value;
      return { considerationId, group, provision, outcome, reason, consideredOn };
    }),
  };
}

function taskShown(task: Task): TaskShownDto {
  const { taskId, kind, unit, dueOn, text } = task;
  return { taskId, kind, what: text ?? taskName(task), unit, dueOn };
}

/** The case as people read it; every word comes from its own events. */
export function caseFileOf(state: Arrangement, tail: boolean): CaseFileDto {
  const onItsWay = handover(state);
  return {
    arrangementId: state.arrangementId,
    personId: state.personId,
    phase: state.phase,
    ownerUnit: state.ownerUnit,
    region: state.region,
    revision: state.revision,
    tail,
    reportedOn: state.reported.value.reportedOn,
    intake: intakeOf(state),
    benefit: state.benefit,
    ...(state.banenafspraak === undefined ? {} : { banenafspraak: state.banenafspraak.value.answer }),
    ...plan(state),
    plan: planFileOf(state),
    end: endFileOf(state),
    travel: travelFileOf(state),
    daily: dailyFileOf(state, tail),
    diagnoses: state.diagnoses.map(({ value: { diagnosisId, heldOn, topics, result } }) => ({
      diagnosisId,
      heldOn,
      topics,
      result,
    })),
    // What the next executor still has to do is no part of a former owner's period.
    tasks: (tail ? [] : state.openTasks).map(taskShown),
    ...(onItsWay === undefined ? {} : { handover: onItsWay }),
  };
}
