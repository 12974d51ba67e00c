import { given } from '../testing/case';
import { closedEvent, placedEvent, reopenedEvent } from '../testing/end-events';
import { agreed, goal, item, SET_CASE } from '../testing/events';
import { itemWithdrawn, revised } from '../testing/plan-events';
import { uuid } from '../testing/values';
import type { ArrangementEvent } from './arrangement';

const added = item({ itemId: uuid(31), description: 'Rijles' });
const draftWithdrawn = {
  type: 'draft-withdrawn.v1',
  data: {
    ...(goal() as Extract<ArrangementEvent, { type: 'goal-agreed.v1' }>).data,
    planVersion: 3,
    backTo: 2,
    reason: 'Toch niet.',
    withdrawnOn: '2022-03-01',
  },
} as unknown as ArrangementEvent;
const phaseAfter = (...events: readonly ArrangementEvent[]) => given(...events).phase;

describe('R028: planning beside a plan that was set', () => {
  test('leaves the case where it is: set, placed or reopened', () => {
    expect(phaseAfter(...SET_CASE, added)).toBe('set');
    expect(phaseAfter(...SET_CASE, placedEvent(), added)).toBe('placed');
    expect(phaseAfter(...SET_CASE, closedEvent(), reopenedEvent(), added)).toBe('reopened');
    expect(phaseAfter(...SET_CASE.slice(0, -1))).toBe('planning');
  });

  test('setting it keeps a placement, and makes it the plan of a set case', () => {
    const set = [added, agreed(3), revised(3, [uuid(30), uuid(31)])];
    expect(phaseAfter(...SET_CASE, placedEvent(), ...set)).toBe('placed');
    expect(phaseAfter(...SET_CASE, ...set)).toBe('set');
    expect(given(...SET_CASE, ...set).versions.map((one) => one.items.length)).toEqual([1, 2]);
    expect(given(...SET_CASE, ...set).versions[1]).toMatchObject({
      agreement: { value: { planVersion: 3 } },
      goal: { value: { goalId: uuid(21) } },
    });
  });

  test('R030: what was withdrawn leaves the case with the version set without it, not before', () => {
    const without = [added, itemWithdrawn()];
    expect(given(...SET_CASE, ...without).items.map(({ value }) => value.itemId)).toEqual([
      uuid(30),
      uuid(31),
    ]);
    const { items } = given(...SET_CASE, ...without, agreed(4), revised(4, [uuid(31)]));
    expect(items.map(({ value, agreed: yes }) => [value.itemId, yes !== undefined])).toEqual([
      [uuid(31), true],
    ]);
  });

  test('an item that was not set stays a draft without anything agreed', () => {
    const { items } = given(...SET_CASE, added, agreed(3), revised(3, [uuid(30)]));
    expect(items.map(({ value, agreed: yes }) => [value.itemId, yes !== undefined])).toEqual([
      [uuid(30), true],
      [uuid(31), false],
    ]);
  });
});

describe('R030: a draft that is withdrawn', () => {
  test('leaves the version in force as it was agreed, with its goal and agreement', () => {
    const back = given(...SET_CASE, added, itemWithdrawn(), goal(), agreed(5), draftWithdrawn);
    const before = given(...SET_CASE);
    expect(back.planVersion).toBe(2);
    expect(back.goal).toEqual(before.goal);
    expect(back.agreement).toEqual(before.agreement);
    expect(back.items.map(({ value, withdrawn }) => [value.itemId, withdrawn])).toEqual([
      [uuid(30), undefined],
    ]);
    expect(back.lastPlanVersion).toBeGreaterThan(2);
  });
});
