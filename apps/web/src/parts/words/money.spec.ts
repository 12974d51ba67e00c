import fc from 'fast-check';
import { euro, parseEuro, typedEuro } from './money';

describe('money', () => {
  it('is written as it is in the Netherlands', () => {
    expect(euro(123_450)).toBe('€\u00a01.234,50');
  });

  it.each([
    ['1.234,50', 123_450],
    ['€ 1234', 123_400],
    ['0,05', 5],
    ['1.000.000', 100_000_000],
  ])('%s is %d cents', (typed, cents) => {
    expect(parseEuro(typed)).toBe(cents);
  });

  it.each(['1,5', '12.34', '-5', '1.23,00', '1e3', ''])('%s is no amount', (typed) => {
    expect(parseEuro(typed)).toBeUndefined();
  });

  it('comes back from how it is typed', () => {
    fc.assert(
      fc.property(fc.nat(100_000_000_000), (cents) => {
        expect(parseEuro(typedEuro(cents))).toBe(cents);
      }),
    );
  });
});
