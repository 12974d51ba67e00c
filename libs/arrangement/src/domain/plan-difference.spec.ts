import fc from 'fast-check';
import { localDate } from '@meereis/kernel';
import { given } from '../testing/case';
import { goal, reported, SET_CASE } from '../testing/events';
import { uuid } from '../testing/values';
import type { ItemTerms } from './items.fold';
import { planDifference, type PlanContent } from './plan-difference';

function terms(over: Partial<ItemTerms> = {}): ItemTerms {
  const [first] = given(...SET_CASE).items;
  if (first === undefined) throw new Error('The set case has an item.');
  return { ...first.value, ...over };
}

const GOAL = given(reported(), goal()).goal?.value;
const plan = (...items: readonly ItemTerms[]): PlanContent => ({
  ...(GOAL === undefined ? {} : { goal: GOAL }),
  items,
});

describe('the difference between two versions of a plan', () => {
  test('R028: an added, a changed and a withdrawn item and another goal, in words', () => {
    const before = plan(terms(), terms({ itemId: uuid(32), description: 'Rijles' }));
    const after: PlanContent = {
      goal: { ...(GOAL as NonNullable<typeof GOAL>), description: 'Werk in de techniek.' },
      items: [
        terms({ priceCents: 250_000, plannedUntil: localDate('2022-07-01') }),
        terms({ itemId: uuid(33), description: 'Taalles' }),
      ],
    };

    expect(planDifference(before, after).map((one) => one.sentence)).toEqual([
      'Het doel verandert: het doel was “Werk in de zorg.” en wordt “Werk in de techniek.”.',
      'Onderdeel “Training” verandert: de einddatum was “15 juni 2022” en wordt “1 juli 2022”; de prijs was “€ 3.000,00” en wordt “€ 2.500,00”.',
      'Nieuw onderdeel: “Taalles”, van 15 maart 2022 tot en met 15 juni 2022.',
      'Vervalt: “Rijles”.',
    ]);
  });

  test('names funders as people know them, and says when something was not filled in', () => {
    const { provider, ...rest } = terms();
    const after = terms({ funding: [{ funder: 'sectorfonds', cents: 300_000 }] });
    const changes = planDifference(plan(rest), plan(after), (id) => `de ${id}`)[0]?.changes;

    expect(provider).toBe('Opleider BV');
    expect(changes).toEqual([
      { field: 'provider', name: 'de aanbieder', before: 'niet ingevuld', after: 'Opleider BV' },
      {
        field: 'funding',
        name: 'wie betaalt',
        before: 'de oeno-fondsen € 3.000,00',
        after: 'de sectorfonds € 3.000,00',
      },
    ]);
  });

  test('agreeing the same goal again is no difference', () => {
    const again = { ...plan(terms()), goal: { ...(GOAL as NonNullable<typeof GOAL>), goalId: uuid(99) } };
    expect(planDifference(plan(terms()), again)).toEqual([]);
  });
});

const day = fc.integer({ min: 1, max: 28 }).map((n) => localDate(`2022-03-${String(n).padStart(2, '0')}`));
const anyTerms = (n: number): fc.Arbitrary<ItemTerms> =>
  fc
    .record({ description: fc.string({ minLength: 1 }), plannedFrom: day, priceCents: fc.nat(500_000) })
    .map((over) => terms({ ...over, itemId: uuid(n) }));
const anyPlan = fc
  .subarray([31, 32, 33, 34, 35])
  .chain((ids) => fc.tuple(...ids.map(anyTerms)))
  .map((items) => plan(...items));

describe('the difference, for any two plans', () => {
  test('a plan does not differ from itself, in whatever order its items stand', () => {
    fc.assert(
      fc.property(anyPlan, (one) => {
        expect(planDifference(one, { ...one, items: [...one.items].reverse() })).toEqual([]);
      }),
    );
  });

  test('what one way was added, the other way was withdrawn; what changed, changed both ways', () => {
    const of = (kind: string, from: PlanContent, to: PlanContent) =>
      planDifference(from, to)
        .filter((one) => one.kind === kind)
        .map((one) => [one.itemId, one.changes.map((change) => change.field)])
        .sort();
    fc.assert(
      fc.property(anyPlan, anyPlan, (from, to) => {
        expect(of('item-added', from, to)).toEqual(of('item-withdrawn', to, from));
        expect(of('item-changed', from, to)).toEqual(of('item-changed', to, from));
      }),
    );
  });

  test('R028: no item is lost: each of both plans is the same, added, changed or withdrawn, once', () => {
    fc.assert(
      fc.property(anyPlan, anyPlan, (from, to) => {
        const named = planDifference(from, to).map((one) => one.itemId);
        expect(new Set(named).size).toBe(named.length);
        const kept = from.items.filter((one) =>
          to.items.some((other) => JSON.stringify(other) === JSON.stringify(one)),
        );
        const all = new Set([...from.items, ...to.items].map((one) => one.itemId));
        expect(named.length + kept.length).toBe(all.size);
      }),
    );
  });
});
