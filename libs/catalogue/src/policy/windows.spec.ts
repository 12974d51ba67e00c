import { localDate } from '@meereis/kernel';
import { firstDay, isOpenOn, lastDay, versionOn } from './windows.rule';

describe('windows with partial dates', () => {
  it.each([
    ['2021', '2021-01-01', '2021-12-31'],
    ['2021-06', '2021-06-01', '2021-06-30'],
    ['2020-02', '2020-02-01', '2020-02-29'],
    ['2021-06-05', '2021-06-05', '2021-06-05'],
  ])('%s begins on %s and ends on %s', (partial, first, last) => {
    expect(firstDay(partial)).toBe(first);
    expect(lastDay(partial)).toBe(last);
  });

  it.each([
    ['2020-12-31', false],
    ['2021-01-01', true],
    ['2021-06-30', true],
    ['2021-07-01', false],
  ])('a window from 2021 to 2021-06 is on %s: %s', (on, open) => {
    expect(isOpenOn({ windowFrom: '2021', windowUntil: '2021-06' }, localDate(on))).toBe(open);
  });

  it('an end that is not given is open', () => {
    expect(isOpenOn({}, localDate('1950-01-01'))).toBe(true);
    expect(isOpenOn({ windowFrom: '2021' }, localDate('2199-12-31'))).toBe(true);
  });

  it('a prolongation replaces the end', () => {
    const window = { windowUntil: '2022', prolongedUntil: '2024-12-31' };
    expect(isOpenOn(window, localDate('2024-12-31'))).toBe(true);
    expect(isOpenOn(window, localDate('2025-01-01'))).toBe(false);
  });
});

describe('the version that holds', () => {
  const versions = [
    { name: 'a', validFrom: localDate('2021-01-01'), validUntil: localDate('2022-12-31') },
    { name: 'b', validFrom: localDate('2022-12-15') },
    { name: 'c', validFrom: localDate('2022-12-15') },
  ];

  it.each([
    ['2020-12-31', undefined],
    ['2021-01-01', 'a'],
    ['2022-12-14', 'a'],
    ['2022-12-15', 'c'],
    ['2030-01-01', 'c'],
  ])('on %s is %s: the last to begin, then the last published', (on, name) => {
    expect(versionOn(versions, localDate(on))?.name).toBe(name);
  });

  it('an earlier version does not come back when the one that replaced it has ended', () => {
    const replaced = [
      { name: 'open', validFrom: localDate('2021-01-01') },
      { name: 'short', validFrom: localDate('2022-01-01'), validUntil: localDate('2022-06-30') },
    ];
    const names = ['2021-12-31', '2022-06-30', '2022-07-01'].map(
      (on) => versionOn(replaced, localDate(on))?.name,
    );
    expect(names).toEqual(['open', 'short', undefined]);
  });
});
