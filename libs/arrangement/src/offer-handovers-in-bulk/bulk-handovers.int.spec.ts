import { fixtureOrganisations, type Principal, type Role } from '@meereis/access';
import { newUuid, uuidV5, type Uuid } from '@meereis/kernel';
import { arrangement } from '../domain/arrangement';
import { bulkHandover } from '../domain/bulk-handover';
import { contentHash, handoverContent } from '../domain/handover-content';
import { SET_CASE } from '../testing/events';
import { onCase, openHouse, principal, SYSTEM, type House } from '../testing/house';
import { uuid } from '../testing/values';
import { BULK_ROUND, processBulkHandovers, startBulkHandovers } from './bulk-handovers.worker';
import { decideRetryBulk, decideStartBulk, decideStopBulk, type BulkLine } from './decide';

/** Goal: many cases at once, each once, whatever stops or starts again in between, over the real log. */
const at = (id: string, role: Role = 'caseworker'): Principal =>
  principal(fixtureOrganisations.unit(id)!, role);
const UWV = at('uwv-am13');
const GEMEENTE = at('gemeente-am13');

let house: House;
let roles: readonly Role[];
beforeEach(async () => {
  house = await openHouse();
  roles = ['caseworker'];
});
afterEach(() => house.close());

const parts = () => ({
  runner: house.runner,
  database: house.database,
  organisations: fixtureOrganisations,
  roles: { rolesOf: () => Promise.resolve(roles) },
  principal: SYSTEM,
  log: house.log,
});

async function openCase(): Promise<BulkLine> {
  const arrangementId = newUuid();
  const personId = newUuid();
  const { state } = await onCase(
    house,
    arrangementId,
    { as: UWV, action: 'arrangement.open', expected: 'no-stream' },
    () => ({
      ok: true,
      value: SET_CASE.map(({ type, data }) => ({ type, data: { ...data, arrangementId, personId } })),
    }),
  );
  return { arrangementId, contentHash: contentHash(handoverContent(state!, GEMEENTE.unit)) };
}

const openCases = async (count: number) => {
  const lines: BulkLine[] = [];
  for (let n = 0; n < count; n += 1) lines.push(await openCase());
  return lines;
};

async function start(items: readonly BulkLine[]): Promise<Uuid> {
  const bulkId = newUuid();
  const command = {
    toUnit: 'gemeente-am13',
    receiver: uuid(78),
    note: 'Het kantoor sluit.',
    contactOn: house.today,
    ground: 'legal-task',
    items,
  } as const;
  await onBulk(bulkId, 'no-stream', () =>
    decideStartBulk(command, { today: house.today, bulkId, account: UWV.accountId, unit: UWV.unit.id }),
  );
  return bulkId;
}

async function onBulk(
  bulkId: Uuid,
  expected: 'no-stream' | 'additive',
  decide: (state: NonNullable<Awaited<ReturnType<typeof stateOf>>>) => ReturnType<typeof decideStopBulk>,
): Promise<void> {
  const commandId = newUuid();
  const { position } = await house.runner.run({
    aggregate: bulkHandover,
    id: bulkId,
    expected,
    principal: UWV,
    action: 'handover.bulk',
    purpose: 'handover',
    commandId,
    correlationId: commandId,
    resource: () => undefined,
    decide: (state) => decide(state!),
  });
  expect(await house.host.waitFor(position, 5_000)).toBe(true);
}

const stateOf = async (bulkId: Uuid) => (await house.runner.load(bulkHandover, bulkId)).state;
const results = async (bulkId: Uuid) =>
  (await stateOf(bulkId))!.items.map((one) => [one.status, ...one.reasons].join(' '));
const caught = async () => {
  expect(await house.host.waitFor(await house.store.head(), 5_000)).toBe(true);
};
const offersOf = async (id: Uuid) => (await house.runner.load(arrangement, id)).state!.handovers.length;

describe('many handovers in one go', () => {
  test('each case is decided by the rules of a single offer, with its own preview, and has its own result', async () => {
    const [good, changed] = await openCases(2);
    const unknown = { arrangementId: newUuid(), contentHash: 'a'.repeat(64) };
    const outdated = { ...changed!, contentHash: 'b'.repeat(64) };
    const bulkId = await start([good!, outdated, unknown]);

    expect(await processBulkHandovers(parts())).toBe(3);

    expect(await results(bulkId)).toEqual([
      'offered',
      'refused R033 preview-outdated',
      'refused R032 not-yours',
    ]);
    expect((await stateOf(bulkId))!.items[0]!.handoverId).toBeDefined();
    await caught();
    expect(await processBulkHandovers(parts())).toBe(0);
  });

  test('a case that was refused goes again with a new preview; one that was offered does not', async () => {
    const [one, other] = await openCases(2);
    const bulkId = await start([{ ...one!, contentHash: 'b'.repeat(64) }, other!]);
    await processBulkHandovers(parts());
    await caught();

    const state = await stateOf(bulkId);
    expect(decideRetryBulk(state!, [other!])).toMatchObject({ error: [{ code: 'case-not-refused' }] });
    await onBulk(bulkId, 'additive', (found) => decideRetryBulk(found, [one!]));
    expect(await processBulkHandovers(parts())).toBe(1);

    expect(await results(bulkId)).toEqual(['offered', 'offered']);
    expect([await offersOf(one!.arrangementId), await offersOf(other!.arrangementId)]).toEqual([1, 1]);
  });

  test('two servers at once, and a crash between offer and result, offer each case once', async () => {
    const lines = await openCases(6);
    const bulkId = await start(lines);
    const crashing = parts();
    let writes = 0;
    const stopsAfterThree: House['runner'] = {
      load: (aggregate, id) => house.runner.load(aggregate, id),
      run: (request) => {
        if (request.action === 'handover.process' && (writes += 1) > 3)
          throw new Error('the server went down');
        return house.runner.run(request);
      },
    };
    expect(await processBulkHandovers({ ...crashing, runner: stopsAfterThree })).toBe(3);
    // All were offered, but of three the result was not written.
    expect((await results(bulkId)).filter((one) => one === 'waiting')).toHaveLength(3);
    await caught();

    await Promise.all([processBulkHandovers(parts()), processBulkHandovers(parts())]);

    expect(await results(bulkId)).toEqual(Array(6).fill('offered'));
    for (const { arrangementId } of lines) expect(await offersOf(arrangementId)).toBe(1);
    const stored = await house.store.readStream({
      streamId: `process-bulk-handover-${bulkId}`,
      from: 0,
      limit: 100,
    });
    expect(stored.filter((one) => one.type === 'bulk-handover-item-done.v1')).toHaveLength(6);
  });

  test('can be stopped between two cases; the rest is left alone, also by a worker that is behind', async () => {
    const lines = await openCases(3);
    const bulkId = await start(lines);
    let stopped = false;
    // The worker has its list already when somebody stops the bulk.
    const stopsNow: House['runner'] = {
      run: (request) => house.runner.run(request),
      load: async (aggregate, id) => {
        if (!stopped) {
          stopped = true;
          await onBulk(bulkId, 'additive', (state) => decideStopBulk(state, house.today));
        }
        return house.runner.load(aggregate, id);
      },
    };
    expect(await processBulkHandovers({ ...parts(), runner: stopsNow })).toBe(0);
    expect(await processBulkHandovers(parts())).toBe(0);
    expect(await results(bulkId)).toEqual(['waiting', 'waiting', 'waiting']);
    expect(decideStopBulk((await stateOf(bulkId))!, house.today)).toMatchObject({
      error: [{ code: 'bulk-stopped' }],
    });
  });

  test('whoever lost the right meanwhile offers nothing more', async () => {
    const bulkId = await start(await openCases(1));
    roles = [];
    await processBulkHandovers(parts());
    expect(await results(bulkId)).toEqual(['refused R032 not-yours']);
  });

  test('a round is bounded, and the worker goes on after a restart until all have a result', async () => {
    const lines = await openCases(BULK_ROUND + 5);
    const bulkId = await start(lines);
    expect(await processBulkHandovers(parts())).toBe(BULK_ROUND);
    await caught();
    const stop = new AbortController();
    const { stopped } = startBulkHandovers(parts(), stop.signal, 0.01);
    while ((await results(bulkId)).includes('waiting')) await new Promise((go) => setTimeout(go, 10));
    stop.abort();
    await stopped;
    expect(await results(bulkId)).toEqual(Array(BULK_ROUND + 5).fill('offered'));
  }, 60_000);

  test('names what is wrong with the list before anything is offered', () => {
    const line = { arrangementId: uuid(1), contentHash: 'a'.repeat(64) };
    const facts = { today: house.today, bulkId: uuid(95), account: uuid(77), unit: 'uwv-am13' };
    const command = { toUnit: 'uwv-am13', receiver: uuid(78), note: ' ', contactOn: house.today } as const;
    const decide = (items: readonly BulkLine[]) =>
      decideStartBulk({ ...command, ground: 'legal-task', items }, facts);
    expect(decide([line, line])).toMatchObject({
      error: [{ code: 'case-twice' }, { code: 'receiver-is-owner' }, { code: 'note-missing' }],
    });
    const many = Array.from({ length: 501 }, (_one, n) => ({
      ...line,
      arrangementId: uuidV5(uuid(1), `${n}`),
    }));
    expect(decide(many)).toMatchObject({ error: [{ code: 'too-many-cases' }, {}, {}] });
  });
});
