import {
  after,
  allocated,
  decided,
  facts,
  recorded,
  refused,
  total,
  totalProposed,
  uuid,
} from '../testing/given';
import { decideProposeTotal } from './decide';

const propose = (state = after(), over = {}, more = {}) =>
  decideProposeTotal(state, total(over), facts(more));

describe('a national amount', () => {
  it('R052: is proposed with its source and the version of the scheme', () => {
    expect(decided(propose())).toEqual([
      {
        type: 'budget-total-proposed.v1',
        data: { proposalId: uuid(9), ...total(), schemeVersion: 'stcrt-2021-15327' },
      },
    ]);
    expect(refused(propose(after(), {}, { schemeVersion: undefined }))).toEqual(['R052 no-scheme-in-force']);
    expect(refused(propose(after(), {}, { scheme: undefined }))).toEqual(['R052 no-scheme-in-force']);
  });

  it('R057: is proposed by nobody whose person is unknown', () => {
    expect(refused(propose(after(), {}, { principal: {} }))).toEqual(['R057 person-unknown']);
  });

  it('R051, R053, R061, R090: is of money that UWV pays as cashier, of praktijkleren the purchase only', () => {
    expect(refused(propose(after(), { scheme: 'praktijkleren-werkgeversvergoeding' }))).toEqual([
      'R061 not-cashier-money',
    ]);
    expect(refused(propose(after(), { scheme: 'praktijkleren-inkoop' }))).toEqual([]);
  });

  it('R050: is not above what the scheme has in all years together', () => {
    const state = after(
      recorded({ year: 2021, cents: 100_000_000_00 }),
      recorded({ year: 2022, part: 'staffing', cents: 45_000_000_00 }),
    );
    expect(refused(propose(state, { cents: 50_000_000_00 }))).toEqual([]);
    expect(refused(propose(state, { cents: 50_000_000_01 }))).toEqual(['R050 above-scheme-total']);
  });

  it('R050: takes the place of the amount before it', () => {
    const state = after(recorded({ cents: 195_000_000_00 }));
    expect(refused(propose(state, { cents: 194_000_000_00 }))).toEqual([]);
    expect(refused(propose(state, { part: 'staffing', cents: 1 }))).toEqual(['R050 above-scheme-total']);
  });

  it('R054: is not above what the scheme has in that year', () => {
    expect(refused(propose(after(), { year: 2021, cents: 100_000_000_00 }))).toEqual([]);
    expect(refused(propose(after(), { year: 2021, cents: 100_000_000_01 }))).toEqual([
      'R054 above-year-total',
    ]);
    const staffing = after(recorded({ year: 2021, part: 'staffing', cents: 40_000_000_00 }));
    expect(refused(propose(staffing, { year: 2021, cents: 60_000_000_01 }))).toEqual([
      'R054 above-year-total',
    ]);
  });

  it('R050: is above zero and never below what regions have already', () => {
    const state = after(recorded(), allocated({ cents: 7_00 }));
    expect(refused(propose(state, { cents: 7_00 }))).toEqual([]);
    expect(refused(propose(state, { cents: 6_99 }))).toEqual(['R050 below-allocated']);
    expect(refused(propose(after(), { cents: 0 }))).toEqual(['R050 amount-not-positive']);
  });

  it('R062, R063: keeps its basis once a region has some of it', () => {
    const state = after(recorded(), allocated());
    expect(refused(propose(state, { fundBasis: 'with-vat-fund' }))).toEqual(['R062 other-basis']);
    expect(refused(propose(state, { cashBasis: 'opening' }))).toEqual(['R063 other-basis']);
    expect(refused(propose(after(recorded()), { cashBasis: 'opening' }))).toEqual([]);
  });

  it('R149: waits for one decision at a time', () => {
    const state = after(totalProposed());
    expect(refused(propose(state))).toEqual(['R149 proposal-open']);
    expect(refused(propose(state, { part: 'staffing' }))).toEqual([]);
    expect(refused(propose(state, { year: 2023 }))).toEqual([]);
  });
});
