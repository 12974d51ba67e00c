import { ForbiddenError, RefusedError } from '@meereis/commands';
import { localDate, newUuid, type Uuid } from '@meereis/kernel';
import { UWV } from '../testing/case';
import { ITEM, WITH_TRAINING } from '../testing/item-events';
import { onCase, openHouse, principal, SYSTEM, type House } from '../testing/house';
import { confirmItemFunding } from './confirm-funding';

/** Goal: the cashier's confirmation over the real runner and log, by the system alone, once whatever is repeated. */
const FUNDER = 'rmt-crisisdienstverlening';
let house: House;
let id: Uuid;

beforeAll(async () => {
  house = await openHouse();
});
afterAll(async () => {
  await house.close();
});
beforeEach(async () => {
  id = newUuid();
  const personId = newUuid();
  const value = WITH_TRAINING.map(({ type, data }) => ({
    type,
    data: { ...data, arrangementId: id, personId },
  }));
  await onCase(house, id, { as: principal(UWV), action: 'arrangement.open', expected: 'no-stream' }, () => ({
    ok: true,
    value,
  }));
});

const confirmation = (commandId: Uuid, cents = 200_000) => ({
  arrangementId: id,
  commandId,
  correlationId: commandId,
  itemId: ITEM,
  funder: FUNDER,
  cents,
  reservationNumber: 'RMT-2022-000123',
  confirmedOn: localDate('2022-03-01'),
});
const confirm = (commandId = newUuid(), as = SYSTEM, cents?: number) =>
  confirmItemFunding({ runner: house.runner, principal: as }, confirmation(commandId, cents));

describe('confirming the money of an item (R051)', () => {
  test('is written by the system, and by nobody else', async () => {
    await expect(confirm(newUuid(), principal(UWV))).rejects.toThrow(ForbiddenError);
    const { state } = await confirm();
    expect(state?.items[0]?.confirmations).toHaveLength(1);
  });

  test('the same confirmation twice, also at the same time, is written once', async () => {
    const commandId = newUuid();
    const both = await Promise.all([confirm(commandId), confirm(commandId)]);
    expect(both.filter((one) => one.repeated)).toHaveLength(1);
    const again = await confirm(commandId);
    expect(again.repeated).toBe(true);
    expect(again.state?.items[0]?.confirmations).toHaveLength(1);
  });

  test('two confirmations of one line at the same time leave one', async () => {
    const results = await Promise.allSettled([confirm(), confirm()]);
    expect(results.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected']);
    const lost = results.find((one) => one.status === 'rejected');
    expect(lost?.reason).toBeInstanceOf(RefusedError);
  });

  test('another amount than the plan says is refused', async () => {
    await expect(confirm(newUuid(), SYSTEM, 199_999)).rejects.toThrow(RefusedError);
  });
});
