import { isOlder, versionInHand } from './version-in-hand';

describe('the version of the plan a page is about', () => {
  it('is the one its address names, also when the draft has gone on', () => {
    expect(versionInHand('4', 5)).toBe(4);
    expect(isOlder(4, 5)).toBe(true);
  });

  it('is the draft when the address names none, or nothing that can be a version', () => {
    expect(versionInHand(null, 5)).toBe(5);
    for (const asked of ['', '0', '-1', '4.5', 'vier', '12345678']) expect(versionInHand(asked, 5)).toBe(5);
    expect(isOlder(5, 5)).toBe(false);
  });

  it('is nothing where there is no draft and none was named', () => {
    expect(versionInHand(null, undefined)).toBeUndefined();
    expect(isOlder(4, undefined)).toBe(true);
  });
});
