import { sql } from 'kysely';
import { localDate, newUuid, type LocalDate, type Uuid } from '@meereis/kernel';
import type { ArrangementEvent } from '../domain/arrangement';
import { openHttpHouse, type HttpHouse } from '../testing/http';
import { accepted, HANDOVER, offered, RECEIPT, SET_CASE } from '../testing/events';
import { ListHandoversController } from './list-handovers.controller';
import { UnitHandovers } from './unit-handovers.service';

/** Goal: a unit answers the most urgent offer first, over HTTP, and a page far down costs what the first one costs. */
const RECEIVER = 'gemeente-am13';
interface Page {
  readonly handovers: readonly { readonly handoverId: Uuid; readonly answerBy: string }[];
  readonly nextCursor?: string;
}

const expired = (handoverId: Uuid, answerBy: LocalDate): ArrangementEvent => ({
  type: 'handover-expired.v1',
  data: { ...HANDOVER, handoverId, toUnit: RECEIVER, answerBy, expiredOn: answerBy, receipt: RECEIPT },
});

let http: HttpHouse;
const made: Uuid[] = [];
beforeAll(async () => {
  http = await openHttpHouse([ListHandoversController], [UnitHandovers]);
  for (const day of ['2022-04-03', '2022-03-19', '2022-03-26', '2022-03-26']) {
    const handoverId = newUuid();
    made.push(handoverId);
    await http.openCase([...SET_CASE, offered({ handoverId, toUnit: RECEIVER, answerBy: localDate(day) })]);
  }
  expect(await http.house.host.waitFor(await http.house.store.head(), 5_000)).toBe(true);
});
afterAll(() => http.close());

async function pages(query: string, limit: number): Promise<readonly Page[]> {
  const found: Page[] = [];
  let cursor: string | undefined = '';
  while (cursor !== undefined && found.length < 10) {
    const after = cursor === '' ? '' : `&cursor=${cursor}`;
    const path = `/handovers?${query}&limit=${limit}${after}`;
    const { status, body } = await http.call(query.includes('made') ? 'uwv-am13' : RECEIVER, 'GET', path);
    expect(status).toBe(200);
    const page = body as unknown as Page;
    found.push(page);
    cursor = page.nextCursor;
  }
  return found;
}

describe('the offers of a unit', () => {
  test.each([
    ['received', 1],
    ['received', 3],
    ['made', 1],
    ['received', 100],
  ])('R032: %s, by %d: what must be answered first stands first, each once', async (direction, limit) => {
    const listed = (await pages(`direction=${direction}`, limit)).flatMap((one) => one.handovers);
    expect(listed.map((one) => one.answerBy)).toEqual([
      '2022-03-19',
      '2022-03-26',
      '2022-03-26',
      '2022-04-03',
    ]);
    expect(listed.map((one) => one.handoverId).sort()).toEqual([...made].sort());
  });

  test('R032: what ended stands apart, the latest first, and takes nothing from what waits', async () => {
    const [first, second] = [newUuid(), newUuid()];
    for (const [handoverId, day] of [
      [first, '2022-02-10'],
      [second, '2022-02-20'],
    ] as const) {
      const answerBy = localDate(day);
      const offer = offered({ handoverId, toUnit: RECEIVER, answerBy });
      await http.openCase([...SET_CASE, offer, expired(handoverId, answerBy)]);
    }
    expect(await http.house.host.waitFor(await http.house.store.head(), 5_000)).toBe(true);
    const ids = async (query: string) =>
      (await pages(query, 1)).flatMap((one) => one.handovers).map((one) => one.handoverId);
    expect(await ids('standing=ended')).toEqual([second, first]);
    expect((await ids('standing=waiting')).sort()).toEqual([...made].sort());
    expect((await http.call(RECEIVER, 'GET', '/handovers?standing=x')).status).toBe(400);
  });

  test('R036: a name stands with what is offered now, and not with what ended', async () => {
    const names = async (as: string, query: string) => {
      const { body } = await http.call(as, 'GET', `/handovers?${query}&limit=100`);
      return new Set(
        (body as unknown as { handovers: { name?: string }[] }).handovers.map((one) => one.name),
      );
    };
    const [name] = await names(RECEIVER, 'standing=waiting');
    expect(name).toMatch(/Proefpersoon/);
    expect(await names(RECEIVER, 'standing=ended')).toEqual(new Set([undefined]));
    expect(await names('uwv-am13', 'direction=made&standing=ended')).toEqual(new Set([name]));
  });

  test('R036: after acceptance the new owner has the name, and who handed over has it no more', async () => {
    const handoverId = newUuid();
    const over = { handoverId, toUnit: RECEIVER };
    await http.openCase([...SET_CASE, offered(over), accepted(over)]);
    expect(await http.house.host.waitFor(await http.house.store.head(), 5_000)).toBe(true);
    const nameFor = async (as: string, direction: string) => {
      const { body } = await http.call(
        as,
        'GET',
        `/handovers?direction=${direction}&standing=ended&limit=100`,
      );
      const { handovers } = body as unknown as { handovers: { handoverId: Uuid; name?: string }[] };
      return handovers.find((one) => one.handoverId === handoverId)?.name;
    };
    expect(await nameFor(RECEIVER, 'received')).toMatch(/Proefpersoon/);
    expect(await nameFor('uwv-am13', 'made')).toBeUndefined();
  });

  test('a cursor that no answer gave is refused', async () => {
    const { status } = await http.call(RECEIVER, 'GET', `/handovers?cursor=${newUuid()}`);
    expect(status).toBe(400);
  });

  test.each(['to_unit', 'from_unit'])('reads by the index of %s and sorts nothing', async (side) => {
    const { rows } = await sql<{ detail: string }>`EXPLAIN QUERY PLAN
      SELECT * FROM unit_handovers WHERE ${sql.ref(side)} = ${RECEIVER}
      AND (answer_by, handover_id) > ('2022-03-19', '') ORDER BY answer_by, handover_id LIMIT 51
    `.execute(
      http.house.database.kysely.withTables<{ readonly unit_handovers: { readonly handover_id: string } }>(),
    );
    const plan = rows.map((one) => one.detail).join('\n');
    expect(plan).toContain(`(${side}=? AND (answer_by,handover_id)>(?,?))`);
    expect(plan).not.toContain('TEMP B-TREE');
  });
});
