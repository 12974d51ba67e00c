import { Global, Module, type DynamicModule } from '@nestjs/common';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { join } from 'node:path';
import {
  AccessModule,
  AUTHENTICATOR,
  fixtureOrganisations,
  ROLE_SOURCE,
  UnauthenticatedError,
  type Principal,
} from '@meereis/access';
import { POLICY_DATA } from '@meereis/catalogue';
import { CommandsModule, openRequestStore } from '@meereis/commands';
import { EVENT_STORE } from '@meereis/event-store';
import { BUSINESS_CLOCK, newUuid, systemClock, type Uuid } from '@meereis/kernel';
import { EVENT_CODEC, PERSON_INDEX } from '@meereis/privacy';
import { READ_DATABASE } from '@meereis/projections';
import { ArrangementModule } from './arrangement.module';
import { POLICY } from './testing/case';
import { SET_CASE } from './testing/events';
import { onCase, openHouse, principal, type House } from './testing/house';

/** Goal: plan and handover over HTTP with guard, policy, real log and read models; only the token is a unit's name. */
@Global()
@Module({})
class Ports {
  static of(values: readonly (readonly [symbol, object])[]): DynamicModule {
    const ports = values.map(([provide, useValue]) => ({ provide, useValue }));
    return { module: Ports, providers: ports, exports: ports };
  }
}

function authenticate(token: string): Principal {
  const unit = fixtureOrganisations.unit(token);
  if (unit === undefined) throw new UnauthenticatedError('token-invalid');
  return principal(unit);
}

/** An account that no unit has registered. */
const NOBODY = newUuid();

let house: House;
let app: NestFastifyApplication;
let closeRequests: () => void;
let id: Uuid;

beforeAll(async () => {
  house = await openHouse();
  const { store, codec, database, host, runner, log } = house;
  const requests = openRequestStore({
    path: join(house.directory, 'requests.sqlite'),
    key: Buffer.alloc(32, 5),
    wallClock: systemClock,
  });
  closeRequests = () => {
    requests.close();
  };
  const made = await Test.createTestingModule({
    imports: [
      Ports.of([
        [EVENT_STORE, store],
        [EVENT_CODEC, codec],
        [READ_DATABASE, database],
        [PERSON_INDEX, {}],
        [POLICY_DATA, POLICY],
        [BUSINESS_CLOCK, { today: () => house.today }],
        [
          ROLE_SOURCE,
          { rolesOf: (account: Uuid) => Promise.resolve(account === NOBODY ? [] : ['caseworker']) },
        ],
      ]),
      AccessModule.register({ issuer: 'https://aanmelden.example', audience: 'urn:meereis:api' }),
      CommandsModule.register({ runner, requests, projections: host, log }),
      ArrangementModule,
    ],
  })
    .overrideProvider(AUTHENTICATOR)
    .useValue({ authenticate: (token: string) => Promise.resolve(authenticate(token)) })
    .compile();
  app = made.createNestApplication<NestFastifyApplication>(new FastifyAdapter(), { logger: false });
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
});
afterAll(async () => {
  await app.close();
  closeRequests();
  await house.close();
});

beforeEach(async () => {
  id = newUuid();
  const personId = newUuid();
  const events = SET_CASE.map(({ type, data }) => ({ type, data: { ...data, arrangementId: id, personId } }));
  const as = authenticate('uwv-am13');
  await onCase(house, id, { as, action: 'arrangement.open', expected: 'no-stream' }, () => ({
    ok: true,
    value: events,
  }));
});

async function call(as: string, method: 'GET' | 'POST', path: string, body?: object, revision?: number) {
  const answer = await app.inject({
    method,
    url: path.startsWith('?') ? `/arrangements${path}` : `/arrangements/${path}`,
    headers: {
      authorization: `Bearer ${as}`,
      ...(revision === undefined ? {} : { 'if-match': `"${revision}"` }),
    },
    ...(body === undefined ? {} : { payload: body }),
  });
  return { status: answer.statusCode, headers: answer.headers, body: answer.json<Record<string, unknown>>() };
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
    expect([file.status, file.headers.etag]).toEqual([200, '"7"']);
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
    const cheaper = {
      ...item,
      price: { cents: 300_000, currency: 'EUR' },
      funding: [{ funder: 'oeno-fondsen', amount: { cents: 300_000, currency: 'EUR' } }],
    };
    const added = await call('uwv-am13', 'POST', `${id}/items`, cheaper, 7);
    expect([added.status, added.body['planVersion']]).toEqual([200, 3]);
    expect((await call('uwv-am13', 'POST', `${id}/items`, cheaper, 7)).status).toBe(412);
  });

  test('offer as previewed, accept, complete; both worklists move and the former owner keeps the tail', async () => {
    const { preview, body, answer } = await offer();
    expect(preview.body).toMatchObject({ groundNeeded: 'legal-task', canOwnCases: true });
    expect([answer.status, answer.body['answerBy']]).toEqual([200, '2022-03-15']);
    const acceptance = { contentHash: body.contentHash, contactOn: '2022-03-10' };
    const accepted = await call('gemeente-am13', 'POST', `${id}/handover/acceptance`, acceptance, 9);
    expect(accepted.status).toBe(200);
    const revision = Number(String(accepted.headers.etag).replaceAll('"', ''));
    const completed = await call(
      'gemeente-am13',
      'POST',
      `${id}/handover/completion`,
      { contactHeldOn: '2022-03-01' },
      revision,
    );
    expect(completed.status).toBe(200);
    expect((await call('uwv-am13', 'GET', id)).body).toMatchObject({ tail: true, revision: 10 });
    const history = await call('gemeente-am13', 'GET', `${id}/events?limit=2`);
    expect(history.body).toMatchObject({ nextRevision: 2, events: [{ revision: 0 }, { revision: 1 }] });
    expect(await house.host.waitFor(await house.store.head(), 5_000)).toBe(true);
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
      (await call('uwv-am13', 'POST', `${id}/setting`, { planVersion: 'x', setOn: '2022-02-30' }, 7)).status,
    ).toBe(400);
    expect((await call('uwv-am13', 'GET', 'geen-uuid')).status).toBeLessThan(500);
  });
});
