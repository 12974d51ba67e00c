import type { Uuid } from '@meereis/kernel';
import { accepted, hashAfter, offered, SET_CASE, task, OFFERED_CASE } from './testing/events';
import { openHttpHouse, type HttpHouse } from './testing/http';
import { declined } from './testing/travel-events';
import { uuid } from './testing/values';
import { READING_CONTROLLERS, READING_PROVIDERS } from './wiring/reading';

/** Goal: the past of a case over HTTP, with real log, policy and read models; a former owner sees its own period only. */
let http: HttpHouse;
let id: Uuid;
beforeAll(async () => {
  http = await openHttpHouse(READING_CONTROLLERS, READING_PROVIDERS);
});
afterAll(async () => {
  await http.close();
});
const moved = { toUnit: 'gemeente-am13', contentHash: hashAfter(...SET_CASE) };
const AFTER = [
  ...SET_CASE,
  offered(moved),
  accepted(moved),
  task({ unit: 'gemeente-am13', kind: 'contact-person' }),
];
beforeEach(async () => {
  ({ arrangementId: id } = await http.openCase(AFTER));
});

const NEW = 'gemeente-am13';
const FORMER = 'uwv-am13';
const get = (as: string, path: string) => http.call(as, 'GET', `/arrangements/${id}/${path}`);
const revisionsOf = (body: Record<string, unknown>) =>
  (body['events'] as readonly { readonly revision: number }[]).map((one) => one.revision);

describe('the history', () => {
  test('tells who, for which unit, what and when, with the area it belongs to', async () => {
    const { status, body } = await get(NEW, 'events?limit=1');
    expect(status).toBe(200);
    expect(body['events']).toMatchObject([
      {
        area: 'intake',
        areaName: 'Aanmelding en intake',
        unit: FORMER,
        datesDiffer: expect.any(Boolean) as boolean,
      },
    ]);
    expect((body['events'] as readonly { unitName: string }[])[0]?.unitName).not.toBe(FORMER);
  });

  test('newest first page by page gives every event once', async () => {
    const seen: number[] = [];
    let from: number | undefined;
    for (let page = 0; page < 10; page += 1) {
      const { body } = await get(
        NEW,
        `events?order=newest-first&limit=3${from === undefined ? '' : `&fromRevision=${from}`}`,
      );
      seen.push(...revisionsOf(body));
      from = body['nextRevision'] as number | undefined;
      if (from === undefined) break;
    }
    expect(seen).toEqual(AFTER.map((_, revision) => revision).reverse());
  });

  test('filters by area and by both dates; what is no area is 400', async () => {
    expect(revisionsOf((await get(NEW, 'events?areas=plan')).body)).toEqual([4, 6, 7]);
    expect(revisionsOf((await get(NEW, 'events?areas=travel&areas=daily&order=newest-first')).body)).toEqual([
      10, 9, 8,
    ]);
    expect(revisionsOf((await get(NEW, 'events?areas=plan&limit=2')).body)).toEqual([4, 6]);
    expect(revisionsOf((await get(NEW, 'events?knownOn=2000-01-01')).body)).toEqual([]);
    expect(revisionsOf((await get(NEW, 'events?effectiveFrom=2100-01-01')).body)).toEqual([]);
    expect((await get(NEW, 'events?areas=iets')).status).toBe(400);
    expect((await get(NEW, 'events?order=door-elkaar')).status).toBe(400);
  });
});

describe('the case as it was', () => {
  test('after any event it is the file of that moment, in the same shape', async () => {
    expect((await get(NEW, 'as-of?revision=0')).body).toMatchObject({
      revision: 0,
      phase: 'reported',
      items: [],
    });
    expect((await get(NEW, 'as-of?revision=8')).body).toMatchObject({
      ownerUnit: FORMER,
      handover: { status: 'offered' },
    });
    const now = await http.call(NEW, 'GET', `/arrangements/${id}`);
    expect((await get(NEW, 'as-of?revision=10')).body).toEqual(now.body);
    expect((await get(NEW, 'as-of')).body).toEqual(now.body);
  });

  test('at a day nothing was known there is no case, nor after a revision to come', async () => {
    expect((await get(NEW, 'as-of?knownOn=2000-01-01')).status).toBe(404);
    expect((await get(NEW, 'as-of?revision=11')).status).toBe(404);
    expect((await get(NEW, 'as-of?revision=-1')).status).toBe(400);
  });
});

describe('what changed', () => {
  test('by one event, and between two revisions, with names instead of codes', async () => {
    const { body } = await get(NEW, 'changes?to=9');
    expect(body).toMatchObject({ from: 8, to: 9 });
    const changes = body['changes'] as readonly { readonly path: string; readonly label: string }[];
    expect(changes).toContainEqual(
      expect.objectContaining({ path: 'ownerUnit', label: 'Verantwoordelijke organisatie' }),
    );
    const all = (await get(NEW, 'changes?from=-1&to=10')).body['changes'] as readonly object[];
    expect(all.length).toBeGreaterThan(changes.length);
    expect(all.every((one) => !('before' in one))).toBe(true);
    expect((await get(NEW, 'changes?from=5&to=5')).body['changes']).toEqual([]);
    expect((await get(NEW, 'changes?to=99')).status).toBe(404);
    expect((await get(NEW, 'changes')).status).toBe(400);
  });
});

describe('who may see the past', () => {
  test('a former owner sees up to its handover in every view, and nothing of what came after', async () => {
    const { body } = await get(FORMER, 'events?order=newest-first');
    expect(revisionsOf(body)[0]).toBe(9);
    expect(revisionsOf((await get(FORMER, 'events')).body).at(-1)).toBe(9);
    expect(revisionsOf((await get(FORMER, 'events?order=newest-first&fromRevision=10')).body)[0]).toBe(9);
    expect((await get(FORMER, 'as-of')).body).toMatchObject({ revision: 9, tail: true, tasks: [] });
    expect((await get(FORMER, 'as-of?revision=10')).status).toBe(404);
    expect((await get(FORMER, 'changes?to=10')).status).toBe(404);
    expect((await get(FORMER, 'changes?to=9')).status).toBe(200);
  });

  test('others see none of it', async () => {
    for (const path of ['events', 'as-of', 'changes?to=1'])
      expect([path, (await get('fnv-am13', path)).status]).toEqual([path, 404]);
  });

  test('who was offered the case has no history before it accepts', async () => {
    const offer = OFFERED_CASE.map((event) =>
      event.type === 'handover-offered.v1' ? offered({ toUnit: 'gemeente-am13' }) : event,
    );
    ({ arrangementId: id } = await http.openCase(offer));
    for (const path of ['events', 'as-of', 'changes?to=1'])
      expect([path, (await get(NEW, path)).status]).toEqual([path, 403]);
  });

  test('R036: nobody taking the case widens nothing for a team that had it: it keeps the tail', async () => {
    const TEAM = 'rmt-am13';
    const [toTeam, toNew, on] = [
      { handoverId: uuid(81), toUnit: TEAM },
      { handoverId: uuid(82), fromUnit: TEAM, toUnit: NEW },
      { handoverId: uuid(83), fromUnit: NEW, toUnit: 'uwv-am22' },
    ];
    const events = [
      ...[...SET_CASE, offered(toTeam), accepted(toTeam), offered(toNew), accepted(toNew)],
      ...[offered(on), declined(on)],
    ];
    ({ arrangementId: id } = await http.openCase(events));
    const last = events.length - 3;
    expect((await http.call(TEAM, 'GET', `/arrangements/${id}`)).body).toMatchObject({ tail: true });
    for (const as of [TEAM, `${TEAM}/coordinator`])
      expect(revisionsOf((await get(as, 'events')).body).at(-1)).toBe(last);
    expect((await get(TEAM, 'as-of')).body).toMatchObject({ revision: last, tail: true });
    expect((await http.call(`${TEAM}/coordinator`, 'GET', `/arrangements/${id}`)).body).toMatchObject({
      tail: true,
    });
  });
});
