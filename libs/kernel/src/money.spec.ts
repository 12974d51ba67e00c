import fc from 'fast-check';
import * as Money from './money';

const cents = fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 });
const amount = cents.map(Money.euroCents);

describe('an amount', () => {
  it.each([0.5, Number.NaN, Infinity, Number.MAX_SAFE_INTEGER + 1])('of %d cents does not exist', (wrong) => {
    expect(() => Money.euroCents(wrong)).toThrow(
      new RangeError(`An amount is a whole number of cents, not ${wrong}.`),
    );
  });

  it('is euro, and zero has no sign', () => {
    expect(Money.euroCents(125)).toEqual({ cents: 125, currency: 'EUR' });
    expect(Object.is(Money.euroCents(-0).cents, 0)).toBe(true);
    expect(Money.ZERO).toEqual({ cents: 0, currency: 'EUR' });
    expect(Object.isFrozen(Money.ZERO)).toBe(true);
  });

  it('that grows beyond what can be counted exactly is refused', () => {
    const most = Money.euroCents(Number.MAX_SAFE_INTEGER);
    expect(() => Money.add(most, Money.euroCents(1))).toThrow(RangeError);
  });
});

describe('adding and subtracting', () => {
  it('undo each other', () => {
    fc.assert(
      fc.property(amount, amount, (a, b) => {
        expect(Money.subtract(Money.add(a, b), b)).toEqual(a);
        expect(Money.add(a, b)).toEqual(Money.add(b, a));
        expect(Money.add(a, Money.ZERO)).toEqual(a);
      }),
    );
  });

  it('by example', () => {
    expect(Money.add(Money.euroCents(150), Money.euroCents(75)).cents).toBe(225);
    expect(Money.subtract(Money.euroCents(150), Money.euroCents(175)).cents).toBe(-25);
    expect(Money.sum([1, 2, 3].map(Money.euroCents)).cents).toBe(6);
    expect(Money.sum([])).toEqual(Money.ZERO);
  });
});

describe('comparing', () => {
  it('an amount is above a limit only when it is more than the limit', () => {
    const limit = Money.euroCents(100);
    expect([99, 100, 101].map((n) => Money.isAbove(Money.euroCents(n), limit))).toEqual([false, false, true]);
    expect([99, 100, 101].map((n) => Money.equals(Money.euroCents(n), limit))).toEqual([false, true, false]);
  });
});

describe('allocating', () => {
  const weights = fc
    .array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1, maxLength: 20 })
    .filter((all) => all.some((weight) => weight > 0));

  it('gives parts that add up to the amount, each within a cent of its share, nothing for weight zero', () => {
    fc.assert(
      fc.property(amount, weights, (whole, shares) => {
        const parts = Money.allocate(whole, shares);
        expect(parts).toHaveLength(shares.length);
        expect(Money.sum(parts)).toEqual(whole);
        const total = BigInt(shares.reduce((a, b) => a + b, 0));
        for (const [index, part] of parts.entries()) {
          const exact = BigInt(whole.cents) * BigInt(shares[index]!);
          const off = exact - BigInt(part.cents) * total;
          expect(off < total && -off < total).toBe(true);
          if (shares[index] === 0) expect(part.cents).toBe(0);
        }
      }),
    );
  });

  it('a counter-entry is allocated as the amount it undoes', () => {
    fc.assert(
      fc.property(amount, weights, (whole, shares) => {
        const back = Money.allocate(Money.subtract(Money.ZERO, whole), shares);
        const there = Money.allocate(whole, shares);
        expect(back.map((part, index) => Money.add(part, there[index]!))).toEqual(
          shares.map(() => Money.ZERO),
        );
      }),
    );
  });

  it.each([
    [100, [1, 1, 1], [34, 33, 33]],
    [5, [1, 1, 1], [2, 2, 1]],
    [100, [1, 2, 4], [14, 29, 57]],
    [100, [0, 1], [0, 100]],
    [-100, [1, 1, 1], [-34, -33, -33]],
    [0, [1, 2], [0, 0]],
    [1, [1, 3], [0, 1]],
    [9_007_199_254_740_991, [9_007_199_254_740_991], [9_007_199_254_740_991]],
  ])('%d cents by weights %j are %j', (whole, shares, parts) => {
    expect(Money.allocate(Money.euroCents(whole), shares).map((part) => part.cents)).toEqual(parts);
  });

  it('refuses weights below zero, in fractions, or all zero', () => {
    const whole = Money.euroCents(100);
    for (const wrong of [[1, -1], [0.5], [Number.NaN]])
      expect(() => Money.allocate(whole, wrong)).toThrow(
        new RangeError('Weights are whole numbers of zero or more.'),
      );
    for (const wrong of [[], [0], [0, 0]])
      expect(() => Money.allocate(whole, wrong)).toThrow(
        new RangeError('At least one weight is above zero.'),
      );
  });
});

describe('writing and reading amounts', () => {
  it.each([
    [0, '€ 0,00'],
    [5, '€ 0,05'],
    [-5, '€ -0,05'],
    [99, '€ 0,99'],
    [100, '€ 1,00'],
    [99_999, '€ 999,99'],
    [123_456, '€ 1.234,56'],
    [-123_456_789, '€ -1.234.567,89'],
  ])('%d cents are written %s', (whole, text) => {
    expect(Money.formatEuro(Money.euroCents(whole))).toBe(text);
  });

  it.each([
    ['0', 0],
    ['12', 1200],
    ['12.5', 1250],
    ['12.05', 1205],
    ['-3.99', -399],
    ['-0', 0],
    ['9999999999999.99', 999_999_999_999_999],
  ])('"%s" reads as %d cents', (text, whole) => {
    expect(Money.parseEuro(text)).toEqual({ ok: true, value: { cents: whole, currency: 'EUR' } });
  });

  it.each([
    '',
    '1,50',
    '1.234',
    '1.',
    '.5',
    '+1',
    ' 1',
    '1 ',
    '1e3',
    '--1',
    '12345678901234',
    '€ 1',
    'x1',
    '1x',
  ])('"%s" is refused', (text) => {
    const error = `"${text}" is geen bedrag in euro's met hoogstens twee decimalen.`;
    expect(Money.parseEuro(text)).toEqual({ ok: false, error });
  });

  it('what is written in Dutch and put in the machine form reads back', () => {
    fc.assert(
      fc.property(amount, (whole) => {
        const machine = Money.formatEuro(whole).slice(2).replaceAll('.', '').replace(',', '.');
        expect(Money.parseEuro(machine)).toEqual({ ok: true, value: whole });
      }),
    );
  });
});
