import { localDate } from '@meereis/kernel';
import {
  after,
  allocated,
  allocation,
  allocationProposed,
  decided,
  facts,
  recorded,
  refused,
  TODAY,
  TWENTE,
  uuid,
} from '../testing/given';
import { decideProposeAllocation } from './decide';

const KNOWN = after(recorded({ cents: 3_000_000_00 }));
const propose = (state = KNOWN, over = {}, more = {}) =>
  decideProposeAllocation(state, allocation(over), facts(more));

describe('an allocation to a region', () => {
  it('R052: is proposed with its source and the version of the scheme', () => {
    expect(decided(propose())).toEqual([
      {
        type: 'budget-allocation-proposed.v1',
        data: { proposalId: uuid(9), ...allocation(), schemeVersion: 'stcrt-2021-15327' },
      },
    ]);
    expect(refused(propose(KNOWN, {}, { schemeVersion: undefined }))).toEqual(['R052 no-scheme-in-force']);
  });

  it('R050: comes out of a national amount of the same year and part, and R041: of no other part', () => {
    expect(refused(decideProposeAllocation(undefined, allocation(), facts()))).toEqual([
      'R050 no-national-budget',
    ]);
    expect(refused(propose(KNOWN, { part: 'staffing' }))).toEqual(['R050 no-national-budget']);
    expect(refused(propose(KNOWN, { year: 2023 }))).toEqual(['R050 no-national-budget']);
  });

  it('R050: is not above what is left of it, in all regions together', () => {
    const state = after(
      recorded({ cents: 3_000_000_00 }),
      allocated({ region: TWENTE, cents: 2_000_000_00 }),
    );
    expect(refused(propose(state, { cents: 1_000_000_00 }))).toEqual([]);
    const above = propose(state, { cents: 1_000_000_01 });
    expect(refused(above)).toEqual(['R050 above-national-budget']);
    expect(above.ok ? '' : above.error[0]?.sentence).toBe(
      'Van het landelijke budget voor dienstverlening in 2022 is nog € 1.000.000,00 niet toegekend; dit is € 1.000.000,01.',
    );
  });

  it('Q09: moves no money from one region or year to another', () => {
    expect(refused(propose(KNOWN, { cents: -1_00 }))).toEqual(['Q09 amount-not-positive']);
    expect(refused(propose(KNOWN, { cents: 0 }))).toEqual(['Q09 amount-not-positive']);
  });

  it('R050: is given once for each phase', () => {
    const state = after(recorded({ cents: 3_000_000_00 }), allocated());
    expect(refused(propose(state))).toEqual(['R050 phase-already-allocated']);
    expect(refused(propose(state, { phase: 2 }))).toEqual([]);
    expect(refused(propose(state, { region: TWENTE }))).toEqual([]);
  });

  it('R055: needs an approved plan of the region by the day it counts from', () => {
    expect(refused(propose(KNOWN, { planApprovedOn: TODAY }))).toEqual([]);
    expect(refused(propose(KNOWN, { planApprovedOn: localDate('2022-03-02') }))).toEqual([
      'R055 plan-not-approved',
    ]);
  });

  it('R149: waits for one decision at a time', () => {
    const state = after(recorded(), allocationProposed());
    expect(refused(propose(state))).toEqual(['R149 proposal-open']);
    expect(refused(propose(state, { phase: 2 }))).toEqual([]);
    expect(refused(propose(state, { region: TWENTE }))).toEqual([]);
  });

  it('R057: is proposed by nobody whose person is unknown', () => {
    expect(refused(propose(KNOWN, {}, { principal: {} }))).toEqual(['R057 person-unknown']);
  });
});
