import { instantOf } from '@meereis/kernel';
import { onEachEngine, type TestPlace } from '@meereis/sql/testing';
import { FORGET_STEP, openSqliteLimitRows, type LimitRows } from './limit-rows';
import { Limits } from './limits';
import { openPostgresLimitRows } from './postgres-limit-rows';

const TEN = { perMinute: 10 };
const DAY = 86_400_000;

onEachEngine((engine) => {
  let place: TestPlace;
  let now: number;
  let one: LimitRows;
  let other: LimitRows;
  const open = () =>
    place.file === undefined
      ? openPostgresLimitRows(place.url)
      : Promise.resolve(openSqliteLimitRows(place.file));
  const over = (rows: LimitRows, fill = 1) =>
    new Limits({ rows, key: Buffer.alloc(32, fill), wallClock: { now: () => instantOf(now) } });

  beforeEach(async () => {
    now = Date.UTC(2022, 2, 1);
    place = await engine.place();
    [one, other] = await Promise.all([open(), open()]);
  });
  afterEach(async () => {
    await Promise.all([one.close(), other.close()]);
    await place.remove();
  });

  it('gives two servers together what one account may ask, also when they ask at once', async () => {
    const servers = [over(one), over(other)];
    const asked = await Promise.all(
      servers.flatMap((server) => Array.from({ length: 12 }, () => server.spend(TEN, 'search', 'a', 1))),
    );
    expect(asked.filter((spending) => spending.granted)).toHaveLength(10);
    expect(await over(other).spend(TEN, 'search', 'a', 1)).toEqual({ granted: false, waitMinutes: 1 });
    expect(await over(one).spend(TEN, 'search', 'b', 1)).toMatchObject({ granted: true });
    expect(await over(one).spend(TEN, 'other', 'a', 1)).toMatchObject({ granted: true });
  });

  it('makes room with every minute, on whichever server it is asked', async () => {
    await over(one).spend(TEN, 'search', 'a', 30);
    expect(await over(other).spend(TEN, 'search', 'a', 1)).toEqual({ granted: false, waitMinutes: 3 });
    now += 3 * 60_000 - 1;
    expect(await over(other).spend(TEN, 'search', 'a', 1)).toMatchObject({ granted: false });
    now += 1;
    expect(await over(other).spend(TEN, 'search', 'a', 1)).toMatchObject({ granted: true });
  });

  it('gives back what was not answered, and never more than was asked', async () => {
    await over(one).spend(TEN, 'search', 'a', 10);
    await over(other).giveBack(TEN, 'search', 'a', 4);
    expect(await over(one).spend(TEN, 'search', 'a', 4)).toMatchObject({ granted: true });
    expect(await over(one).spend(TEN, 'search', 'a', 1)).toMatchObject({ granted: false });
    await over(one).giveBack(TEN, 'search', 'a', 500);
    await over(one).spend(TEN, 'search', 'a', 10);
    expect(await over(one).spend(TEN, 'search', 'a', 1)).toMatchObject({ granted: false });
  });

  it('adds up the uses of a window over all servers', async () => {
    const uses = (entries: Readonly<Record<string, number>>) => new Map(Object.entries(entries));
    expect(await over(one).count('address', 60_000, uses({ a: 3, b: 1 }))).toEqual(uses({ a: 3, b: 1 }));
    expect(await over(other).count('address', 60_000, uses({ a: 2 }))).toEqual(uses({ a: 5 }));
    expect(await over(other).count('address', 120_000, uses({ a: 2 }))).toEqual(uses({ a: 2 }));
    await Promise.all(
      Array.from({ length: 20 }, (_, at) =>
        over(at % 2 === 0 ? one : other).count(
          'address',
          180_000,
          at % 4 < 2 ? uses({ a: 1, b: 1 }) : uses({ b: 1, a: 1 }),
        ),
      ),
    );
    expect(await over(one).count('address', 180_000, uses({ a: 0, b: 0 }))).toEqual(uses({ a: 20, b: 20 }));
    expect(await over(one).count('address', 180_000, new Map())).toEqual(new Map());
  });

  it('keeps nobody’s address, and hashes under its own key', async () => {
    await over(one).spend(TEN, 'search', '192.0.2.7', 10);
    expect(await over(one, 2).spend(TEN, 'search', '192.0.2.7', 1)).toMatchObject({ granted: true });
  });

  it('forgets what is older than a day, in small steps', async () => {
    const many = new Map(Array.from({ length: FORGET_STEP + 20 }, (_, at) => [String(at), 1]));
    await one.count(now, many);
    await one.replace('a', undefined, { count: 1, fromMs: now });
    expect(await one.forget(now)).toBe(0);
    expect([await one.forget(now + DAY), await other.forget(now + DAY), await one.forget(now + DAY)]).toEqual(
      [FORGET_STEP + 1, 20, 0],
    );
  });
});
