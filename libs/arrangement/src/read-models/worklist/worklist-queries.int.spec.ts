import { localDate, newUuid, type Uuid } from '@meereis/kernel';
import { FNV, UTRECHT, UWV } from '../../testing/case';
import { closedEvent } from '../../testing/end-events';
import { reported, task } from '../../testing/events';
import { onCase, openHouse, principal, type House } from '../../testing/house';
import { WorklistQueries } from './worklist-queries.service';

/** Goal: a unit lists its own cases, what is due first comes first, in pages. Over the real log and projections. */
let house: House;
beforeAll(async () => {
  house = await openHouse();
  const units = [UWV, UWV, UWV, UWV, UTRECHT];
  for (const [index, unit] of units.entries()) {
    const arrangementId = newUuid();
    const personId = newUuid();
    const region = index === 1 ? 'AM19' : 'AM13';
    const open = reported({ arrangementId, personId, ownerUnit: unit.id, region });
    const due = task({
      arrangementId,
      personId,
      taskId: newUuid(),
      unit: unit.id,
      dueOn: localDate(`2022-03-0${9 - index}`),
    });
    const { position } = await onCase(
      house,
      arrangementId,
      { as: principal(unit), action: 'arrangement.open', expected: 'no-stream' },
      () => ({ ok: true, value: index === 2 ? [open] : [open, due] }),
    );
    expect(await house.host.waitFor(position, 5_000)).toBe(true);
  }
});
afterAll(async () => {
  await house.close();
});

const list = (unit: string, asked: Parameters<WorklistQueries['of']>[1] = {}) =>
  new WorklistQueries(house.database).of(unit, asked);

describe('the worklist', () => {
  test('sorts by what is due, nothing due last, and counts the own cases only', async () => {
    const { cases, total } = await list(UWV.id);
    expect(cases.map((one) => one.dueOn)).toEqual(['2022-03-06', '2022-03-08', '2022-03-09', undefined]);
    expect(total).toBe(4);
    expect((await list(UTRECHT.id)).total).toBe(1);
    expect(await list(FNV.id)).toEqual({ cases: [], total: 0 });
  });

  test('gives every case once over pages of one', async () => {
    const seen: string[] = [];
    let cursor: string | undefined;
    for (let page = 0; page < 10; page += 1) {
      const answer = await list(UWV.id, { limit: 1, ...(cursor === undefined ? {} : { cursor }) });
      expect(answer.total).toBe(4);
      seen.push(...answer.cases.map((one) => one.arrangementId));
      cursor = answer.nextCursor;
      if (cursor === undefined) break;
    }
    expect(seen).toEqual((await list(UWV.id)).cases.map((one) => one.arrangementId));
  });

  test('filters by phase, region and what is due', async () => {
    expect((await list(UWV.id, { region: 'AM19' })).total).toBe(1);
    expect((await list(UWV.id, { phase: 'set' })).total).toBe(0);
    expect((await list(UWV.id, { phase: 'reported' })).total).toBe(4);
    expect((await list(UWV.id, { dueUntil: localDate('2022-03-08') })).total).toBe(2);
  });

  test('R026: a closed case is listed as closed, whatever its plan says', async () => {
    const [first] = (await list(UTRECHT.id)).cases;
    const arrangementId = first?.arrangementId as Uuid;
    const { position } = await onCase(
      house,
      arrangementId,
      { as: principal(UTRECHT), action: 'arrangement.close', expected: 'additive' },
      () => ({ ok: true, value: [closedEvent({ arrangementId })] }),
    );
    expect(await house.host.waitFor(position, 5_000)).toBe(true);
    expect((await list(UTRECHT.id, { phase: 'closed' })).total).toBe(1);
    expect((await list(UTRECHT.id, { phase: 'reported' })).total).toBe(0);
  });
});
