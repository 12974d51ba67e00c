import fc from 'fast-check';
import type { Unit } from '@meereis/access';
import type { Decision } from '@meereis/commands';
import type { DomainEvent } from '@meereis/event-store';
import { addDays, type LocalDate, type Uuid } from '@meereis/kernel';
import { decideAcceptHandover } from './accept-handover/decide';
import { decideAssignHandover, decideKeepWithOwner } from './assign-handover/decide';
import { decideChangeBenefit } from './change-benefit/decide';
import { decideChangeRegion } from './change-region/decide';
import { decideDeclineHandover } from './decline-handover/decide';
import type { Arrangement } from './domain/arrangement';
import { evolve } from './domain/arrangement';
import { contentHash, handoverContent } from './domain/handover-content';
import { potRegionOf } from './domain/travel.fold';
import { decideExpireHandover } from './expire-handover/decide';
import { decideOfferHandover } from './offer-handover/decide';
import { decideEndSharing } from './withdraw-consent/end-sharing.rule';
import { decideWithdrawHandover } from './withdraw-handover/decide';
import { FNV, given, PERSON, read, TODAY, unit, UTRECHT, UWV } from './testing/case';
import { referred } from './testing/travel-events';
import { SET_CASE } from './testing/events';
import { uuid } from './testing/values';

/** Goal: whatever happens to a case on its way, somebody has it and somebody has something to do (R029-R032, R142). */
const RMT = unit('rmt-am13', 'mobility-team');
const teamOf = (region: string) => unit(`rmt-${region.toLowerCase()}`, 'mobility-team', region);
const UNITS = [UWV, UTRECHT, FNV] as const;

const STEPS = [
  'offer',
  'accept',
  'decline',
  'withdraw',
  'expire',
  'assign',
  'keep',
  'end-consent',
  'move',
  'benefit',
] as const;
interface Step {
  readonly kind: (typeof STEPS)[number];
  readonly to: number;
  readonly days: number;
  readonly region: string;
}
const steps = fc.array(
  fc.record<Step>({
    // Nothing happens to a case that is not offered.
    kind: fc.oneof(fc.constant('offer' as const), fc.constantFrom(...STEPS)),
    to: fc.nat({ max: UNITS.length - 1 }),
    days: fc.constantFrom(0, 1, 2, 15),
    region: fc.constantFrom('AM13', 'AM19', 'AM22'),
  }),
  { maxLength: 40, size: 'max' },
);

class Walk {
  today: LocalDate = TODAY;
  state: Arrangement;
  private revision = 100;
  private ids = 100_000;

  constructor(...events: readonly DomainEvent[]) {
    this.state = given(...SET_CASE, ...events);
  }

  readonly newId = (): Uuid => uuid((this.ids += 1));

  take(step: Step): void {
    this.today = addDays(this.today, step.days);
    const decision = this.decide(step);
    if (!decision.ok) return;
    for (const event of decision.value) {
      this.revision += 1;
      this.state = evolve(this.state, read(event, this.revision, this.today))!;
    }
  }

  private terms(to: Unit) {
    const contentHashNow = contentHash(handoverContent(this.state, to));
    return {
      terms: {
        toUnit: to.id,
        receiver: uuid(78),
        note: 'Graag verder helpen.',
        contactOn: this.today,
        contentHash: contentHashNow,
      },
      facts: {
        today: this.today,
        from: UNITS.find((one) => one.id === this.state.ownerUnit)!,
        to,
        consent: {
          personId: PERSON,
          // A consent that is gone is given anew, under another id.
          consentId: uuid(7_000 + UNITS.indexOf(to) + 10 * this.state.endedConsents.length),
          toUnit: to.id,
          ground: 'consent',
          how: 'on-paper',
          evidence: 'Formulier.',
          givenOn: TODAY,
          eventId: uuid(71),
        } as const,
        receiverWorksThere: true,
        handoverId: this.newId(),
        taskId: this.newId(),
      },
    };
  }

  private nobodyTook() {
    return {
      today: this.today,
      team: teamOf(this.state.region),
      offerAgainTaskId: this.newId(),
      assignTaskId: this.newId(),
    };
  }

  private decide({ kind, to, region }: Step): Decision {
    const { state, today } = this;
    const open = state.openHandover?.value;
    const receiver = UNITS[to]!;
    const { terms, facts } = this.terms(receiver);
    switch (kind) {
      case 'offer':
        return decideOfferHandover(state, { ...terms, ground: 'consent' }, facts);
      case 'assign':
        return decideAssignHandover(
          state,
          { ...terms, reason: 'Daar woont de persoon.' },
          { ...facts, byUnit: RMT.id },
        );
      case 'keep':
        return decideKeepWithOwner(state, { reason: 'Het loopt hier al.' }, { today, byUnit: RMT.id });
      case 'accept':
        return decideAcceptHandover(
          state,
          { contentHash: open?.contentHash ?? '', contactOn: today },
          {
            today,
            unit: UNITS.find((one) => one.id === open?.toUnit) ?? UWV,
            taskId: this.newId(),
            consents: open?.consentId === undefined ? [] : [open.consentId],
            receiverWorksThere: true,
          },
        );
      case 'decline':
        return decideDeclineHandover(
          state,
          { reason: 'not-competent', explanation: 'Niet hier.' },
          this.nobodyTook(),
        );
      case 'withdraw':
        return decideWithdrawHandover(state, { explanation: 'Toch niet.' }, { today });
      case 'expire':
        return decideExpireHandover(state, { handoverId: open?.handoverId ?? uuid(0) }, this.nobodyTook());
      case 'end-consent':
        return decideEndSharing(state, open?.consentId ?? uuid(70), { today, newId: this.newId });
      case 'move':
        return decideChangeRegion(
          state,
          { municipality: 'GM0546', changedOn: today },
          {
            today,
            region,
            team: teamOf(region),
            taskId: this.newId(),
          },
        );
      case 'benefit':
        return decideChangeBenefit(
          state,
          { to: state.benefit === 'ww' ? 'none' : 'ww', changedOn: today },
          { today },
        );
    }
  }
}

const units = (state: Arrangement, kind: string) =>
  state.openTasks.filter((task) => task.kind === kind).map((task) => task.unit);

describe('nobody falls in between', () => {
  test('R032, R142: there is one owner, and whenever a case does not run normally somebody has a task', () => {
    let escalated = 0;
    let accepted = 0;
    fc.assert(
      fc.property(steps, (taken) => {
        const walk = new Walk();
        for (const step of taken) {
          walk.take(step);
          const { state } = walk;
          expect(UNITS.map((one) => one.id)).toContain(state.ownerUnit);
          expect(state.formerOwners).not.toContain(state.ownerUnit);
          if (state.openHandover !== undefined) {
            expect(units(state, 'answer-handover')).toEqual([state.openHandover.value.toUnit]);
            expect(state.escalation).toBeUndefined();
          } else expect(units(state, 'answer-handover')).toEqual([]);
          if (state.escalation !== undefined) {
            escalated += 1;
            expect(units(state, 'assign-handover')).toEqual([`rmt-${state.region.toLowerCase()}`]);
            expect(units(state, 'offer-handover-again')).toContain(state.ownerUnit);
          } else expect(units(state, 'assign-handover')).toEqual([]);
          if (state.awaitingContact !== undefined) {
            accepted += 1;
            expect(units(state, 'contact-person')).toContain(state.ownerUnit);
          }
          expect(state.handovers.filter((one) => one.status === 'offered')).toHaveLength(
            state.openHandover === undefined ? 0 : 1,
          );
        }
      }),
      { numRuns: 300, seed: 142 },
    );
    // The walk comes where the rules are about.
    expect(escalated).toBeGreaterThan(100);
    expect(accepted).toBeGreaterThan(100);
  });

  test('R030, R031, Q07, Q08, Q24: no step of a journey touches an item, and what was agreed stays on its pot', () => {
    fc.assert(
      fc.property(steps, (taken) => {
        const walk = new Walk(referred());
        const { items, agreement, set, goal } = walk.state;
        for (const step of taken) walk.take(step);
        expect(walk.state.items).toEqual(items);
        expect([walk.state.agreement, walk.state.set, walk.state.goal]).toEqual([agreement, set, goal]);
        expect(potRegionOf(walk.state, uuid(30))).toBe('AM13');
        // An item of later is on the pot of the region of then.
        expect(potRegionOf(walk.state, uuid(31))).toBe(walk.state.region);
      }),
      { numRuns: 300, seed: 31 },
    );
  });

  test('R036: a running referral goes on through every handover, and ends with its own consent only', () => {
    fc.assert(
      fc.property(steps, (taken) => {
        const walk = new Walk(referred());
        for (const step of taken) {
          walk.take(step);
          const ended = walk.state.endedConsents.includes(uuid(70));
          expect(walk.state.referrals[0]?.ended !== undefined).toBe(ended);
        }
      }),
      { numRuns: 200, seed: 36 },
    );
  });

  test('R029: there and back again leaves one owner, each former owner once, and every handover in the file', () => {
    const walk = new Walk();
    const go = (kind: Step['kind'], to: number) => {
      walk.take({ kind, to, days: 1, region: 'AM13' });
    };
    for (const to of [1, 0, 1, 2, 0]) {
      go('offer', to);
      go('accept', to);
    }
    expect(walk.state.ownerUnit).toBe(UWV.id);
    expect([...walk.state.formerOwners].sort()).toEqual([FNV.id, UTRECHT.id].sort());
    expect(walk.state.handovers.map((one) => one.status)).toEqual(Array(5).fill('accepted'));
  });
});
