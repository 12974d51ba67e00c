import { GrowthSignal } from './growth-signal';

/** Goal: an append of another process wakes a waiter whenever it lands. Method: a head that moves between two looks. */
describe('waiting for the log to grow', () => {
  it('sees an append of another process that lands just as the waiting begins', async () => {
    const heads = [10];
    const growth = new GrowthSignal(() => heads.shift() ?? 11, 1);
    const tooLong = AbortSignal.timeout(2_000);

    await growth.wait(10, tooLong);

    expect(tooLong.aborted).toBe(false);
  });

  it('wakes a waiter that read less than another who waits', async () => {
    let head = 10;
    const growth = new GrowthSignal(() => head, 1);
    const [early, late] = [new AbortController(), AbortSignal.timeout(2_000)];
    const first = growth.wait(20, early.signal);
    const second = growth.wait(10, late);

    head = 11;
    await second;
    early.abort();
    await first;

    expect(late.aborted).toBe(false);
  });

  it('counts a head that cannot be read as grown, so that the reader meets the error', async () => {
    const looks = [10];
    const growth = new GrowthSignal(() => {
      const head = looks.shift();
      if (head === undefined) throw new Error('closed');
      return head;
    }, 1);
    const tooLong = AbortSignal.timeout(2_000);

    await growth.wait(10, tooLong);

    expect(tooLong.aborted).toBe(false);
  });
});
