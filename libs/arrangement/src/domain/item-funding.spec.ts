import fc from 'fast-check';
import { newMoney, sumsToPrice, type AskedLine } from './item-funding.rule';

const FUNDERS = ['rmt-crisisdienstverlening', 'oeno-fondsen', 'praktijkleren-inkoop', 'esf'] as const;
const lines = fc
  .uniqueArray(fc.constantFrom(...FUNDERS), { minLength: 1, maxLength: 4 })
  .chain((funders) =>
    fc.tuple(
      ...funders.map((funder) => fc.integer({ min: 1, max: 1_000_000 }).map((cents) => ({ funder, cents }))),
    ),
  );
const codes = (priceCents: number, funding: readonly AskedLine[]) =>
  sumsToPrice({ priceCents, funding }).flatMap((one) => (one === false ? [] : [one.code]));

describe('R027: funding lines', () => {
  test('that add up are accepted in any order, and a difference of any size is refused', () => {
    fc.assert(
      fc.property(lines, fc.integer({ min: 1, max: 1_000_000 }), (funding, difference) => {
        const total = funding.reduce((sum, line) => sum + line.cents, 0);
        expect(codes(total, funding)).toEqual([]);
        expect(codes(total, funding.toReversed())).toEqual([]);
        expect(codes(total + difference, funding)).toEqual(['funding-differs-from-price']);
        expect(codes(total - difference, funding)).toEqual(['funding-differs-from-price']);
      }),
    );
  });

  test('each funder stands there once', () => {
    const line = { funder: 'esf', cents: 50 };
    expect(codes(100, [line, line])).toEqual(['funder-twice']);
  });
});

describe('R030: what is judged again at a change', () => {
  test('is what is new or raised, never what stays or goes down', () => {
    fc.assert(
      fc.property(lines, (funding) => {
        expect(newMoney(funding, funding)).toEqual([]);
        expect(newMoney(funding)).toEqual(funding);
        const lower = funding.map((line) => ({ ...line, cents: line.cents - 1 }));
        expect(newMoney(lower, funding)).toEqual([]);
        expect(newMoney(funding, lower)).toEqual(funding);
      }),
    );
  });
});
