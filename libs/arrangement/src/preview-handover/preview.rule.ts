import type { Unit } from '@meereis/access';
import type { Arrangement, Task } from '../domain/arrangement';
import { idWerkzoekende } from '../domain/exchange-id';
import { handoverContent } from '../domain/handover-content';
import type { Person } from '../domain/person';
import { runningReferrals } from '../domain/referrals.fold';
import { taskName } from '../domain/task-names';
import type {
  AlongWithPersonDto,
  HandoverQuestionDto,
  OpenHandoverDto,
  PreviewTaskDto,
  SeenNowDto,
} from './preview.dto';

/** Bound to the person, so no handover can lose it (R035, R037, R146). */
export function alongWithPerson(state: Arrangement, person: Person | undefined): AlongWithPersonDto {
  const coach = person?.jobCoach;
  const channel = person?.channel;
  return {
    idWerkzoekende: idWerkzoekende(state.personId),
    ...(coach === undefined ? {} : { jobCoachOf: coach.organisation }),
    representatives: person?.representatives.length ?? 0,
    ...(channel === undefined ? {} : { channel: channel.channel }),
    secrecy: person?.identity.secrecy ?? false,
  };
}

/** A task without whose it is and what it is about: enough to know what comes along. */
export function taskPreviewed(task: Task): PreviewTaskDto {
  const { taskId, kind, dueOn } = task;
  return { taskId, kind, what: taskName(task), dueOn };
}

export function seenNow(state: Arrangement, person: Person | undefined, to: Unit): SeenNowDto {
  const identity = person?.identity;
  const name = [identity?.firstNames, identity?.prefix, identity?.surname]
    .filter((part) => part !== undefined)
    .join(' ');
  const { tasks } = handoverContent(state, to);
  return {
    ...(name === '' ? {} : { name }),
    municipality: identity?.municipality ?? state.reported.value.municipality,
    phase: state.phase,
    ...(state.goal === undefined ? {} : { goalKind: state.goal.value.kind }),
    items: state.items.map(({ value: { catalogueId, name, plannedFrom, plannedUntil }, status }) => ({
      catalogueId,
      ...(name === undefined ? {} : { name }),
      plannedFrom,
      plannedUntil,
      status,
    })),
    tasks: tasks.map(taskPreviewed),
  };
}

/** The thread about one offer, as both sides read it. */
export function questionsOf(state: Arrangement, handoverId: string): readonly HandoverQuestionDto[] {
  return state.handoverQuestions
    .filter((one) => one.value.handoverId === handoverId)
    .map(({ value: { questionId, question, askedOn }, answer }) => ({
      questionId,
      question,
      askedOn,
      ...(answer === undefined ? {} : { answer: answer.value.answer, answeredOn: answer.value.answeredOn }),
    }));
}

/** An open offer as both sides read it; for the receiver it is the one road to the case before acceptance. */
export function openHandoverOf(
  state: Arrangement,
  person: Person | undefined,
  to: Unit,
): OpenHandoverDto | undefined {
  const offer = state.openHandover?.value;
  if (offer === undefined) return undefined;
  const { arrangementId, handoverId, fromUnit, toUnit, answerBy, contactOn, note, ground } = offer;
  const { receiver, overrideReason, legalBasis, contentHash } = offer;
  return {
    arrangementId,
    handoverId,
    fromUnit,
    toUnit,
    receiver,
    answerBy,
    contactOn,
    note,
    ground,
    ...(overrideReason === undefined ? {} : { overrideReason }),
    ...(legalBasis === undefined ? {} : { legalBasis }),
    assigned: offer.assigned === true,
    contentHash,
    now: seenNow(state, person, to),
    afterAcceptance: {
      personalData: handoverContent(state, to).personalData,
      diagnoses: state.diagnoses.length,
      considerations: state.considerations.length,
      referrals: runningReferrals(state).length,
      alongWithPerson: alongWithPerson(state, person),
    },
    questions: questionsOf(state, handoverId),
  };
}
