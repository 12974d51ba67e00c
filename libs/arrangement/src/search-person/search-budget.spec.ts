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
});
