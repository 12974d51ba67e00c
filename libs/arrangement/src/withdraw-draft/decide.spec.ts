import { localDate } from '@meereis/kernel';
import { given, happened, refused, TODAY, type Given } from '../testing/case';
import { agreed, goal, item, SET_CASE, task } from '../testing/events';
import { changed, confirmed, IN_FORCE, ITEM, WITH_TRAINING } from '../testing/item-events';
import { DRAFT_CASE, itemStarted, itemWithdrawn, secondAsked, customBudget } from '../testing/plan-events';
import { uuid } from '../testing/values';
import { decideWithdrawDraft } from './decide';

const decide = (events: Given, planVersion = 3, today = TODAY) =>
  decideWithdrawDraft(
    given(...events),
    { planVersion, reason: 'Toch niet.' },
    { today, newId: () => uuid(69) },
  );

describe('withdrawing a draft', () => {
  test('R028, R030: goes back to the version in force and touches no agreed item', () => {
    const before = given(...SET_CASE);
    const draft = [
      ...DRAFT_CASE,
      { ...goal(), data: { ...goal().data, goalId: uuid(29) } } as never,
      itemWithdrawn(),
      agreed(5),
    ];
    const after = given(...draft, ...happened(decide(draft, 5)));

    expect(happened(decide(draft, 5))).toEqual([
      {
        type: 'draft-withdrawn.v1',
        data: {
          arrangementId: uuid(1),
          personId: uuid(2),
          planVersion: 5,
          versionInForce: 2,
          reason: 'Toch niet.',
          withdrawnOn: TODAY,
        },
      },
    ]);
    expect(after).toMatchObject({
      planVersion: 2,
      goal: before.goal,
      agreement: before.agreement,
      items: before.items,
      set: before.set,
    });
  });

  test('R020: its number is never given again', () => {
    const after = given(...DRAFT_CASE, ...happened(decide(DRAFT_CASE)), item({ itemId: uuid(33) }));
    expect(after.planVersion).toBe(4);
  });

  test('needs a draft, and a version in force to go back to', () => {
    expect(refused(decide([...SET_CASE], 2))).toEqual(['R028 no-draft']);
    expect(refused(decide([...SET_CASE.slice(0, 6)], 2))).toEqual(['R028 nothing-in-force']);
    expect(refused(decide(DRAFT_CASE, 2))).toEqual(['R020 plan-version-stale']);
  });

  test('R030: what was started in the draft cannot vanish with it', () => {
    expect(refused(decide([...DRAFT_CASE, itemStarted(uuid(31))]))).toEqual(['R030 draft-item-started']);
    expect(refused(decide([...DRAFT_CASE, itemStarted(uuid(30))]))).toEqual([]);
  });

  test('R044: an open question about it is taken back first', () => {
    const asked = [...SET_CASE, customBudget()];
    expect(refused(decide([...asked, secondAsked(asked)]))).toEqual(['R044 second-agreement-open']);
  });

  test('R051: money that only the draft waited for is asked no more, of a new item and of a changed one', () => {
    const rmt = { funding: [{ funder: 'rmt-crisisdienstverlening', cents: 300_000, money: 'rmt' as const }] };
    const added = [...DRAFT_CASE, task({ kind: 'confirm-funding', subjectId: uuid(31) })];
    expect(given(...added, ...happened(decide(added))).openTasks).toEqual([]);
    const dearer = [...IN_FORCE, changed(rmt), task({ kind: 'confirm-funding', subjectId: ITEM })];
    expect(given(...dearer, ...happened(decide(dearer))).openTasks).toEqual([]);
  });

  test('R030, R051: what was agreed and taken out of the draft waits for its money again', () => {
    const out = [...WITH_TRAINING, itemWithdrawn()];
    expect(given(...out, ...happened(decide(out))).openTasks).toMatchObject([
      { kind: 'confirm-funding', subjectId: ITEM, rule: 'R051' },
    ]);
    const paid = [...WITH_TRAINING, confirmed(), itemWithdrawn()];
    expect(given(...paid, ...happened(decide(paid))).openTasks).toEqual([]);
    const begins = decide(paid, 3, localDate('2022-03-15'));
    expect(given(...paid, ...happened(begins)).openTasks).toMatchObject([
      { kind: 'start-item', subjectId: ITEM },
    ]);
  });
});
