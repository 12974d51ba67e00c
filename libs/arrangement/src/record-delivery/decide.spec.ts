import fc from 'fast-check';
import { localDate } from '@meereis/kernel';
import { given, happened, refusals, refused, type Given } from '../testing/case';
import { changed, completed, delivered, DIAGNOSED, IN_FORCE, ITEM, started } from '../testing/item-events';
import { uuid } from '../testing/values';
import { decideRecordDelivery, type RecordDelivery } from './decide';
import { deliveredOf } from './share.rule';

const FACTS = { today: localDate('2022-07-01'), deliveryId: uuid(810) };
const RUNNING = [...IN_FORCE, started()];
type Told = Partial<Pick<RecordDelivery, 'cents' | 'sharePercent'>>;
const record = (events: Given, told: Told, until = '2022-04-30') =>
  decideRecordDelivery(given(...events), { itemId: ITEM, deliveredUntil: localDate(until), ...told }, FACTS);

describe('what was delivered (R028)', () => {
  test('an amount, or a share of the agreed price', () => {
    expect(happened(record(RUNNING, { cents: 100 }))).toMatchObject([
      { type: 'item-delivered.v1', data: { deliveredCents: 100, deliveredUntil: '2022-04-30' } },
    ]);
    const draft = changed({ priceCents: 328_000 });
    expect(happened(record(RUNNING, { cents: 100 }))[0]?.data).not.toHaveProperty('sharePercent');
    expect(happened(record([...RUNNING, draft], { sharePercent: 50 }))).toMatchObject([
      { data: { deliveredCents: 150_000, sharePercent: 50 } },
    ]);
    expect(refused(record(RUNNING, {}))).toEqual(['R028 delivery-amount-or-share']);
    expect(refused(record(RUNNING, { cents: 1, sharePercent: 1 }))).toEqual([
      'R028 delivery-amount-or-share',
    ]);
  });

  test('never more than the price, never less than before', () => {
    expect(refused(record(RUNNING, { cents: 300_000 }))).toEqual([]);
    expect(refused(record(RUNNING, { cents: 300_001 }))).toEqual(['R028 delivered-above-price']);
    const half = [...RUNNING, delivered(150_000)];
    expect(refused(record(half, { cents: 150_000 }))).toEqual([]);
    expect(refused(record(half, { cents: 149_999 }))).toEqual(['R028 delivered-less-than-before']);
    expect(refusals(record(half, { cents: 149_999 }))[0]?.sentence).toContain('€ 1.500,00');
  });

  test('inside the course of the item', () => {
    expect(refused(record(DIAGNOSED, { cents: 1 }))).toEqual(['R022 item-unknown']);
    expect(refused(record(IN_FORCE, { cents: 1 }))).toEqual(['R022 item-planned']);
    expect(refused(record(RUNNING, { cents: 1 }, '2022-03-15'))).toEqual([]);
    expect(refused(record(RUNNING, { cents: 1 }, '2022-03-14'))).toEqual(['R028 delivered-before-start']);
    expect(refused(record([...RUNNING, delivered(1)], { cents: 1 }, '2022-04-29'))).toEqual([
      'R028 delivered-before-last',
    ]);
    const over = [...RUNNING, completed('2022-06-15')];
    expect(refused(record(over, { cents: 1 }, '2022-06-15'))).toEqual([]);
    expect(refused(record(over, { cents: 1 }, '2022-06-16'))).toEqual(['R028 delivered-after-end']);
    expect(refused(record(RUNNING, { cents: 1 }, '2022-07-02'))).toEqual(['R022 date-in-future']);
  });

  test('a share is whole cents, at least the share and less than a cent above it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10_000_000_000 }),
        fc.integer({ min: 0, max: 100 }),
        (price, share) => {
          const cents = deliveredOf(price, { sharePercent: share });
          expect(Number.isInteger(cents)).toBe(true);
          expect(cents * 100).toBeGreaterThanOrEqual(price * share);
          expect((cents - 1) * 100).toBeLessThan(price * share);
          expect(cents).toBeLessThanOrEqual(price);
        },
      ),
    );
  });
});
