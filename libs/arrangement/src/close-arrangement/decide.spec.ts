import { localDate } from '@meereis/kernel';
import type { ArrangementEvent } from '../domain/arrangement';
import { isRunning } from '../domain/case-of-person';
import type { Outcome } from '../domain/end-codes';
import { given, happened, refusals, refused, TODAY, UTRECHT, UWV, type Given } from '../testing/case';
import {
  aftercareHeld,
  aftercareTasks,
  closedEvent,
  placedEvent,
  placementBrokenEvent,
} from '../testing/end-events';
import { accepted, admissionRefused, offered, RECEIPT, reported, SET_CASE, task } from '../testing/events';
import { customBudget, itemStarted, secondAsked } from '../testing/plan-events';
import { uuid } from '../testing/values';
import { decideCloseArrangement, type CloseArrangement } from './decide';

const of = { arrangementId: uuid(1), personId: uuid(2) } as const;
const done = {
  type: 'item-completed.v1',
  data: { ...of, itemId: uuid(30), result: 'Gehaald.', completedOn: TODAY },
} as const;
const FINISHED = [...SET_CASE, itemStarted(), done];
const COMMAND: CloseArrangement = { outcome: 'other', explanation: 'Klaar.', closedOn: TODAY };
const END_ITEMS = { reason: 'Heeft werk.', how: 'in-person', evidence: 'Verslag.', agreedOn: TODAY } as const;
const close = (over: Partial<CloseArrangement> = {}, events: Given = FINISHED) =>
  decideCloseArrangement(given(...events), { ...COMMAND, ...over }, { today: TODAY });

describe('closing a case', () => {
  test('R023: stores outcome and receipt, ends every open task, and makes room for a new arrangement (Q25)', () => {
    const events = [...FINISHED, task(), task({ taskId: uuid(61), unit: UTRECHT.id })];
    const closed = happened(close({}, events));
    expect(closed[0]).toMatchObject({
      type: 'arrangement-closed.v1',
      data: { ...COMMAND, receipt: { referenceDate: TODAY } },
    });
    const after = given(...events, ...closed);
    expect(after.openTasks).toEqual([]);
    expect([after.phase, isRunning(after), isRunning(given(...events))]).toEqual(['closed', false, true]);
  });

  test.each<[Outcome, Given, readonly string[]]>([
    ['work-without-benefit', FINISHED, ['R023 outcome-without-result']],
    ['work-after-benefit', FINISHED, ['R023 outcome-without-result']],
    ['own-business', FINISHED, ['R023 outcome-without-result']],
    ['education', FINISHED, ['R023 outcome-without-result']],
    ['benefit', FINISHED, []],
    [
      'benefit',
      [reported({ benefit: 'none' }), ...FINISHED.slice(1)],
      ['R023 outcome-without-benefit-situation'],
    ],
    ['moved-abroad', FINISHED, []],
    ['deceased', FINISHED, ['R023 death-is-recorded-on-person']],
  ])('R023, R136: outcome %s fits what was recorded', (outcome, events, expected) => {
    expect(refused(close({ outcome }, events))).toEqual(expected);
  });

  test('R023, R137: work counts as it was recorded, once it has begun and while it goes on', () => {
    const placed = [...FINISHED, placedEvent(), aftercareHeld('week'), aftercareHeld('month')];
    expect(refused(close({ outcome: 'work-after-benefit' }, placed))).toEqual([]);
    expect(refused(close({ outcome: 'work-without-benefit' }, placed))).toEqual([
      'R023 outcome-without-result',
    ]);
    expect(refused(close({ outcome: 'other' }, placed))).toEqual(['R023 outcome-ignores-placement']);
    const broken = [...placed, placementBrokenEvent()];
    expect(refused(close({ outcome: 'work-after-benefit' }, broken))).toEqual([
      'R023 outcome-without-result',
    ]);
    const later = [...FINISHED, placedEvent({ startsOn: localDate('2022-04-01') })];
    expect(refused(close({ outcome: 'work-after-benefit', aftercareReason: 'Start later.' }, later))).toEqual(
      ['R023 outcome-without-result'],
    );
  });

  test('R026: before the aftercare was done it needs a reason, which the receipt keeps', () => {
    const placed = [...FINISHED, placedEvent(), ...aftercareTasks(), aftercareHeld('week')];
    const work = { outcome: 'work-after-benefit' } as const;
    expect(refused(close(work, placed))).toEqual(['R026 aftercare-not-done']);
    expect(refused(close({ ...work, aftercareReason: ' ' }, placed))).toEqual(['R026 aftercare-not-done']);
    const [event] = happened(close({ ...work, aftercareReason: 'Wil geen contact.' }, placed));
    expect(event).toMatchObject({
      data: { aftercareReason: 'Wil geen contact.', receipt: { deviation: 'Wil geen contact.' } },
    });
    const [other] = happened(close({ aftercareReason: 'Niet nodig.' }));
    expect(other?.data).not.toHaveProperty('aftercareReason');
  });

  test('R030: open items end with the person’s agreement and a reason only', () => {
    expect(refused(close({}, SET_CASE))).toEqual(['R030 items-open']);
    const [event] = happened(close({ endItems: END_ITEMS }, SET_CASE));
    expect(event).toMatchObject({ data: { endedItems: { ...END_ITEMS, items: [uuid(30)] } } });
    const after = given(...SET_CASE, ...happened(close({ endItems: END_ITEMS }, SET_CASE)));
    expect(after.items.map((item) => item.status)).toEqual(['stopped']);
    expect(refused(close({ endItems: END_ITEMS }))).toEqual(['R030 no-items-open']);
    const late = { ...END_ITEMS, agreedOn: localDate('2022-03-02') };
    expect(refused(close({ endItems: late }, SET_CASE))).toEqual(['R030 items-ended-after-closing']);
  });

  test('nothing may be pending with another party', () => {
    const budget = [...FINISHED, customBudget()];
    const referred = {
      type: 'item-referred.v1',
      data: {
        ...of,
        referralId: uuid(95),
        itemId: uuid(30),
        toUnit: UTRECHT.id,
        fromUnit: UWV.id,
        assignment: 'Begeleiden.',
        ground: 'legal-task',
        referredOn: TODAY,
        reportBy: TODAY,
        receipt: RECEIPT,
      },
    } as const;
    const objection = {
      type: 'objection-lodged.v1',
      data: {
        ...of,
        objectionId: uuid(96),
        how: 'letter',
        lodgedOn: TODAY,
        inTime: true,
        grounds: 'Niet eens.',
        decideBy: localDate('2022-04-12'),
      },
    } as const;
    expect(refused(close({}, [...FINISHED, offered()]))).toEqual(['R032 handover-open']);
    expect(refused(close({}, [...FINISHED, offered(), accepted()]))).toEqual(['R033 handover-not-completed']);
    expect(refused(close({}, [...FINISHED, referred]))).toEqual(['R032 referral-running']);
    expect(refused(close({}, [...budget, secondAsked(budget)]))).toEqual(['R044 second-agreement-open']);
    expect(refused(close({}, [...FINISHED, objection]))).toEqual(['R141 objection-open']);
  });

  test('R023: is not dated before what the case last held', () => {
    const early = close({ closedOn: localDate('2022-02-28') });
    expect(refused(early)).toEqual(['R023 closed-before-last']);
    expect(refusals(early)[0]?.sentence).toBe(
      'In dit dossier is nog iets gebeurd op 1 maart 2022. Kies die dag of een latere dag.',
    );
  });

  test('C7: calls off every appointment to come, with the closing as its reason, and leaves what was before', () => {
    const planned = (n: number, on: string): Extract<ArrangementEvent, { type: 'appointment-made.v1' }> => ({
      type: 'appointment-made.v1',
      data: {
        arrangementId: uuid(1),
        personId: uuid(2),
        appointmentId: uuid(n),
        on: localDate(on),
        at: '10:30',
        minutes: 45,
        channel: 'office',
        worker: uuid(77),
        unit: UWV.id,
      },
    });
    const off = {
      type: 'appointment-cancelled.v1',
      data: { ...of, appointmentId: uuid(73), reason: 'ill', cancelledOn: TODAY },
    } as const;
    const events = [
      ...FINISHED,
      planned(70, '2022-02-28'),
      planned(71, '2022-03-01'),
      planned(72, '2022-04-01'),
      planned(73, '2022-04-02'),
      off,
    ];
    const happens = happened(close({}, events));
    expect(happens.filter((one) => one.type === 'appointment-cancelled.v1')).toEqual(
      [71, 72].map((n) => ({
        type: 'appointment-cancelled.v1',
        data: { ...of, appointmentId: uuid(n), reason: 'arrangement-closed', cancelledOn: TODAY },
      })),
    );
    expect(given(...events, ...happens).appointments.map((one) => one.status)).toEqual([
      'planned',
      'cancelled',
      'cancelled',
      'cancelled',
    ]);
  });

  test('is not dated in the future or before the report, and a refused request is over already', () => {
    expect(refused(close({ closedOn: localDate('2022-03-02') }))).toEqual(['R023 date-in-future']);
    expect(refused(close({ closedOn: localDate('2022-01-31') }, [reported()]))).toEqual([
      'R023 closed-before-report',
    ]);
    expect(refused(close({}, [reported(), admissionRefused()]))).toEqual(['R019 already-refused']);
    expect(given(...FINISHED, closedEvent()).closing?.value.outcome).toBe('other');
  });
});
