import { Limits, openSqliteLimitRows } from '@meereis/commands';
import { instantOf } from '@meereis/kernel';
import { SharedUses } from './shared-uses';

const quiet = { info: () => undefined, warn: jest.fn(), error: () => undefined };
let now: number;
let limits: Limits;
const wallClock = { now: () => instantOf(now) };
const server = (counted: Pick<Limits, 'count'> = limits) =>
  new SharedUses({ limits: counted, wallClock, log: quiet });

beforeEach(() => {
  now = Date.UTC(2022, 2, 1) + 10_000;
  limits = new Limits({ rows: openSqliteLimitRows(':memory:'), key: Buffer.alloc(32, 1), wallClock });
});
afterEach(() => limits.close());

describe('requests of one address', () => {
  it('are counted in the minute of the clock', () => {
    const uses = server();
    expect(uses.add('a')).toEqual({ current: 1, ttl: 50_000 });
    expect(uses.add('a')).toEqual({ current: 2, ttl: 50_000 });
    expect(uses.add('b')).toEqual({ current: 1, ttl: 50_000 });
    now += 50_000;
    expect(uses.add('a')).toEqual({ current: 1, ttl: 60_000 });
  });

  it('are added up over servers that tell each other, each once', async () => {
    const [one, other] = [server(), server()];
    for (let n = 0; n < 5; n += 1) one.add('a');
    other.add('a');
    await one.tell();
    await other.tell();
    expect(other.add('a').current).toBe(7);
    await one.tell();
    expect(one.add('a').current).toBe(6);
    await other.tell();
    await one.tell();
    expect(one.add('a').current).toBe(9);
  });

  it('that come while the others are told are not lost and not told twice', async () => {
    const one = server();
    one.add('a');
    const telling = one.tell();
    one.add('a');
    await telling;
    await one.tell();
    expect(one.add('a').current).toBe(3);
    const other = server();
    other.add('a');
    await other.tell();
    expect(other.add('a').current).toBe(4);
  });

  it('are counted by one server alone while the rows cannot be reached, which is said once', async () => {
    let reachable = false;
    const uses = server({
      count: (...told) => (reachable ? limits.count(...told) : Promise.reject(new Error('gone'))),
    });
    const ending = new AbortController();
    const telling = uses.keepTelling(ending.signal);
    uses.add('a');
    await new Promise((done) => setTimeout(done, 2_500));
    expect(quiet.warn).toHaveBeenCalledTimes(1);
    expect(uses.add('a').current).toBe(2);
    reachable = true;
    await new Promise((done) => setTimeout(done, 1_500));
    ending.abort();
    await telling;
    const other = server();
    other.add('a');
    await other.tell();
    expect(other.add('a').current).toBe(4);
  });
});
