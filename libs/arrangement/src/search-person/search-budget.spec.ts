import { instantOf } from '@meereis/kernel';
import { id } from '../testing/given';
import { QUESTIONS_PER_MINUTE, SearchBudget } from './search-budget.service';

describe('how often one may ask whether somebody is known', () => {
  it('is bounded per account and minute', () => {
    const budget = new SearchBudget();
    for (let n = 0; n < QUESTIONS_PER_MINUTE; n += 1) budget.spend(id('asker'));

    expect(() => {
      budget.spend(id('asker'));
    }).toThrow(expect.objectContaining({ status: 429, code: 'too-many-searches' }) as Error);
    expect(() => {
      budget.spend(id('somebody else'));
    }).not.toThrow();
  });

  it('begins anew after a minute', () => {
    let now = 0;
    const budget = new SearchBudget({ now: () => instantOf(now) });
    for (let n = 0; n < QUESTIONS_PER_MINUTE; n += 1) budget.spend(id('asker'));
    now = 59_999;
    expect(() => {
      budget.spend(id('asker'));
    }).toThrow();
    now = 60_000;
    expect(() => {
      budget.spend(id('asker'));
    }).not.toThrow();
  });

  it('takes a list whole and counts everybody on it', () => {
    let now = 0;
    const budget = new SearchBudget({ now: () => instantOf(now) });
    const asks = () => {
      budget.spend(id('asker'));
    };
    budget.spend(id('asker'), 3 * QUESTIONS_PER_MINUTE);
    expect(asks).toThrow('Wacht 3 minuten.');
    now = 2 * 60_000;
    expect(asks).toThrow('Wacht een minuut.');
    now = 3 * 60_000 - 1;
    expect(asks).toThrow();
    now = 3 * 60_000;
    expect(asks).not.toThrow();
  });

  it('counts nothing for a list without questions, also when there is no room', () => {
    const budget = new SearchBudget();
    budget.spend(id('asker'), QUESTIONS_PER_MINUTE);
    expect(() => {
      budget.spend(id('asker'), 0);
    }).not.toThrow();
  });

  it('gives back what a refused list would have asked, and keeps what an accepted one asked', async () => {
    const budget = new SearchBudget();
    const refused = budget.spending(id('asker'), 100, () => Promise.reject(new Error('refused')));
    await expect(refused).rejects.toThrow('refused');
    expect(await budget.spending(id('asker'), 100, () => Promise.resolve('done'))).toBe('done');
    expect(() => {
      budget.spend(id('asker'));
    }).toThrow(expect.objectContaining({ status: 429 }) as Error);
  });
});
