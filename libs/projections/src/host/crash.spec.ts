import { Bench, eventually, items, steps, story } from '../spec/items';
import { dyingAt, STEPS } from '../spec/faulty-database';
import { expectIdempotent, feedTwice, givenEvents, onEachEngine, projectInMemory } from '../testing';

onEachEngine((engine) => {
  const LENGTH = 60;
  const BATCH = 7;

  let bench: Bench;
  beforeEach(async () => {
    bench = await Bench.on(engine);
  });
  // Also after a failure: a host that runs on would keep the tests from ending.
  afterEach(() => bench.clean());

  /** Goal: no crash between any two steps loses or doubles a row. Method: die at each passage of each step, then reopen. */
  describe.each(STEPS)('a process that dies %s', (step) => {
    it.each([1, 2, 3, 5, 9])('at passage %i leaves the same final rows', async (nth) => {
      const database = dyingAt(await bench.open(), step, nth);
      const dying = await bench.host({ database, batchSize: BATCH, leaseMs: 200 });
      bench.log.add(...story(LENGTH));
      await dying.start().catch(() => undefined);
      await eventually(() => database.isDead());
      await dying.stop();

      const next = await bench.started({ batchSize: BATCH, leaseMs: 200 });
      await eventually(() => next.status().state === 'projecting');
      expect(await next.waitFor(await bench.log.head(), 5_000)).toBe(true);
      const events = givenEvents(...story(LENGTH));
      expect(await bench.rows('item')).toEqual((await projectInMemory(items, events))['item']);
      expect(await bench.rows('step')).toEqual((await projectInMemory(steps, events))['step']);
    });
  });

  describe('the same event twice', () => {
    const events = givenEvents(...story(100));

    it.each([items, steps])('gives the rows of $name as once', async (projection) => {
      const rows = await expectIdempotent(projection, events);
      expect(Object.values(rows).flat().length).toBeGreaterThan(0);
    });

    it('is seen when a projection is not idempotent', async () => {
      let serial = 0;
      const counting = {
        ...steps,
        project: (event: (typeof events)[number]) => {
          serial += 1;
          return [
            {
              op: 'upsert' as const,
              table: 'step',
              row: { item: event.streamId, revision: serial, type: event.type },
            },
          ];
        },
      };
      await expect(expectIdempotent(counting, events)).rejects.toThrow();
    });

    it('comes in pairs', () => {
      expect(feedTwice(events.slice(0, 2)).map(({ revision }) => revision)).toEqual([0, 0, 0, 0]);
    });
  });
});
