import { Limits, openSqliteLimitRows } from '@meereis/commands';
import { instantOf } from '@meereis/kernel';
import { id } from '../testing/given';
import { QUESTIONS_PER_MINUTE, SearchBudget } from './search-budget.service';

describe('how often one may ask whether somebody is known', () => {
  let now: number;
  let limits: Limits;
  let budget: SearchBudget;
  beforeEach(() => {
    now = 0;
    const wallClock = { now: () => instantOf(now) };
    limits = new Limits({ rows: openSqliteLimitRows(':memory:'), key: Buffer.alloc(32, 1), wallClock });
    budget = new SearchBudget(limits);
  });
  afterEach(() => limits.close());

  it('is bounded per account', async () => {
    for (let n = 0; n < QUESTIONS_PER_MINUTE; n += 1) await budget.spend(id('asker'));
    await expect(budget.spend(id('asker'))).rejects.toMatchObject({ status: 429, code: 'too-many-searches' });
    await expect(budget.spend(id('somebody else'))).resolves.toBeUndefined();
  });

  it('says how long a list takes, and counts nothing for one without questions', async () => {
    await budget.spend(id('asker'), 3 * QUESTIONS_PER_MINUTE);
    await expect(budget.spend(id('asker'))).rejects.toThrow('Wacht 3 minuten.');
    await expect(budget.spend(id('asker'), 0)).resolves.toBeUndefined();
    now = 2 * 60_000;
    await expect(budget.spend(id('asker'))).rejects.toThrow('Wacht een minuut.');
    now = 3 * 60_000;
    await expect(budget.spend(id('asker'))).resolves.toBeUndefined();
  });

  it('gives back what a refused list would have asked, and keeps what an accepted one asked', async () => {
    const refused = budget.spending(id('asker'), 100, () => Promise.reject(new Error('refused')));
    await expect(refused).rejects.toThrow('refused');
    expect(await budget.spending(id('asker'), 100, () => Promise.resolve('done'))).toBe('done');
    await expect(budget.spend(id('asker'))).rejects.toMatchObject({ status: 429 });
  });
});
