import { localDate } from '@meereis/kernel';
import { eventIdAt, FNV, given, TODAY, UTRECHT, UWV } from '../testing/case';
import { accepted, HANDOVER, offered, OFFERED_CASE, SET_CASE, task } from '../testing/events';
import {
  declined,
  expiredOffer,
  movedTo,
  questionAsked,
  requested,
  withdrawnOffer,
} from '../testing/travel-events';
import { uuid } from '../testing/values';
import type { ArrangementEvent } from './arrangement';
import { potRegionOf } from './travel.fold';

const NEXT = SET_CASE.length;
/** A second offer, so that a fold that touches every handover is found. */
const SECOND = { handoverId: uuid(51) } as const;

describe('a handover from its offer to its end', () => {
  test('R032: stands among the handovers of the case, in order, each with its own end', () => {
    const { handovers, openHandover } = given(...OFFERED_CASE, withdrawnOffer(), offered(SECOND));
    expect(handovers.map(({ value, status }) => [value.handoverId, status])).toEqual([
      [HANDOVER.handoverId, 'withdrawn'],
      [SECOND.handoverId, 'offered'],
    ]);
    expect(openHandover?.value.handoverId).toBe(SECOND.handoverId);
  });

  test('R032: withdrawn by the owner, or with the consent it rested on', () => {
    const [byOwner] = given(...SET_CASE, offered(), withdrawnOffer()).handovers;
    expect(byOwner).toMatchObject({
      status: 'withdrawn',
      endedOn: TODAY,
      endEventId: eventIdAt(NEXT + 1),
      consentWithdrawn: false,
    });
    const [byConsent] = given(
      ...SET_CASE,
      offered(),
      withdrawnOffer({ cause: 'consent-withdrawn' }),
    ).handovers;
    expect(byConsent?.consentWithdrawn).toBe(true);
  });

  test('R142: declined, with the reason of the receiver: nobody took it', () => {
    const { handovers, escalation, openHandover, ownerUnit } = given(...SET_CASE, offered(), declined());
    expect(handovers[0]).toMatchObject({
      status: 'declined',
      endedOn: TODAY,
      endEventId: eventIdAt(NEXT + 1),
      refusal: { reason: 'no-capacity', explanation: 'Vol.' },
    });
    expect(escalation).toEqual({ handoverId: HANDOVER.handoverId, cause: 'declined', since: TODAY });
    expect([openHandover, ownerUnit]).toEqual([undefined, UWV.id]);
  });

  test('R142: expired, counted from the day it was found', () => {
    const { handovers, escalation } = given(...SET_CASE, offered(), expiredOffer());
    const since = localDate('2022-03-16');
    expect(handovers[0]).toMatchObject({
      status: 'expired',
      endedOn: since,
      endEventId: eventIdAt(NEXT + 1),
    });
    expect(escalation).toEqual({ handoverId: HANDOVER.handoverId, cause: 'expired', since });
  });

  test('R142: offered again, it waits for nobody to assign it', () => {
    expect(given(...SET_CASE, offered(), declined(), offered(SECOND))).not.toHaveProperty('escalation');
  });
});

describe('who is responsible after acceptance', () => {
  test('R029: the receiver; the former owner is remembered, once, and not as long as it is owner again', () => {
    const there = [offered(), accepted()];
    const back = [
      offered({ ...SECOND, fromUnit: UTRECHT.id, toUnit: UWV.id }),
      accepted({ ...SECOND, fromUnit: UTRECHT.id, toUnit: UWV.id }),
    ];
    expect(given(...SET_CASE, ...there)).toMatchObject({ ownerUnit: UTRECHT.id, formerOwners: [UWV.id] });
    expect(given(...SET_CASE, ...there, ...back)).toMatchObject({
      ownerUnit: UWV.id,
      formerOwners: [UTRECHT.id],
    });
    expect(given(...SET_CASE, ...there).handovers[0]).toMatchObject({
      status: 'accepted',
      endedOn: TODAY,
      endEventId: eventIdAt(NEXT + 1),
    });
  });

  test('R033: what was late already says since when and from whom it came, once', () => {
    const late = task({ taskId: uuid(62), dueOn: localDate('2022-02-20') });
    const today = task({ taskId: uuid(63), dueOn: TODAY });
    const ofOthers = task({ taskId: uuid(64), dueOn: localDate('2022-02-20'), unit: FNV.id });
    const state = given(...SET_CASE, late, today, ofOthers, offered(), accepted());
    const inherited = { taskId: uuid(62), lateSince: localDate('2022-02-20'), inheritedFrom: UWV.id };
    expect(state.inheritedLate).toEqual([inherited]);
    const again = { ...SECOND, fromUnit: UTRECHT.id, toUnit: UWV.id };
    expect(
      given(...SET_CASE, late, offered(), accepted(), offered(again), accepted(again)).inheritedLate,
    ).toEqual([inherited]);
  });
});

describe('a request for the case', () => {
  const other = { requestId: uuid(82), byUnit: FNV.id } as const;
  const statuses = (...events: readonly ArrangementEvent[]) =>
    given(...SET_CASE, ...events).handoverRequests.map(({ value, status }) => [value.requestId, status]);

  test('R036: is answered by an offer, and only that one', () => {
    expect(statuses(requested(), requested(other), offered({ requestId: uuid(80) }))).toEqual([
      [uuid(80), 'offered'],
      [uuid(82), 'open'],
    ]);
  });

  test('R036: of the same unit again replaces the open one, not one that was answered', () => {
    const again = requested({ requestId: uuid(83) });
    expect(statuses(requested(), requested(other), again)).toEqual([
      [uuid(80), 'replaced'],
      [uuid(82), 'open'],
      [uuid(83), 'open'],
    ]);
    const answered = [requested(), offered({ requestId: uuid(80) }), withdrawnOffer()];
    expect(statuses(...answered, again)).toEqual([
      [uuid(80), 'offered'],
      [uuid(83), 'open'],
    ]);
  });

  test('R036: declined keeps its reason, and only that one', () => {
    const no: ArrangementEvent = {
      type: 'handover-request-declined.v1',
      data: {
        arrangementId: HANDOVER.arrangementId,
        personId: HANDOVER.personId,
        requestId: uuid(80),
        byUnit: UWV.id,
        reason: 'agreements-run-here',
        explanation: 'Er loopt een plan.',
        declinedOn: TODAY,
        receipt: (declined() as Extract<ArrangementEvent, { type: 'handover-declined.v1' }>).data.receipt,
      },
    };
    const { handoverRequests } = given(...SET_CASE, requested(), requested(other), no);
    expect(handoverRequests.map(({ status, declineReason }) => [status, declineReason])).toEqual([
      ['declined', 'agreements-run-here'],
      ['open', undefined],
    ]);
  });
});

describe('questions and the region', () => {
  test('R032: an answer belongs to its own question', () => {
    const second = questionAsked({ questionId: uuid(84) });
    const answer: ArrangementEvent = {
      type: 'handover-question-answered.v1',
      data: {
        arrangementId: HANDOVER.arrangementId,
        personId: HANDOVER.personId,
        handoverId: HANDOVER.handoverId,
        questionId: uuid(84),
        answer: 'Ja.',
        answeredOn: TODAY,
      },
    };
    const { handoverQuestions } = given(...OFFERED_CASE, questionAsked(), second, answer);
    expect(handoverQuestions.map((one) => one.answer?.value.answer)).toEqual([undefined, 'Ja.']);
  });

  test('R030: an agreed item stays on the pot of the region where it was agreed', () => {
    const moved = given(...SET_CASE, movedTo('AM22'));
    expect([moved.region, potRegionOf(moved, uuid(30)), potRegionOf(moved, uuid(31))]).toEqual([
      'AM22',
      'AM13',
      'AM22',
    ]);
    expect(given(...SET_CASE, movedTo('AM13')).potRegions).toEqual({});
  });
});
