import { spend, stillAsked } from './budget.rule';

const TEN = { perMinute: 10 };

describe('what still counts of what was asked', () => {
  it('is nothing at first, and all of it within the minute', () => {
    expect(stillAsked(TEN, undefined, 5)).toEqual({ count: 0, fromMs: 5 });
    expect(stillAsked(TEN, { count: 7, fromMs: 0 }, 59_999)).toEqual({ count: 7, fromMs: 0 });
  });

  it('loses ten with every whole minute, and begins anew once nothing is left', () => {
    expect(stillAsked(TEN, { count: 25, fromMs: 0 }, 90_000)).toEqual({ count: 15, fromMs: 60_000 });
    expect(stillAsked(TEN, { count: 25, fromMs: 0 }, 200_000)).toEqual({ count: 0, fromMs: 200_000 });
  });

  it('shuts nobody out after a clock that went back, and lets servers whose clocks differ a little agree', () => {
    const asked = { count: 10, fromMs: 100_000 };
    expect(spend(TEN, asked, 39_999, 1)).toEqual({ granted: true, after: { count: 1, fromMs: 39_999 } });
    expect(spend(TEN, asked, 99_000, 1)).toEqual({ granted: false, waitMinutes: 1 });
  });
});
