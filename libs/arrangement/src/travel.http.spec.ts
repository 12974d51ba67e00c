import { newUuid, type Uuid } from '@meereis/kernel';
import { WorklistController } from './read-models/worklist/worklist.controller';
import { WorklistQueries } from './read-models/worklist/worklist-queries.service';
import { READING_CONTROLLERS, READING_PROVIDERS } from './wiring/reading';
import { TRAVEL_CONTROLLERS, TRAVEL_PROVIDERS } from './wiring/travel';
import { AddItemController } from './add-item/add-item.controller';
import { PersonCases } from './person-cases/person-cases.service';
import { SearchBudget } from './search-person/search-budget.service';
import { SET_CASE } from './testing/events';
import { NOBODY, openHttpHouse, type HttpHouse } from './testing/http';

/** Goal: plan and handover over HTTP with guard, policy, real log and read models; only the token is a unit's name. */
let http: HttpHouse;
let id: Uuid;

beforeAll(async () => {
  http = await openHttpHouse(
    [...TRAVEL_CONTROLLERS, ...READING_CONTROLLERS, WorklistController, AddItemController],
    [...TRAVEL_PROVIDERS, ...READING_PROVIDERS, WorklistQueries, PersonCases, SearchBudget],
  );
});
afterAll(() => http.close());

beforeEach(async () => {
  id = (await http.openCase(SET_CASE)).arrangementId;
});

async function call(as: string, method: 'GET' | 'POST', path: string, body?: object, revision?: number) {
  const url = path.startsWith('?') ? `/arrangements${path}` : `/arrangements/${path}`;
  return http.call(as, method, url, {
    ...(body === undefined ? {} : { body }),
    ...(revision === undefined ? {} : { revision }),
  });
}

async function offer() {
  const preview = await call('uwv-am13', 'GET', `${id}/handover-preview?toUnit=gemeente-am13`);
  const body = {
    toUnit: 'gemeente-am13',
    receiver: newUuid(),
    note: 'Graag verder helpen.',
    contactOn: '2022-03-10',
    ground: 'legal-task',
    contentHash: preview.body['contentHash'],
  };
  return { preview, body, answer: await call('uwv-am13', 'POST', `${id}/handover`, body, 7) };
}

describe('plan and handover over HTTP', () => {
  test('the case file carries the revision that a write names', async () => {
    const file = await call('uwv-am13', 'GET', id);
    expect(file.status).toBe(200);
    expect(file.body).toMatchObject({
      phase: 'set',
      ownerUnit: 'uwv-am13',
      planVersion: 2,
      revision: 7,
      tail: false,
    });
    expect((await call('gemeente-am13', 'GET', id)).status).toBe(404);
  });

  test('an item above the maximum price is refused with rule and amount; without If-Match it is 428', async () => {
    const item = {
      catalogueId: 'versterken-arbeidsmarktpositie',
      description: 'Training',
      plannedFrom: '2022-03-15',
      plannedUntil: '2022-06-15',
      price: { cents: 400_000, currency: 'EUR' },
      vat: 'ex',
      funding: [{ funder: 'oeno-fondsen', amount: { cents: 400_000, currency: 'EUR' } }],
    };
    expect((await call('uwv-am13', 'POST', `${id}/items`, item)).status).toBe(428);
    const refused = await call('uwv-am13', 'POST', `${id}/items`, item, 7);
    expect(refused.status).toBe(422);
    expect(refused.body['refusals']).toMatchObject([{ rule: 'R043', code: 'price-above-maximum' }]);
    const change = { to: 'participatiewet', changedOn: '2022-03-01' };
    expect((await call('uwv-am13', 'POST', `${id}/benefit-changes`, change, 6)).status).toBe(412);
  });

  test('offer as previewed, accept, complete; both worklists move and the former owner keeps the tail', async () => {
    const { preview, body, answer } = await offer();
    expect(preview.body).toMatchObject({ groundNeeded: 'legal-task', canOwnCases: true });
    expect([answer.status, answer.body['answerBy']]).toEqual([200, '2022-03-15']);
    const acceptance = { contentHash: body.contentHash, contactOn: '2022-03-10' };
    const accepted = await call('gemeente-am13', 'POST', `${id}/handover/acceptance`, acceptance, 9);
    expect(accepted.status).toBe(200);
    const completed = await http.write('gemeente-am13', id, 'handover/completion', {
      contactHeldOn: '2022-03-01',
    });
    expect(completed.status).toBe(200);
    expect((await call('uwv-am13', 'GET', id)).body).toMatchObject({ tail: true, revision: 10 });
    const history = await call('gemeente-am13', 'GET', `${id}/events?limit=2`);
    expect(history.body).toMatchObject({ nextRevision: 2, events: [{ revision: 0 }, { revision: 1 }] });
    expect(await http.house.host.waitFor(await http.house.store.head(), 5_000)).toBe(true);
    expect((await call('gemeente-am13', 'GET', '?limit=100')).body['cases']).toContainEqual(
      expect.objectContaining({ arrangementId: id, relation: 'own', phase: 'set' }),
    );
  });

  test('R033: a receiver who does not work at the unit is refused', async () => {
    const preview = await call('uwv-am13', 'GET', `${id}/handover-preview?toUnit=gemeente-am13`);
    const body = {
      toUnit: 'gemeente-am13',
      receiver: NOBODY,
      note: 'Graag verder helpen.',
      contactOn: '2022-03-10',
      ground: 'legal-task',
      contentHash: preview.body['contentHash'],
    };
    const answer = await call('uwv-am13', 'POST', `${id}/handover`, body, 7);
    expect(answer.status).toBe(422);
    expect(answer.body['refusals']).toMatchObject([{ rule: 'R033', code: 'receiver-not-at-unit' }]);
  });

  test('bad input is 400, never more', async () => {
    expect((await call('uwv-am13', 'GET', `${id}/handover-preview?toUnit=X`)).status).toBe(400);
    expect((await call('uwv-am13', 'GET', '?limit=101')).status).toBe(400);
    expect((await call('uwv-am13', 'GET', '?cursor=abc')).status).toBe(400);
    expect(
      (
        await call(
          'uwv-am13',
          'POST',
          `${id}/region-changes`,
          { municipality: 'x', changedOn: '2022-02-30' },
          7,
        )
      ).status,
    ).toBe(400);
    expect((await call('uwv-am13', 'GET', 'geen-uuid')).status).toBeLessThan(500);
  });
});
