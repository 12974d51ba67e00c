import { localDate } from '@meereis/kernel';
import type { Arrangement, ArrangementEvent } from '../../domain/arrangement';
import { FNV, given, TODAY, UTRECHT, UWV } from '../../testing/case';
import { appointmentMade } from '../../testing/daily-events';
import {
  aftercareHeld,
  closedEvent,
  placedEvent,
  placementBrokenEvent,
  reopenedEvent,
} from '../../testing/end-events';
import {
  accepted,
  admissionRefused,
  HANDOVER,
  offered,
  reported,
  SET_CASE,
  task,
} from '../../testing/events';
import { objected, objectionDecided, signalNoted, signalReferred } from '../../testing/intake-events';
import {
  declined,
  movedTo,
  questionAsked,
  referralEnded,
  referred,
  requested,
} from '../../testing/travel-events';
import { uuid } from '../../testing/values';
import { dailyFileOf, notesOf } from './daily.rule';
import { endFileOf } from './end.rule';
import { adviceOf, consultationsOf, firstLineOf, objectionsOf, signalsOf } from './intake-steps.rule';
import { travelFileOf } from './travel.rule';

const of = { arrangementId: HANDOVER.arrangementId, personId: HANDOVER.personId };
const event = (type: string, data: object): ArrangementEvent =>
  ({ type, data: { ...of, ...data } }) as unknown as ArrangementEvent;
/** The state with these parts as they are read, whatever events led to them. */
const having = (parts: object): Arrangement => ({ ...given(...SET_CASE), ...parts });

describe('how the case travelled (R032, R033, R142)', () => {
  test('nothing as long as it did not', () => {
    expect(travelFileOf(given(...SET_CASE))).toEqual({
      requests: [],
      questions: [],
      escalated: false,
      handovers: [],
      referrals: [],
      inheritedLate: [],
      otherPots: [],
    });
  });

  test('open requests alone, the thread of the open offer, and every handover with its end', () => {
    const asked = [requested(), requested({ requestId: uuid(82), byUnit: FNV.id })];
    const state = given(...SET_CASE, ...asked, offered({ requestId: uuid(80) }), questionAsked());
    expect(travelFileOf(state)).toMatchObject({
      requests: [
        {
          requestId: uuid(82),
          byUnit: FNV.id,
          reason: 'De persoon krijgt bijstand.',
          answerBy: '2022-03-15',
        },
      ],
      questions: [{ questionId: uuid(81) }],
      handovers: [{ handoverId: uuid(50), fromUnit: UWV.id, toUnit: UTRECHT.id, status: 'offered' }],
    });
    expect(travelFileOf(state).handovers[0]).not.toHaveProperty('endedOn');
    const after = travelFileOf(given(...SET_CASE, offered(), questionAsked(), declined()));
    expect(after).toMatchObject({
      escalated: true,
      questions: [],
      handovers: [{ status: 'declined', endedOn: TODAY, reason: 'no-capacity', explanation: 'Vol.' }],
    });
  });

  test('items elsewhere with what is still to be recorded, and pots of another region', () => {
    const report = event('referral-reported.v1', {
      referralId: uuid(90),
      itemId: uuid(30),
      toUnit: FNV.id,
      reportId: uuid(95),
      kind: 'started',
      note: 'Begonnen.',
      happenedOn: TODAY,
    });
    const recorded = event('referral-report-recorded.v1', {
      referralId: uuid(90),
      itemId: uuid(30),
      toUnit: FNV.id,
      reportId: uuid(95),
      recordedOn: TODAY,
    });
    const [open] = travelFileOf(given(...SET_CASE, referred(), report)).referrals;
    expect(open).toEqual({
      referralId: uuid(90),
      itemId: uuid(30),
      toUnit: FNV.id,
      reportsToRecord: [uuid(95)],
    });
    const [ended] = travelFileOf(given(...SET_CASE, referred(), report, recorded, referralEnded())).referrals;
    expect(ended).toMatchObject({ reportsToRecord: [], endedOn: TODAY });
    expect(travelFileOf(given(...SET_CASE, movedTo('AM22'))).otherPots).toEqual([
      { itemId: uuid(30), region: 'AM13' },
    ]);
  });

  test('R033: what was inherited late, as long as it is still open', () => {
    const late = task({ taskId: uuid(62), dueOn: localDate('2022-02-20') });
    const done = event('task-done.v1', { taskId: uuid(62), doneOn: TODAY });
    const there = [...SET_CASE, late, offered(), accepted()];
    expect(travelFileOf(given(...there)).inheritedLate.map(({ taskId }) => taskId)).toEqual([uuid(62)]);
    expect(travelFileOf(given(...there, done)).inheritedLate).toEqual([]);
  });
});

describe('daily work (R028, R144)', () => {
  const contact = (n: number, over: object = {}) => ({
    value: { contactId: uuid(n), heldOn: TODAY, channel: 'office', attendance: 'present', ...over },
    eventId: uuid(n),
  });

  test('appointments by moment, the latest first, with how and where', () => {
    const events = [
      appointmentMade(),
      appointmentMade({ appointmentId: uuid(201), at: '09:00' }),
      appointmentMade({ appointmentId: uuid(202), on: localDate('2022-03-12'), place: undefined as never }),
    ];
    const { appointments } = dailyFileOf(given(...SET_CASE, ...events), false);
    expect(appointments.map(({ appointmentId }) => appointmentId)).toEqual([uuid(202), uuid(200), uuid(201)]);
    expect(appointments[0]).not.toHaveProperty('place');
    expect(appointments[1]).toEqual({
      appointmentId: uuid(200),
      on: '2022-03-10',
      at: '10:30',
      minutes: 45,
      channel: 'office',
      place: 'Kantoor Utrecht',
      status: 'planned',
    });
  });

  test('contact moments and corrections, the newest first, each with what it has', () => {
    const corrections = [
      { correctionId: uuid(1), fact: 'reported-on', from: 'a', to: 'b', status: 'requested' },
      {
        correctionId: uuid(2),
        fact: 'item-period',
        subjectId: uuid(30),
        from: 'c',
        to: 'd',
        status: 'approved',
        effectiveOn: TODAY,
      },
    ];
    const state = having({
      contacts: [contact(301), contact(302, { appointmentId: uuid(200) })],
      corrections,
    });
    const daily = dailyFileOf(state, false);
    expect(daily.contacts).toEqual([
      {
        contactId: uuid(302),
        appointmentId: uuid(200),
        heldOn: TODAY,
        channel: 'office',
        attendance: 'present',
      },
      { contactId: uuid(301), heldOn: TODAY, channel: 'office', attendance: 'present' },
    ]);
    expect(daily.corrections).toEqual([corrections[1], corrections[0]]);
    const many = having({ contacts: Array.from({ length: 120 }, (_, n) => contact(1_000 + n)) });
    expect(dailyFileOf(many, false).contacts).toHaveLength(100);
    expect(dailyFileOf(many, false).contacts[0]?.contactId).toBe(uuid(1_119));
  });

  test('R036: notes with every version, the one touched last first; none for a former owner', () => {
    const version = (n: number, on: string, reason?: string) => ({
      version: n,
      text: `versie ${n}`,
      on: localDate(on),
      by: uuid(77),
      ...(reason === undefined ? {} : { reason }),
    });
    const notes = [
      { noteId: uuid(1), versions: [version(1, '2022-02-01'), version(2, '2022-03-01', 'Fout.')] },
      { noteId: uuid(2), versions: [version(1, '2022-02-15')] },
      { noteId: uuid(3), versions: [version(1, '2022-02-15')] },
    ];
    const shown = notesOf(having({ notes }));
    expect(shown.map((one) => [one.noteId, one.version, one.superseded])).toEqual([
      [uuid(1), 2, false],
      [uuid(1), 1, true],
      [uuid(3), 1, false],
      [uuid(2), 1, false],
    ]);
    expect(shown[0]).toMatchObject({ text: 'versie 2', on: '2022-03-01', by: uuid(77), reason: 'Fout.' });
    expect(shown[1]).not.toHaveProperty('reason');
    expect(dailyFileOf(having({ notes }), false).notes).toHaveLength(4);
    expect(dailyFileOf(having({ notes }), true).notes).toEqual([]);
  });
});

describe('the steps of the intake (R008, R010, R013, R016, R141)', () => {
  test('a signal with its referral and what came of it', () => {
    const outcome = { outcome: 'help-started', note: 'Regeling.', recordedOn: TODAY };
    const state = given(reported(), signalNoted(), signalReferred());
    const [noted] = signalsOf(given(reported(), signalNoted()));
    expect(noted).not.toHaveProperty('referral');
    expect(noted).not.toHaveProperty('outcome');
    expect(signalsOf(state)[0]).toMatchObject({ referral: { deskKind: expect.any(String) as string } });
    const [first] = state.signals;
    const done = { ...state, signals: [{ ...first, outcome }] } as unknown as Arrangement;
    expect(signalsOf(done)[0]?.outcome).toEqual(outcome);
    const known = { ...first, referral: { ...first?.referral, deskId: uuid(400) } };
    expect(signalsOf({ ...state, signals: [known] } as unknown as Arrangement)[0]?.referral?.deskId).toBe(
      uuid(400),
    );
    expect(Object.keys(signalsOf(state)[0]?.referral ?? {})).not.toContain('deskId');
  });

  test('R141: an objection, the decision on it and how that was told', () => {
    const before = [reported(), admissionRefused(), objected()];
    const [open] = objectionsOf(given(...before));
    expect(open).toMatchObject({
      objectionId: expect.any(String) as string,
      inTime: expect.any(Boolean) as boolean,
    });
    expect(open).not.toHaveProperty('decision');
    const decided = given(...before, objectionDecided({ outcome: 'founded', reopens: true }));
    const [shown] = objectionsOf(decided);
    expect(shown?.decision).toMatchObject({ outcome: 'founded', reopens: true });
    expect(shown?.decision).not.toHaveProperty('notifiedHow');
    const [one] = decided.objections;
    const notice = { how: 'letter', notifiedOn: TODAY, termUntil: localDate('2022-04-12') };
    const told = { ...decided, objections: [{ ...one, notice }] } as unknown as Arrangement;
    expect(objectionsOf(told)[0]?.decision).toMatchObject({
      notifiedHow: 'letter',
      notifiedOn: TODAY,
      appealUntil: '2022-04-12',
    });
  });

  test('advice that is asked and that came, what the contact of the region found, and help that came first', () => {
    const value = {
      adviceId: uuid(1),
      adviser: 'Loket',
      question: 'Past dit?',
      requestedOn: TODAY,
      answerBy: localDate('2022-03-15'),
    };
    const received = { outcome: 'support', advice: 'Ja.', receivedOn: TODAY };
    const state = having({
      advice: [{ value }, { value: { ...value, adviceId: uuid(2) }, received }],
      consultations: [
        { value: { deskName: 'Punt', finding: 'belongs', advice: 'Ja.', consultedOn: TODAY, more: 1 } },
      ],
      firstLineLater: [{ value: { outcome: 'tried', note: 'Brief.', recordedOn: TODAY, more: 1 } }],
    });
    expect(adviceOf(state)).toEqual([value, { ...value, adviceId: uuid(2), ...received }]);
    expect(consultationsOf(state)).toEqual([
      { deskName: 'Punt', finding: 'belongs', advice: 'Ja.', consultedOn: TODAY },
    ]);
    expect(firstLineOf(state)).toEqual([{ outcome: 'tried', note: 'Brief.', recordedOn: TODAY }]);
  });
});

describe('what came of the case (R023, R026)', () => {
  test('nothing as long as nothing did', () => {
    expect(endFileOf(given(...SET_CASE))).toEqual({ matches: [], results: [] });
  });

  test('work with its aftercare, what broke off, closing and reopening', () => {
    const placed = [...SET_CASE, placedEvent(), aftercareHeld('week')];
    const [work] = endFileOf(given(...placed)).results;
    expect(work).toMatchObject({
      placementId: uuid(81),
      result: 'work',
      kind: 'after-benefit',
      organisation: 'Bedrijf BV',
      hoursPerWeek: 32,
      longerThanHalfYear: true,
      startsOn: '2022-02-01',
      daysWithoutWork: 31,
    });
    expect(work?.aftercare.map(({ moment }) => moment)).toEqual(['week']);
    expect(work).not.toHaveProperty('brokenOn');
    expect(endFileOf(given(...placed, placementBrokenEvent())).results[0]).toHaveProperty('brokenOn');
    const closed = endFileOf(given(...placed, closedEvent(), reopenedEvent()));
    expect(Object.keys(closed.closing ?? {})).toEqual(['outcome', 'explanation', 'closedOn']);
    expect(Object.keys(closed.reopening ?? {})).toEqual(['reason', 'reopenedOn']);
  });

  test('a business and an education say what they are, and matches with whom', () => {
    const base = { placementId: uuid(85), startsOn: localDate('2022-02-01') };
    const business = {
      ...base,
      kind: 'after-benefit',
      jobEndedOn: localDate('2021-12-31'),
      longerThanHalfYear: true,
      description: 'Foto.',
    };
    const state = having({
      results: [
        { result: 'business', value: business, aftercare: [] },
        { result: 'education', value: { ...base, school: 'ROC' }, aftercare: [] },
      ],
      matches: [{ value: { matchId: uuid(86), employer: 'Bedrijf BV', matchedOn: TODAY, more: 1 } }],
    });
    const { results, matches } = endFileOf(state);
    expect(results[0]).toMatchObject({ result: 'business', kind: 'after-benefit', daysWithoutWork: 31 });
    expect(results[0]).not.toHaveProperty('organisation');
    expect(results[1]).toEqual({ ...base, result: 'education', organisation: 'ROC', aftercare: [] });
    expect(matches).toEqual([{ matchId: uuid(86), employer: 'Bedrijf BV', matchedOn: TODAY }]);
  });

  test('Q25: the arrangement before this one, where there was one', () => {
    const state = given(...SET_CASE);
    const later = {
      ...state,
      reported: { ...state.reported, value: { ...state.reported.value, formerArrangementId: uuid(9) } },
    };
    expect(endFileOf(later as unknown as Arrangement).formerArrangementId).toBe(uuid(9));
  });
});
