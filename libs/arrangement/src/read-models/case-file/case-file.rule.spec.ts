import { admittedEvent, checked, reported, weighed } from '../../testing/case-events';
import { given } from '../../testing/given';
import { UTRECHT, UWV } from '../../testing/case';
import {
  accepted,
  admissionRefused,
  considered,
  HANDOVER,
  item,
  offered,
  reported as reportedCase,
  SET_CASE,
  task,
} from '../../testing/events';
import { customBudget, DRAFT_CASE, employerItem, secondAsked } from '../../testing/plan-events';
import { uuid } from '../../testing/values';
import { caseFileOf } from './case-file.rule';

describe('the case file', () => {
  test('R014: shows the intake as it was recorded, so that nobody asks the person again', () => {
    const { intake } = caseFileOf(given(reported(), checked(), weighed(), admittedEvent()), false);

    expect(intake.report).toMatchObject({ situation: 'notice-period', reportedOn: '2022-02-21' });
    expect(Object.keys(intake.weighing ?? {})).toEqual([
      'educationAndAge',
      'language',
      'workHistory',
      'distanceToWork',
      'chanceWithinYear',
      'outcome',
      'reason',
    ]);
    expect(intake.admission).toEqual({ ground: 'weighed', admittedOn: '2022-03-01' });
    expect(intake).not.toHaveProperty('refusal');
  });

  test('R141: shows a refusal with motivation, notification and the last day to object', () => {
    const { intake } = caseFileOf(given(reported(), admissionRefused()), false);

    expect(intake.refusal).toEqual({
      reason: 'before-hard-date',
      motivation: 'Te vroeg.',
      mandatedUnit: 'uwv-am13',
      refusedOn: '2022-03-01',
      notifiedHow: 'letter',
      notifiedOn: '2022-03-01',
      objectionUntil: '2022-04-12',
    });
  });

  test('R028: names a task in the words of who made it, and every other by what it is for', () => {
    const own = task({ kind: 'own', text: 'Bel de schuldhulp.' });
    const { tasks } = caseFileOf(given(reported(), task({ kind: 'weigh-need' }), own), false);

    expect(tasks.map(({ what }) => what)).toEqual(['de ondersteuningsbehoefte wegen', 'Bel de schuldhulp.']);
  });

  test('R020, R028: goal, agreement and both versions of the plan, with what differs in words', () => {
    const draft = item({ itemId: uuid(31), description: 'Rijles' });
    const now = caseFileOf(given(...SET_CASE, draft), false);
    expect(now).toMatchObject({
      planVersion: 3,
      setVersion: 2,
      goal: {
        goalId: uuid(21),
        kind: 'other-sector',
        description: 'Werk in de zorg.',
        agreedOn: '2022-03-01',
      },
      agreement: { planVersion: 2, how: expect.any(String) as string, agreedOn: '2022-03-01' },
      plan: {
        inForce: { planVersion: 2 },
        draft: { planVersion: 3 },
        setVersions: [2],
        secondAgreements: [],
      },
      diagnoses: [{ topics: expect.any(Array) as string[], result: expect.any(String) as string }],
    });
    expect(now.plan.differences.map(({ sentence }) => sentence).join()).toContain('Rijles');
    expect(now.plan).not.toHaveProperty('presentedOn');
    expect(now.plan).not.toHaveProperty('employerAgreed');
    const set = caseFileOf(given(...SET_CASE), false);
    expect(set.plan).not.toHaveProperty('draft');
    expect(set.plan.differences).toEqual([]);
    const first = caseFileOf(given(...SET_CASE.slice(0, -1)), false);
    expect(first.plan).not.toHaveProperty('inForce');
    expect(first.plan.differences).toEqual([]);
    expect(first).not.toHaveProperty('setVersion');
    const bare = caseFileOf(given(reportedCase()), false);
    for (const part of ['goal', 'agreement', 'banenafspraak', 'handover'])
      expect(bare).not.toHaveProperty(part);
  });

  test('R044, R145: the employer’s own part, and what a second organisation was asked', () => {
    const before = [...DRAFT_CASE, employerItem(), customBudget()];
    const asked = secondAsked(before);
    const { plan } = caseFileOf(given(...before, asked), false);
    expect(plan).toMatchObject({
      employerAgreed: false,
      secondAgreements: [
        { requestId: uuid(70), unit: UTRECHT.id, items: [uuid(35)], status: 'asked', answerBy: '2022-03-15' },
      ],
    });
  });

  test('R032: what is on its way, from the offer until the person was spoken to', () => {
    expect(caseFileOf(given(...SET_CASE, offered()), false).handover).toEqual({
      handoverId: uuid(50),
      status: 'offered',
      fromUnit: UWV.id,
      toUnit: UTRECHT.id,
      contactOn: '2022-03-10',
      answerBy: '2022-03-15',
      note: 'Zij wil graag in de zorg werken.',
      contentHash: HANDOVER.contentHash,
    });
    expect(caseFileOf(given(...SET_CASE, offered(), accepted()), false).handover).toEqual({
      handoverId: uuid(50),
      status: 'accepted',
      fromUnit: UWV.id,
      toUnit: UTRECHT.id,
      contactOn: '2022-03-10',
      contentHash: HANDOVER.contentHash,
    });
  });

  test('R036: a former owner sees no task of the one that comes after', () => {
    const state = given(...SET_CASE, task());
    expect(caseFileOf(state, false).tasks).toHaveLength(1);
    expect(caseFileOf(state, true)).toMatchObject({ tail: true, tasks: [] });
  });

  test('R040: what was looked at before money of the mobility team, and on which day', () => {
    const { considerations } = caseFileOf(given(...SET_CASE, considered('bbl')), false);
    expect(considerations[0]).toMatchObject({ consideredOn: expect.any(String) as string });
    expect(Object.keys(considerations[0] ?? {}).sort()).toEqual(
      ['consideredOn', 'considerationId', 'group', 'outcome', 'provision', 'reason'].sort(),
    );
  });
});
