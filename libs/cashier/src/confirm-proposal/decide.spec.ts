import fc from 'fast-check';
import type { DomainEvent } from '@meereis/event-store';
import type { RegionCode } from '@meereis/kernel';
import { allocatedOf, totalOf } from '../domain/budget.rule';
import { decideProposeAllocation } from '../propose-allocation/decide';
import { decideProposeTotal } from '../propose-total/decide';
import { decideRejectProposal } from '../reject-proposal/decide';
import {
  after,
  allocated,
  allocation,
  allocationProposed,
  decided,
  facts,
  recorded,
  refused,
  SCHEME,
  total,
  totalProposed,
  TWENTE,
  uuid,
} from '../testing/given';
import { decideConfirmProposal } from './decide';

const second = { principal: { personClaim: 'test-2' }, tookPart: false, scheme: SCHEME };
const confirm = (state = after(), n = 3, over = {}) =>
  decideConfirmProposal(state, uuid(n), { ...second, ...over });

describe('the second person', () => {
  it('R149: records what another proposed, with everything it says', () => {
    const [event] = decided(confirm(after(totalProposed())));
    expect(event).toEqual({ type: 'budget-total-recorded.v1', data: totalProposed().data });
    const state = after(recorded(), allocationProposed());
    expect(decided(confirm(state, 4))).toEqual([
      { type: 'budget-allocated.v1', data: allocationProposed().data },
    ]);
  });

  it('R149: is not the first, under no account', () => {
    expect(refused(confirm(after(totalProposed()), 3, { tookPart: true }))).toEqual(['R149 same-person']);
    expect(refused(confirm(after(recorded(), allocationProposed()), 4, { tookPart: true }))).toEqual([
      'R149 same-person',
    ]);
    expect(refused(confirm(after(totalProposed()), 3, { principal: {} }))).toEqual(['R057 person-unknown']);
  });

  it('R050: finds the ceilings as they are now, not as they were when it was proposed', () => {
    const meanwhile = after(
      recorded({ cents: 1_500_000_00 }),
      allocationProposed({ cents: 1_000_000_00 }),
      allocated({ region: TWENTE, cents: 500_000_01 }),
    );
    expect(refused(confirm(meanwhile, 4))).toEqual(['R050 above-national-budget']);
    const lower = after(totalProposed({ cents: 5_00 }), recorded(), allocated({ cents: 6_00 }));
    expect(refused(confirm(lower))).toEqual(['R050 below-allocated']);
    const twice = after(recorded(), allocationProposed(), allocated());
    expect(refused(confirm(twice, 4))).toEqual(['R050 phase-already-allocated']);
  });

  it('finds nothing that was decided already, or never proposed', () => {
    const done = after(totalProposed(), recorded({}, 3));
    expect(() => confirm(done)).toThrow();
    expect(() => decideRejectProposal(done, uuid(3), 'wrong-amount')).toThrow();
    expect(() => confirm(undefined)).toThrow();
  });

  it('takes a rejected proposal away, so that another can come', () => {
    const state = after(totalProposed());
    const events = decided(decideRejectProposal(state, uuid(3), 'withdrawn'));
    const rejected = after(totalProposed(), ...events);
    expect(rejected?.proposals).toEqual([]);
    expect(refused(decideProposeTotal(rejected, total(), facts()))).toEqual([]);
  });
});

describe('always', () => {
  const cents = fc.integer({ min: -5, max: 60 });
  const step = fc.oneof(
    fc.record({ kind: fc.constant('total' as const), year: fc.integer({ min: 2021, max: 2022 }), cents }),
    fc.record({
      kind: fc.constant('allocation' as const),
      year: fc.integer({ min: 2021, max: 2022 }),
      region: fc.constantFrom('AM05', 'AM13', 'AM22'),
      phase: fc.integer({ min: 1, max: 4 }),
      cents,
    }),
    fc.record({
      kind: fc.constantFrom('confirm' as const, 'reject' as const),
      nth: fc.nat(5),
      self: fc.boolean(),
    }),
  );

  it('R050: no year, part or scheme is allocated above its amount, whatever is asked in whatever order', () => {
    const scheme = { nameNl: 'Klein', totalCents: 100, centsByYear: new Map([[2021, 70]]) };
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        let events: readonly DomainEvent[] = [];
        steps.forEach((one, at) => {
          const state = after(...events);
          const more = facts({ proposalId: uuid(100 + at), scheme });
          const waiting = state?.proposals ?? [];
          const chosen = 'nth' in one ? waiting[one.nth % Math.max(1, waiting.length)] : undefined;
          if ('nth' in one && chosen === undefined) return;
          const decision =
            one.kind === 'total'
              ? decideProposeTotal(state, total({ year: one.year, cents: one.cents }), more)
              : one.kind === 'allocation'
                ? decideProposeAllocation(
                    state,
                    allocation({
                      year: one.year,
                      region: one.region as RegionCode,
                      phase: one.phase,
                      cents: one.cents,
                    }),
                    more,
                  )
                : one.kind === 'confirm'
                  ? decideConfirmProposal(state, chosen!.data.proposalId, {
                      ...second,
                      tookPart: one.self,
                      scheme,
                    })
                  : decideRejectProposal(state, chosen!.data.proposalId, 'wrong-amount');
          if (decision.ok) events = [...events, ...decision.value];
          const now = after(...events);
          let inAll = 0;
          for (const year of [2021, 2022]) {
            const pot = { year, part: 'interventions' as const };
            const national = totalOf(now, pot)?.cents ?? 0;
            const regions = ['AM05', 'AM13', 'AM22'].map((region) => allocatedOf(now, pot, region));
            expect(regions.reduce((a, b) => a + b, 0)).toBe(allocatedOf(now, pot));
            expect(allocatedOf(now, pot)).toBeLessThanOrEqual(national);
            expect(Math.min(...regions)).toBeGreaterThanOrEqual(0);
            inAll += national;
          }
          expect(inAll).toBeLessThanOrEqual(100);
          expect(totalOf(now, { year: 2021, part: 'interventions' })?.cents ?? 0).toBeLessThanOrEqual(70);
        });
      }),
      { numRuns: 200 },
    );
  });
});
