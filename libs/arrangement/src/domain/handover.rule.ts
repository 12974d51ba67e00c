import type { Organisations, Unit } from '@meereis/access';
import type { EventOf } from '@meereis/event-store';
import { refusal, type Refusal } from '@meereis/commands';
import { addDays, formatDate, type LocalDate, type Uuid } from '@meereis/kernel';
import type { Arrangement, ArrangementEvent } from './arrangement';
import { taskFor, tasksDone } from './tasks';
import { ASSIGN_WITHIN_DAYS, CONTACT_WITHIN_DAYS, OFFER_AGAIN_WITHIN_DAYS } from './handover-terms';
import type { handoverOffered } from './travel-events';

export type Offer = EventOf<typeof handoverOffered>['data'];

/** Fields that every event of one handover shares. */
export function sameHandover(offer: Offer) {
  const { arrangementId, personId, handoverId, fromUnit, toUnit, contentHash } = offer;
  return { arrangementId, personId, handoverId, fromUnit, toUnit, contentHash };
}

/** Accepting, declining, withdrawing and expiring are about one open offer (R032). */
export function noOpenOffer(state: Arrangement): Refusal | false {
  return (
    state.openHandover === undefined &&
    refusal('R032', 'handover-not-open', 'Er staat geen overdracht open. Bekijk eerst de laatste stand.')
  );
}

/** The day to answer by counts, also when the worker has not come by yet. */
export function answeredTooLate(state: Arrangement, today: LocalDate): Refusal | false {
  const answerBy = state.openHandover?.value.answerBy;
  return (
    answerBy !== undefined &&
    today > answerBy &&
    refusal(
      'R142',
      'handover-answered-too-late',
      `Het aanbod gold tot en met ${formatDate(answerBy)}. Vraag de andere organisatie om een nieuw aanbod.`,
    )
  );
}

/** Warm handover: the person knows when they will be spoken to, and that is soon (R033). */
export function contactDate(contactOn: LocalDate, today: LocalDate): readonly (Refusal | false)[] {
  const last = addDays(today, CONTACT_WITHIN_DAYS);
  return [
    contactOn < today &&
      refusal('R033', 'contact-date-past', 'De datum van het contact met de persoon ligt in het verleden.'),
    contactOn > last &&
      refusal(
        'R033',
        'contact-date-too-far',
        `De datum van het contact ligt te ver weg. Kies een datum tot en met ${formatDate(last)}.`,
      ),
  ];
}

/** The receiver's task to answer and the owner's to answer questions are done, however the offer ended. */
export function answerTaskDone(state: Arrangement, doneOn: LocalDate): readonly ArrangementEvent[] {
  return [
    ...tasksDone(state, 'answer-handover', doneOn),
    ...tasksDone(state, 'answer-handover-question', doneOn),
  ];
}

/** The mobility team of a region: its coordinator assigns (R142). */
export function mobilityTeamOf(organisations: Organisations, region: string): Unit | undefined {
  return organisations.units().find((unit) => unit.kind === 'mobility-team' && unit.region === region);
}

export interface NobodyTook {
  readonly today: LocalDate;
  /** The mobility team of the case's region. */
  readonly team: Unit | undefined;
  readonly offerAgainTaskId: Uuid;
  readonly assignTaskId: Uuid;
}

/**
 * Nobody falls in between (R142): the owner, still responsible, looks elsewhere, and the region's coordinator assigns.
 * Whoever is first does both tasks.
 */
export function nobodyTook(state: Arrangement, facts: NobodyTook): readonly ArrangementEvent[] {
  const { today, team, offerAgainTaskId, assignTaskId } = facts;
  const again = offerAgain(state, today, offerAgainTaskId);
  if (team === undefined) return [again];
  const dueOn = addDays(today, ASSIGN_WITHIN_DAYS);
  const assign = {
    taskId: assignTaskId,
    kind: 'assign-handover',
    unit: team.id,
    dueOn,
    rule: 'R142',
  } as const;
  return [again, taskFor(state, assign)];
}

/** The owner has a task as long as the case has to go elsewhere (R142). */
export function offerAgain(state: Arrangement, today: LocalDate, taskId: Uuid): ArrangementEvent {
  return taskFor(state, {
    taskId,
    kind: 'offer-handover-again',
    unit: state.ownerUnit,
    dueOn: addDays(today, OFFER_AGAIN_WITHIN_DAYS),
    rule: 'R142',
  });
}

/** Somebody has found a way on: the tasks that the case got when nobody took it are done. */
export function wayFound(state: Arrangement, doneOn: LocalDate): readonly ArrangementEvent[] {
  return [
    ...tasksDone(state, 'offer-handover-again', doneOn),
    ...tasksDone(state, 'assign-handover', doneOn),
  ];
}
