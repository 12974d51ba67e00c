import { localDate } from '@meereis/kernel';
import type { ArrangementEvent } from '../domain/arrangement';
import { given, UTRECHT, UWV } from '../testing/case';
import { accepted, HANDOVER, offered, SET_CASE } from '../testing/events';
import { asRead, id } from '../testing/given';
import { uuid } from '../testing/values';
import { receiptOf, type ReceiptNames } from './receipt.rule';

const completed: ArrangementEvent = {
  type: 'handover-completed.v1',
  data: { ...HANDOVER, contactHeldOn: localDate('2022-03-08') },
};
const STEPS = [offered(), accepted({ contactOn: localDate('2022-03-09') }), completed];
const NAMES: ReceiptNames = {
  named: (unit) => `Team ${unit}`,
  accounts: new Map([[id('actor'), 'Medewerker 1']]),
};
const receipt = (steps: readonly ArrangementEvent[], names = NAMES) =>
  receiptOf(
    given(...SET_CASE, ...steps),
    HANDOVER.handoverId,
    steps.map((event, n) => asRead(event, n)),
    names,
  );

describe('R036: the receipt of a handover', () => {
  test('says what, when, who and on what ground, step by step', () => {
    const made = receipt(STEPS);
    expect(made).toMatchObject({
      handoverId: HANDOVER.handoverId,
      fromUnit: UWV.id,
      fromUnitName: `Team ${UWV.id}`,
      toUnit: UTRECHT.id,
      toUnitName: `Team ${UTRECHT.id}`,
      status: 'accepted',
      ground: 'legal-task',
      contactOn: '2022-03-09',
      contactHeldOn: '2022-03-08',
      contentHash: HANDOVER.contentHash,
      items: [uuid(30)],
    });
    expect(made?.steps.map(({ unit, unitName, accountName }) => [unit, unitName, accountName])).toEqual(
      STEPS.map(() => ['uwv-am13', 'Team uwv-am13', 'Medewerker 1']),
    );
    expect(made?.steps.every(({ sentence }) => sentence.length > 10)).toBe(true);
    expect(made).not.toHaveProperty('overrideReason');
    expect(made).not.toHaveProperty('legalBasis');
  });

  test('has the day that was promised as long as nobody accepted, and none of a talk that was not held', () => {
    const made = receipt(STEPS.slice(0, 1));
    expect(made).toMatchObject({ status: 'offered', contactOn: '2022-03-10' });
    expect(made).not.toHaveProperty('contactHeldOn');
  });

  test('says when it was made without consent, and on which law', () => {
    const without = offered({ ground: 'override', overrideReason: 'Spoed.', legalBasis: 'AVG 6.1.d' });
    expect(receipt([without])).toMatchObject({ overrideReason: 'Spoed.', legalBasis: 'AVG 6.1.d' });
  });

  test('R033: has the same hash for both sides, whoever reads it and whatever people are called by then', () => {
    const other: ReceiptNames = { named: NAMES.named, accounts: new Map() };
    const [one, two] = [receipt(STEPS), receipt(STEPS, other)];
    expect(one?.receiptHash).toBe(two?.receiptHash);
    expect(one?.receiptHash).toMatch(/^[0-9a-f]{64}$/);
    expect(two?.steps[0]).not.toHaveProperty('accountName');
    expect(receipt(STEPS.slice(0, 2))?.receiptHash).not.toBe(one?.receiptHash);
  });

  test('is nothing for a handover that is not of this case', () => {
    expect(receiptOf(given(...SET_CASE, ...STEPS), uuid(59), [], NAMES)).toBeUndefined();
  });
});
