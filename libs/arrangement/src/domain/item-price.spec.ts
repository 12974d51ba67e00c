import fc from 'fast-check';
import { localDate } from '@meereis/kernel';
import { SERVICES } from '../testing/case';
import { maximumFor, onBasisOf, withinMaximum, type Priced } from './item-price.rule';

const [SERVICE] = SERVICES;
if (SERVICE === undefined) throw new Error('The test has no services.');
const PERIOD = { plannedFrom: localDate('2022-03-15'), plannedUntil: localDate('2022-06-15') };
const cents = fc.integer({ min: 0, max: 10_000_000_000 });
const percent = fc.integer({ min: 0, max: 100 });

const priced = (over: Partial<Priced>): Priced => ({ ...PERIOD, priceCents: 0, vat: 'ex', ...over });

describe('Q19: prices on two bases', () => {
  test('a price is itself on its own basis, and an unknown basis counts as including VAT', () => {
    fc.assert(
      fc.property(cents, (priceCents) => {
        expect(onBasisOf('ex', priced({ priceCents }))).toBe(priceCents);
        expect(onBasisOf('incl', priced({ priceCents, vat: 'unknown' }))).toBe(priceCents);
        expect(onBasisOf('unknown', priced({ priceCents, vat: 'incl' }))).toBe(priceCents);
      }),
    );
  });

  test('there and back is the same cent, whatever the rate', () => {
    fc.assert(
      fc.property(cents, percent, (priceCents, vatPercent) => {
        const incl = onBasisOf('incl', priced({ priceCents, vatPercent })) ?? -1;
        expect(incl).toBeGreaterThanOrEqual(priceCents);
        expect(onBasisOf('ex', priced({ priceCents: incl, vat: 'incl', vatPercent }))).toBe(priceCents);
      }),
    );
  });

  test('without a rate the other basis is not guessed', () => {
    expect(onBasisOf('incl', priced({ priceCents: 100 }))).toBeUndefined();
    expect(onBasisOf('ex', priced({ priceCents: 100, vat: 'unknown' }))).toBeUndefined();
  });
});

describe('R043: the maximum', () => {
  test('is kept by the sum of every split, and broken by one cent more', () => {
    const max = maximumFor(SERVICE, PERIOD).cents;
    fc.assert(
      fc.property(fc.integer({ min: 0, max }), (first) => {
        const others = [priced({ priceCents: first })];
        expect(withinMaximum(SERVICE, priced({ priceCents: max - first }), others)).toBe(false);
        expect(withinMaximum(SERVICE, priced({ priceCents: max - first + 1 }), others)).not.toBe(false);
      }),
    );
  });
});
