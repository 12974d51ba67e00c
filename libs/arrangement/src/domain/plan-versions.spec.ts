import { localDate } from '@meereis/kernel';
import { given, TODAY } from '../testing/case';
import { chosen, quote } from '../testing/item-events';
import { agreed, item, reported, SET_CASE } from '../testing/events';
import { revised } from '../testing/plan-events';
import { uuid } from '../testing/values';
import type { ArrangementEvent } from './arrangement';
import {
  draftDifference,
  hasDraft,
  newestPlan,
  planInForce,
  planOfVersion,
  planOn,
  type PlanShown,
} from './plan-versions';

/** The terms of the item changed: another description and this about the provider. */
function changedTo(over: { readonly provider?: string; readonly providerId?: ReturnType<typeof uuid> }) {
  const { provider, ...terms } = (item() as Extract<ArrangementEvent, { type: 'item-added.v1' }>).data;
  expect(provider).toBe('Opleider BV');
  return {
    type: 'item-changed.v1',
    data: {
      ...terms,
      ...over,
      differences: ['provider'],
      confirmAgain: [],
      reason: 'Andere aanbieder.',
      changedOn: terms.receipt.referenceDate,
    },
  } as const;
}
const afters = (...events: readonly ArrangementEvent[]) =>
  draftDifference(given(...SET_CASE, ...events)).flatMap((one) =>
    one.changes.map(({ field, after }) => [field, after]),
  );

describe('R028, R045: the provider in the difference of the plan', () => {
  test('is the one that was chosen among the quotes, where the terms name nobody', () => {
    const choice = [quote(1, { provider: 'School Midden' }), chosen(1)];
    expect(afters(...choice, changedTo({}))).toContainEqual(['provider', 'School Midden']);
  });

  test('is the one of the register, never "niet ingevuld", where only its number is known', () => {
    expect(afters(changedTo({ providerId: uuid(700) }))).toContainEqual([
      'provider',
      `de aanbieder met nummer ${uuid(700)} in het register`,
    ]);
    expect(afters(changedTo({}))).toContainEqual(['provider', 'niet ingevuld']);
  });
});

describe('the versions of a plan', () => {
  const drafted = given(...SET_CASE, item({ itemId: uuid(31), description: 'Rijles' }));
  const withNew = [item({ itemId: uuid(31) }), agreed(3), revised(3, [uuid(30), uuid(31)])] as const;
  const twice = given(...SET_CASE, ...withNew);
  const itemsOf = (plan: PlanShown | undefined) => plan?.items.map(({ itemId }) => itemId);

  test('R020: nothing planned is no draft; a plan that was never set is one', () => {
    expect([hasDraft(given(reported())), newestPlan(given(reported()))]).toEqual([false, undefined]);
    const first = given(...SET_CASE.slice(0, -1));
    expect(hasDraft(first)).toBe(true);
    expect(newestPlan(first)).toMatchObject({ planVersion: 2, status: 'draft' });
    expect(planInForce(first)).toBeUndefined();
  });

  test('R030: what was set stays in force while a draft exists', () => {
    expect(hasDraft(drafted)).toBe(true);
    expect(planInForce(drafted)).toMatchObject({ planVersion: 2, status: 'in-force', setOn: TODAY });
    expect(planInForce(drafted)?.goal?.goalId).toBe(uuid(21));
    expect(itemsOf(planInForce(drafted))).toEqual([uuid(30)]);
    expect(newestPlan(drafted)).toMatchObject({
      planVersion: 3,
      status: 'draft',
      goal: { goalId: uuid(21) },
    });
    expect(newestPlan(drafted)).not.toHaveProperty('setOn');
    expect(itemsOf(newestPlan(drafted))).toEqual([uuid(30), uuid(31)]);
  });

  test('R028: each version that was set is read as it was; a step on the way was nobody’s plan', () => {
    expect(hasDraft(twice)).toBe(false);
    expect(planOfVersion(twice, 2)).toMatchObject({ status: 'former' });
    expect(itemsOf(planOfVersion(twice, 2))).toEqual([uuid(30)]);
    expect(planOfVersion(twice, 3)).toMatchObject({ status: 'in-force', planVersion: 3 });
    expect(planOfVersion(twice, 1)).toBeUndefined();
    expect(planOfVersion(drafted, 3)?.status).toBe('draft');
    expect(planOfVersion(drafted, 2)?.status).toBe('in-force');
    expect(planOfVersion(drafted, 9)).toBeUndefined();
  });

  test('R028: on a day the version counts that was set by then', () => {
    const [added, yes, set] = withNew;
    const later = { ...set, data: { ...set.data, setOn: localDate('2022-03-10') } } as ArrangementEvent;
    const state = given(...SET_CASE, added, yes, later);
    expect(planOn(state, localDate('2022-02-28'))).toBeUndefined();
    expect(planOn(state, TODAY)?.planVersion).toBe(2);
    expect(planOn(state, localDate('2022-03-09'))?.planVersion).toBe(2);
    expect(planOn(state, localDate('2022-03-10'))?.planVersion).toBe(3);
  });

  test('R028: no difference before anything is planned; everything is new before anything is set', () => {
    expect(draftDifference(given(reported()))).toEqual([]);
    expect(draftDifference(given(...SET_CASE))).toEqual([]);
    expect(draftDifference(given(...SET_CASE.slice(0, -1))).length).toBeGreaterThan(0);
  });
});
