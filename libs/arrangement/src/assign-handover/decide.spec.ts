import { localDate } from '@meereis/kernel';
import { contentHash, handoverContent } from '../domain/handover-content';
import { FNV, given, happened, refused, TODAY, unit, UTRECHT, UWV, type Given } from '../testing/case';
import { OFFERED_CASE, SET_CASE } from '../testing/events';
import { declined } from '../testing/travel-events';
import { uuid } from '../testing/values';
import { decideAssignHandover, decideKeepWithOwner, type AssignFacts, type AssignHandover } from './decide';

const RMT = unit('rmt-am13', 'mobility-team');
const DECLINED: Given = [...OFFERED_CASE, declined()];
const FACTS: AssignFacts = {
  today: TODAY,
  byUnit: RMT.id,
  from: UWV,
  to: UTRECHT,
  consent: undefined,
  receiverWorksThere: true,
  handoverId: uuid(51),
  taskId: uuid(62),
};
const assign = (events: Given, over: Partial<AssignHandover> = {}, facts: Partial<AssignFacts> = {}) =>
  decideAssignHandover(
    given(...events),
    {
      toUnit: UTRECHT.id,
      receiver: uuid(78),
      note: 'Graag verder helpen.',
      contactOn: localDate('2022-03-10'),
      contentHash: contentHash(handoverContent(given(...events), facts.to ?? UTRECHT)),
      reason: 'De persoon woont daar.',
      ...over,
    },
    { ...FACTS, ...facts },
  );
const keep = (events: Given, reason = 'De training loopt hier.') =>
  decideKeepWithOwner(given(...events), { reason }, { today: TODAY, byUnit: RMT.id });

describe('assigning a case', () => {
  test('R142: only of a case that nobody took', () => {
    expect(refused(assign(SET_CASE))).toEqual(['R142 nothing-to-assign']);
    expect(refused(keep(SET_CASE))).toEqual(['R142 nothing-to-assign']);
    expect(refused(assign(OFFERED_CASE))).toContain('R142 nothing-to-assign');
    expect(refused(assign([...DECLINED, ...happened(keep(DECLINED))]))).toEqual(['R142 nothing-to-assign']);
  });

  test('R142: the unit gets an offer, with who assigned it, after which handover and why', () => {
    const made = happened(assign(DECLINED));
    expect(made).toMatchObject([
      {
        type: 'handover-assigned.v1',
        data: {
          toUnit: UTRECHT.id,
          byUnit: RMT.id,
          afterHandover: uuid(50),
          handoverId: uuid(51),
          reason: 'De persoon woont daar.',
          assignedOn: TODAY,
        },
      },
      { type: 'handover-offered.v1', data: { handoverId: uuid(51), assigned: true, ground: 'legal-task' } },
      { type: 'task-created.v1', data: { kind: 'answer-handover', unit: UTRECHT.id } },
    ]);
    const after = given(...DECLINED, ...made);
    expect(after.escalation).toBeUndefined();
    expect(after.ownerUnit).toBe(UWV.id);
  });

  test('R142: needs a reason', () => {
    expect(refused(assign(DECLINED, { reason: ' ' }))).toEqual(['R142 reason-missing']);
    expect(refused(keep(DECLINED, ' '))).toEqual(['R142 reason-missing']);
  });

  test('R036: makes no ground to share', () => {
    expect(refused(assign(DECLINED, { toUnit: FNV.id }, { to: FNV }))).toEqual(['R036 no-consent']);
  });

  test('R032: kept where it is, the case is nobody’s task to assign or offer again', () => {
    const kept = happened(keep(DECLINED));
    expect(kept).toMatchObject([{ data: { toUnit: UWV.id, afterHandover: uuid(50) } }]);
    expect(kept[0]?.data).not.toHaveProperty('handoverId');
    expect(given(...DECLINED, ...kept).escalation).toBeUndefined();
  });
});
