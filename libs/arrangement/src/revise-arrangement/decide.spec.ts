import { localDate } from '@meereis/kernel';
import { eventIdAt, given, happened, POLICY, refusals, refused, TODAY, type Given } from '../testing/case';
import { agreed, item, SET_CASE } from '../testing/events';
import { changed, delivered, IN_FORCE, started } from '../testing/item-events';
import {
  customBudget,
  DRAFT_CASE,
  employerAgrees,
  employerItem,
  itemStarted,
  itemWithdrawn,
  secondAgreed,
  secondAsked,
} from '../testing/plan-events';
import { uuid } from '../testing/values';
import { decideReviseArrangement, type ReviseArrangement } from './decide';

const COMMAND: ReviseArrangement = {
  planVersion: 3,
  setOn: TODAY,
  reason: 'wish-of-person',
  explanation: 'De persoon wil ook rijles.',
};
const decide = (events: Given, over: Partial<ReviseArrangement> = {}) =>
  decideReviseArrangement(
    given(...events),
    { ...COMMAND, ...over },
    {
      today: TODAY,
      policy: POLICY,
      unitName: (unit) => `Onderdeel ${unit}`,
    },
  );

describe('revising a plan that was set', () => {
  test('R028: stores reason, what differs, the version it replaces, and cites what it rests on', () => {
    const [event] = happened(decide([...DRAFT_CASE, agreed(3)]));

    expect(event).toMatchObject({
      type: 'arrangement-revised.v1',
      data: {
        ...COMMAND,
        formerVersion: 2,
        items: [uuid(30), uuid(31)],
        goalId: uuid(21),
        differences: [{ kind: 'item-added', itemId: uuid(31), fields: [] }],
        receipt: {
          facts: [7, 2, 3, 4, 5, 8, 9].map(eventIdAt),
          deviation: 'De persoon wil ook rijles.',
        },
      },
    });
  });

  test('R028: the version in force stays as it was, and the items of the new one are agreed from now', () => {
    const before = given(...DRAFT_CASE, agreed(3));
    const after = given(...DRAFT_CASE, agreed(3), ...happened(decide([...DRAFT_CASE, agreed(3)])));

    expect(before.versions.map((one) => one.items.length)).toEqual([1]);
    expect(before.items.map((one) => one.agreed !== undefined)).toEqual([true, false]);
    expect(after.versions.map((one) => one.items.length)).toEqual([1, 2]);
    expect(after.versions[0]).toEqual(before.versions[0]);
    expect(after.items.every((one) => one.agreed !== undefined)).toBe(true);
  });

  test('R028: a revision needs something that differs, and a reason in words', () => {
    expect(refused(decide([...SET_CASE], { planVersion: 2 }))).toEqual(['R028 nothing-changed']);
    const sameGoal = { ...SET_CASE[4], type: 'goal-agreed.v1' } as (typeof SET_CASE)[number];
    expect(refused(decide([...SET_CASE, sameGoal, agreed(3)]))).toEqual(['R028 nothing-changed']);
    expect(refused(decide([...DRAFT_CASE, agreed(3)], { explanation: '  ' }))).toEqual([
      'R028 revision-needs-reason',
    ]);
  });

  test('R020: only the newest version, and only what the person agreed with', () => {
    expect(refused(decide([...DRAFT_CASE], { planVersion: 2 }))).toEqual([
      'R020 plan-version-stale',
      'R020 person-has-not-agreed',
    ]);
    expect(refused(decide([...DRAFT_CASE, agreed(3), item({ itemId: uuid(32) })]))).toEqual([
      'R020 plan-version-stale',
      'R020 person-has-not-agreed',
    ]);
  });

  test('R028, R030: a draft of before does not cut below what was delivered since', () => {
    const draft = [...IN_FORCE, changed({ priceCents: 60_000, plannedUntil: localDate('2022-04-15') })];
    const since = [...draft, started(), delivered(80_000), agreed(3)];
    const late = { today: localDate('2022-06-01'), policy: POLICY };
    const revise = (events: Given) =>
      decideReviseArrangement(given(...events), { ...COMMAND, setOn: late.today }, late);
    expect(refused(revise(since))).toEqual(['R028 price-below-delivered', 'R028 end-before-delivered']);
    expect(refused(revise([...draft, agreed(3)]))).toEqual([]);
    const untouched = [...IN_FORCE, started(), delivered(80_000), item({ itemId: uuid(31) }), agreed(3)];
    expect(refused(revise(untouched))).toEqual([]);
  });

  test('R028: is not dated before the version it replaces', () => {
    expect(refused(decide([...DRAFT_CASE, agreed(3)], { setOn: localDate('2022-02-28') }))).toEqual([
      'R020 set-before-agreement',
      'R028 set-before-former',
    ]);
  });

  test('is for a plan that was set', () => {
    expect(refused(decide([...SET_CASE.slice(0, 7)], { planVersion: 2 }))).toEqual([
      'R028 nothing-to-revise',
    ]);
  });

  test('R030, Q24: what was started cannot be left out', () => {
    const dropped = [...DRAFT_CASE, itemWithdrawn(), itemStarted(), agreed(4)];
    expect(refused(decide(dropped, { planVersion: 4 }))).toEqual(['R030 delivered-item-dropped']);
    const left = [...DRAFT_CASE, itemWithdrawn(), agreed(4)];
    const [event] = happened(decide(left, { planVersion: 4 }));
    expect(event).toMatchObject({
      data: { items: [uuid(31)], differences: [{ kind: 'item-added' }, { kind: 'item-withdrawn' }] },
    });
    const after = given(...left, ...happened(decide(left, { planVersion: 4 })));
    expect(after.items.map((one) => one.agreed !== undefined)).toEqual([true]);
    expect(after.versions.at(-1)?.items.map((one) => one.value.itemId)).toEqual([uuid(31)]);
  });
});

describe('who else has to agree', () => {
  const withEmployer = [...SET_CASE, employerItem()];

  test('R020: the employer where it has a part, and for that part only', () => {
    const events = [...withEmployer, agreed(3)];
    expect(refused(decide(events))).toEqual(['R020 employer-has-not-agreed']);
    const withAgreement = [...withEmployer, employerAgrees(withEmployer), agreed(3)];
    expect(refused(decide(withAgreement))).toEqual([]);
    // Another item changes the plan, not the employer's part.
    const other = [...withEmployer, employerAgrees(withEmployer), item({ itemId: uuid(37) }), agreed(4)];
    expect(refused(decide(other, { planVersion: 4 }))).toEqual([]);
    const second = employerItem({ itemId: uuid(38), description: 'Nog een werkplek' });
    const more = [...withEmployer, employerAgrees(withEmployer), second, agreed(4)];
    expect(refused(decide(more, { planVersion: 4 }))).toEqual(['R020 employer-has-not-agreed']);
  });

  test('R044: a custom budget on RMT money needs a second organisation, which has answered', () => {
    const budget = [...SET_CASE, customBudget()];
    expect(refused(decide([...budget, agreed(3)]))).toEqual(['R044 second-agreement-missing']);
    const question = secondAsked(budget);
    expect(refused(decide([...budget, question, agreed(3)]))).toEqual([
      'R044 second-agreement-open',
      'R044 second-agreement-missing',
    ]);
    const [waits] = refusals(decide([...budget, question, agreed(3)]));
    expect(waits?.sentence).toBe(
      'Nog niet beantwoord: de vraag om akkoord aan Onderdeel utrecht-am13 (1 onderdeel). Wacht op het antwoord of trek de vraag in.',
    );
    expect(refused(decide([...budget, question, secondAgreed(question), agreed(3)]))).toEqual([]);
    const [event] = happened(decide([...budget, question, secondAgreed(question), agreed(3)]));
    expect(event).toMatchObject({
      data: { receipt: { facts: expect.arrayContaining([eventIdAt(10)]) as unknown } },
    });
  });

  test('R044: money of another funder needs no second organisation', () => {
    const sector = customBudget({ funding: [{ funder: 'oeno-fondsen', cents: 50_000 }] });
    expect(refused(decide([...SET_CASE, sector, agreed(3)]))).toEqual([]);
  });
});
