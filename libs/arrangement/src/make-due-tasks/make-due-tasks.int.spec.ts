import { StaleRevisionError } from '@meereis/commands';
import { localDate, newUuid, type Uuid } from '@meereis/kernel';
import type { ArrangementEvent } from '../domain/arrangement';
import { arrangement } from '../domain/arrangement';
import { UWV } from '../testing/case';
import { admission, reported, SET_CASE } from '../testing/events';
import { changed } from '../testing/item-events';
import { onArrangement } from '../http/case-command';
import { onCase, openHouse, principal, SYSTEM, type House } from '../testing/house';
import { DUE_BATCH, makeDueTasks, type MakeDueTasksParts } from './make-due-tasks.worker';

/** Goal: terms become tasks once, whoever looks and however often, also after a long stop. Real log, read models and runner. */
let house: House;
let parts: MakeDueTasksParts;
beforeEach(async () => {
  house = await openHouse();
  parts = {
    runner: house.runner,
    database: house.database,
    businessClock: { today: () => house.today },
    principal: SYSTEM,
    log: house.log,
  };
});
afterEach(() => house.close());

async function openCase(events: readonly ArrangementEvent[]): Promise<Uuid> {
  const arrangementId = newUuid();
  const personId = newUuid();
  await onCase(
    house,
    arrangementId,
    { as: principal(UWV), action: 'arrangement.open', expected: 'no-stream' },
    () => ({
      ok: true,
      value: events.map((event) => ({
        type: event.type,
        data: { ...(event.data as object), arrangementId, personId },
      })),
    }),
  );
  return arrangementId;
}

const caughtUp = async () => house.host.waitFor(await house.store.head(), 5_000);
const tasksOf = async (id: Uuid) => {
  const { state } = await house.runner.load(arrangement, id);
  return (state?.openTasks ?? []).map(({ kind, dueOn, rule }) => `${kind} ${dueOn} ${rule}`);
};

describe('terms become tasks', () => {
  test('R022: on the planned first day of an item, not a day earlier', async () => {
    const id = await openCase(SET_CASE);
    await caughtUp();
    house.today = localDate('2022-03-14');
    expect(await makeDueTasks(parts)).toEqual({ made: 0 });
    house.today = localDate('2022-03-15');
    expect(await makeDueTasks(parts)).toEqual({ made: 1 });
    expect(await tasksOf(id)).toEqual(['start-item 2022-03-15 R022']);
  });

  test('found weeks late, the last day is the one that counts', async () => {
    const id = await openCase([reported(), admission()]);
    await caughtUp();
    house.today = localDate('2022-05-01');
    expect(await makeDueTasks(parts)).toEqual({ made: 2 });
    expect(await tasksOf(id)).toEqual(['plan-first-contact 2022-02-09 R015', 'set-plan 2022-03-16 R020']);
  });

  test('twice is once: two servers at the same time, and again before the read model has seen it', async () => {
    const id = await openCase([reported(), admission()]);
    await caughtUp();
    const both = await Promise.all([makeDueTasks(parts), makeDueTasks(parts)]);
    expect(both.map((one) => one.made).reduce((sum, made) => sum + made)).toBe(2);
    expect(await makeDueTasks(parts)).toEqual({ made: 0 });
    expect(await tasksOf(id)).toHaveLength(2);
  });

  test('a form that was open meanwhile is not lost to the task; after a colleague it is', async () => {
    const id = await openCase(SET_CASE);
    await caughtUp();
    const { revision: seen } = await house.runner.load(arrangement, id);
    house.today = localDate('2022-03-15');
    await makeDueTasks(parts);
    const write = (expected: number) =>
      house.runner.run({
        ...onArrangement(id, (state) => {
          const { type, data } = changed();
          const ids = { arrangementId: id, personId: state.personId };
          return { ok: true, value: [{ type, data: { ...(data as object), ...ids } }] };
        }),
        expected,
        principal: principal(UWV),
        action: 'item.change',
        purpose: 'arrangement-execution',
        commandId: newUuid(),
        correlationId: newUuid(),
      });
    expect(await write(seen)).toMatchObject({ revision: seen + 2 });
    await expect(write(seen)).rejects.toBeInstanceOf(StaleRevisionError);
  });

  test('a task that somebody has done is not made again for the same day', async () => {
    const id = await openCase(SET_CASE);
    await caughtUp();
    house.today = localDate('2022-03-15');
    await makeDueTasks(parts);
    await onCase(house, id, { as: principal(UWV), action: 'task.finish', expected: 'additive' }, (state) => ({
      ok: true,
      value: (state?.openTasks ?? []).map(({ taskId }) => ({
        type: 'task-done.v1',
        data: { arrangementId: id, personId: state?.personId, taskId, doneOn: house.today },
      })),
    }));
    // A draft in which the item changes leaves what is in force as it was: its row comes back, its day does not.
    await onCase(house, id, { as: principal(UWV), action: 'item.change', expected: 'additive' }, (state) => {
      const { type, data } = changed();
      return {
        ok: true,
        value: [{ type, data: { ...(data as object), arrangementId: id, personId: state?.personId } }],
      };
    });
    await caughtUp();
    expect(await makeDueTasks(parts)).toEqual({ made: 0 });
    expect(await tasksOf(id)).toEqual([]);
  });

  test('rows whose term asks nothing never keep those behind them waiting', async () => {
    // A draft that is not set: its items are due by their dates and ask nothing.
    for (let n = 0; n <= DUE_BATCH; n += 1) await openCase(SET_CASE.slice(0, 6));
    const last = await openCase(SET_CASE);
    await caughtUp();
    house.today = localDate('2022-03-15');
    const { made } = await makeDueTasks(parts);
    expect(made).toBeGreaterThan(0);
    expect(await tasksOf(last)).toEqual(['start-item 2022-03-15 R022']);
  });
});
