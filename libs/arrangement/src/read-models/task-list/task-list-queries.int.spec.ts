import fc from 'fast-check';
import { addDays, newUuid, type LocalDate, type Uuid } from '@meereis/kernel';
import { FNV, TODAY, UTRECHT, UWV } from '../../testing/case';
import { reported, task } from '../../testing/events';
import { onCase, openHouse, principal, type House } from '../../testing/house';
import type { TaskListDto, TaskListQueryDto } from './task-list.dto';
import { TaskListQueries, type TasksFor } from './task-list-queries.service';

/** Goal: what a list of tasks shows and counts is the same, in order, in pages, and of one unit only. */
let house: House;
const [ME, COLLEAGUE] = [newUuid(), newUuid()];
const HOLDERS = [ME, COLLEAGUE, undefined];
const DAYS = [-40, -1, 0, 0, 1, 6, 7, 30, 30];

async function makeCase(n: number): Promise<void> {
  const ids = { arrangementId: newUuid(), personId: newUuid() };
  const events = [
    reported({ ...ids, ownerUnit: UWV.id, region: n % 2 === 0 ? 'AM13' : 'AM19' }),
    ...DAYS.map((days, at) => {
      const assignee = HOLDERS[(n + at) % HOLDERS.length];
      return task({
        ...ids,
        taskId: newUuid(),
        kind: at % 3 === 0 ? 'end-item' : 'evaluate-item',
        unit: at === 8 ? UTRECHT.id : UWV.id,
        dueOn: addDays(TODAY, days),
        ...(assignee === undefined ? {} : { assignee }),
      });
    }),
  ];
  const { position } = await onCase(
    house,
    ids.arrangementId,
    { as: principal(UWV), action: 'arrangement.open', expected: 'no-stream' },
    () => ({ ok: true, value: events }),
  );
  expect(await house.host.waitFor(position, 5_000)).toBe(true);
}

beforeAll(async () => {
  house = await openHouse();
  for (let n = 0; n < 4; n += 1) await makeCase(n);
});
afterAll(() => house.close());

const who = (unit: string, standsInFor: readonly Uuid[] = []): TasksFor => ({
  unit,
  account: ME,
  standsInFor,
  today: TODAY,
});
const ask = (asked: TaskListQueryDto = {}, as = who(UWV.id)) =>
  new TaskListQueries(house.database).of(as, asked);

async function allPages(
  asked: Pick<TaskListQueryDto, 'view' | 'kind' | 'region' | 'dueUntil'>,
  limit: number,
): Promise<TaskListDto['tasks']> {
  const found: TaskListDto['tasks'][number][] = [];
  let cursor: string | undefined;
  for (let page = 0; page < 100; page += 1) {
    const answer = await ask({ ...asked, limit, ...(cursor === undefined ? {} : { cursor }) });
    found.push(...answer.tasks);
    cursor = answer.nextCursor;
    if (cursor === undefined) return found;
  }
  throw new Error('The pages do not end.');
}

const asked = fc.record(
  {
    view: fc.constantFrom('mine' as const, 'team' as const, 'unassigned' as const),
    kind: fc.constantFrom('end-item' as const, 'evaluate-item' as const),
    region: fc.constantFrom('AM13', 'AM19'),
    dueUntil: fc.integer({ min: -41, max: 31 }).map((days): LocalDate => addDays(TODAY, days)),
  },
  { requiredKeys: [] },
);

test('C1: any question gives every task once, most urgent first, over pages of any size, and counts what it gives', async () => {
  await fc.assert(
    fc.asyncProperty(asked, fc.integer({ min: 1, max: 9 }), async (question, limit) => {
      const whole = await ask({ ...question, limit: 100 });
      const paged = await allPages(question, limit);
      expect(paged.map((one) => one.taskId)).toEqual(whole.tasks.map((one) => one.taskId));
      expect(new Set(paged.map((one) => one.taskId)).size).toBe(whole.total);
      expect(paged.map((one) => one.dueOn)).toEqual(paged.map((one) => one.dueOn).sort());
    }),
    { numRuns: 40 },
  );
});

test('C1: the counters are those of the list without its last day', async () => {
  for (const view of ['mine', 'team', 'unassigned'] as const) {
    const { tasks, counters } = await ask({ view, limit: 100 });
    const due = tasks.map((one) => one.dueOn);
    expect(counters).toEqual({
      late: due.filter((day) => day < TODAY).length,
      today: due.filter((day) => day === TODAY).length,
      thisWeek: due.filter((day) => day > TODAY && day <= addDays(TODAY, 6)).length,
      offered: 0,
    });
    expect((await ask({ view, dueUntil: addDays(TODAY, -10) })).counters).toEqual(counters);
  }
});

test('R032: mine are my own, and a colleague’s only while I stand in', async () => {
  expect((await ask({ limit: 100 })).tasks.every((one) => one.assignee === ME && !one.forColleague)).toBe(
    true,
  );
  const both = (await ask({ limit: 100 }, who(UWV.id, [COLLEAGUE]))).tasks;
  expect(new Set(both.map((one) => one.assignee))).toEqual(new Set([ME, COLLEAGUE]));
  expect(both.every((one) => one.forColleague === (one.assignee === COLLEAGUE))).toBe(true);
});

test('R036: a unit sees its own tasks; in a case of others without the name', async () => {
  expect((await ask({ view: 'team' }, who(FNV.id))).total).toBe(0);
  const theirs = (await ask({ view: 'team' }, who(UTRECHT.id))).tasks;
  expect(theirs).toHaveLength(4);
  expect(theirs.every((one) => one.name === undefined)).toBe(true);
});

describe('what everybody has in hand', () => {
  it('counts the same tasks as the list, by whoever has them, of this unit only', async () => {
    const queries = new TaskListQueries(house.database);
    const { loads } = await queries.loads(who(UWV.id));
    const all = await allPages({ view: 'team' }, 7);
    const holders = [...new Set(all.map(({ assignee }) => assignee))];
    const expected = holders.map((assignee) => {
      const own = all.filter((one) => one.assignee === assignee);
      const late = own.filter(({ daysLate }) => daysLate > 0).length;
      return { ...(assignee === undefined ? {} : { assignee }), open: own.length, late };
    });
    expect(loads).toHaveLength(expected.length);
    expect(loads).toEqual(expect.arrayContaining(expected));
    expect(loads.map(({ open }) => open)).toEqual([...loads.map(({ open }) => open)].sort((a, b) => b - a));
  });
});
