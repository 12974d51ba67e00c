import { hostname } from 'node:os';
import { instantOf, type WallClock } from '@meereis/kernel';
import type { ReadDatabase } from '../read-database';
import { onEachEngine, type TestPlace } from '../testing';
import { openBooks } from './books';
import { Lease } from './lease';

onEachEngine((engine) => {
  /** Goal: one holder at a time of each name, over two connections. Method: the real database, a clock that is set. */
  const TERM_MS = 1_000;
  let nowMs = 0;
  const clock: WallClock = { now: () => instantOf(nowMs) };
  let place: TestPlace;
  let one: ReadDatabase;
  let other: ReadDatabase;

  beforeEach(async () => {
    nowMs = 0;
    place = await engine.place();
    one = await place.open();
    other = await place.open();
    await openBooks(one.writer);
  });
  afterEach(async () => {
    await one.close();
    await other.close();
    await place.remove();
  });

  const lease = (database: ReadDatabase, name: string) => new Lease(database.writer, clock, TERM_MS, name);

  describe('a lease', () => {
    it('has one holder at a time, also when both ask at once', async () => {
      const taken = await Promise.all([lease(one, 'a').take(), lease(other, 'a').take()]);
      expect(taken.toSorted()).toEqual([false, true]);
    });

    it('stands in the way of its own name only', async () => {
      expect([await lease(one, 'a').take(), await lease(other, 'b').take()]).toEqual([true, true]);
    });

    it('is prolonged by its holder, and free when its term is over', async () => {
      const [holder, next] = [lease(one, 'a'), lease(other, 'a')];
      await holder.take();
      nowMs = 900;
      await holder.renew();
      nowMs = 1_899;
      expect(await next.take()).toBe(false);
      nowMs = 1_900;
      expect(await next.take()).toBe(true);
      await expect(holder.renew()).rejects.toMatchObject({ name: 'LeaseLostError' });
      await holder.release();
      expect(await lease(one, 'a').take()).toBe(false);
    });

    it('is free at once when it is given back, or its holder of this machine is gone', async () => {
      const [holder, next] = [lease(one, 'a'), lease(other, 'a')];
      await holder.take();
      await holder.release();
      expect(await next.take()).toBe(true);
      // No process has this number: it is above what the kernel gives out.
      const owner = `${hostname()}|99999999|gone`;
      await one.writer.transaction((tx) => tx.run('UPDATE meereis_lease SET owner = ?', [owner]));
      expect(await holder.take()).toBe(true);
    });
  });
});
