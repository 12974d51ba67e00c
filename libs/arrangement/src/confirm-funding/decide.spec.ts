import { localDate } from '@meereis/kernel';
import { given, happened, refused, UWV, type Given } from '../testing/case';
import { task } from '../testing/events';
import {
  changed,
  completed,
  confirmed,
  DIAGNOSED,
  ITEM,
  started,
  TRAINING,
  WITH_TRAINING,
} from '../testing/item-events';
import { uuid } from '../testing/values';
import { decideConfirmFunding, type ConfirmFunding } from './decide';

const TODAY = localDate('2022-07-01');
const COMMAND: ConfirmFunding = {
  itemId: ITEM,
  funder: 'rmt-crisisdienstverlening',
  cents: 200_000,
  reservationNumber: 'RMT-2022-000123',
  confirmedOn: localDate('2022-03-01'),
};
const confirm = (events: Given, over: Partial<ConfirmFunding> = {}) =>
  decideConfirmFunding(given(...events), { ...COMMAND, ...over }, { today: TODAY });
const waits = task({ taskId: uuid(61), kind: 'confirm-funding', unit: UWV.id, subjectId: ITEM });

describe('R051: the cashier confirms a line', () => {
  test('and the waiting is over when it was the last', () => {
    expect(happened(confirm([...WITH_TRAINING, waits]))).toMatchObject([
      { type: 'item-funding-confirmed.v1', data: COMMAND },
      { type: 'task-done.v1', data: { taskId: uuid(61) } },
    ]);
  });

  test('of an item that waits for that money, for that amount, once', () => {
    expect(refused(confirm(DIAGNOSED))).toEqual(['R022 item-unknown']);
    expect(refused(confirm(WITH_TRAINING, { funder: 'oeno-fondsen', cents: 100_000 }))).toEqual([
      'R051 line-unknown',
    ]);
    expect(refused(confirm(WITH_TRAINING, { cents: 199_999 }))).toEqual(['R051 other-amount']);
    expect(refused(confirm([...WITH_TRAINING, confirmed()]))).toEqual(['R051 already-confirmed']);
    expect(refused(confirm([...WITH_TRAINING, started(), completed()]))).toEqual(['R051 item-over']);
    expect(refused(confirm(WITH_TRAINING, { confirmedOn: localDate('2022-07-02') }))).toEqual([
      'R051 confirmation-in-future',
    ]);
  });

  test('of the terms in force and of a draft apart; the waiting lasts until both have their money', () => {
    const draft = changed({
      ...TRAINING,
      priceCents: 310_000,
      funding: [
        { funder: 'rmt-crisisdienstverlening', cents: 210_000, money: 'rmt' },
        { funder: 'oeno-fondsen', cents: 100_000, money: 'other' },
      ],
    });
    const events = [...WITH_TRAINING, waits, draft];
    expect(happened(confirm(events)).map((one) => one.type)).toEqual(['item-funding-confirmed.v1']);
    expect(happened(confirm([...events, confirmed()], { cents: 210_000 })).map((one) => one.type)).toEqual([
      'item-funding-confirmed.v1',
      'task-done.v1',
    ]);
  });
});
