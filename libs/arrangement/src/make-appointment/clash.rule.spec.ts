import { clashes, type Taken } from './clash.rule';

describe('two appointments on one day', () => {
  const from = (at: string, minutes: number): Taken => ({ at, minutes });

  test.each([
    ['begins while the other lasts', from('10:30', 45), from('11:00', 30), true],
    ['lies within the other', from('09:00', 180), from('10:15', 15), true],
    ['is the same time', from('10:30', 45), from('10:30', 45), true],
    ['shares its last minute', from('09:59', 61), from('10:59', 30), true],
    ['begins when the other ends', from('10:30', 45), from('11:15', 30), false],
    ['is at another hour', from('09:15', 45), from('13:15', 45), false],
    ['is later in the same hour', from('09:00', 15), from('09:45', 15), false],
  ])('one that %s', (_how, one, other, isClash) => {
    expect(clashes(one, other)).toBe(isClash);
    expect(clashes(other, one)).toBe(isClash);
  });
});
