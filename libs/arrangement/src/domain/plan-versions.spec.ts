import { given } from '../testing/case';
import { chosen, quote } from '../testing/item-events';
import { item, SET_CASE } from '../testing/events';
import { uuid } from '../testing/values';
import type { ArrangementEvent } from './arrangement';
import { draftDifference } from './plan-versions';

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
