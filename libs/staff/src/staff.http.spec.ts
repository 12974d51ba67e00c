import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  accessPolicy,
  AccessModule,
  AUTHENTICATOR,
  fixtureOrganisations,
  Public,
  ROLE_SOURCE,
  UnauthenticatedError,
  type Authenticator,
  type RoleSource,
} from '@meereis/access';
import { CommandsModule, createCommandRunner, openRequestStore } from '@meereis/commands';
import { createRegistry, EVENT_STORE, type EventStore } from '@meereis/event-store';
import { MemoryEventStore } from '@meereis/event-store/testing';
import { BUSINESS_CLOCK, businessClock, localDate, systemClock } from '@meereis/kernel';
import { createEventCodec, EVENT_CODEC, openKeyStore, type EventCodec } from '@meereis/privacy';
import { createProjectionHost, openReadDatabase, READ_DATABASE } from '@meereis/projections';
import { Controller, Get, Global, Module, type DynamicModule } from '@nestjs/common';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { DEMO_ACCOUNTS } from './demo/demo-accounts';
import { seedDemoAccounts } from './demo/seed-demo-accounts';
import { StaffModule, STAFF_EVENTS, STAFF_PROJECTIONS } from './index';

/** Goal: over HTTP, with the real log, read models, guard and policy; only the token is a user name. */
const nameOf = (userName: string) => {
  const account = DEMO_ACCOUNTS.find((one) => one.userName === userName);
  if (account === undefined) throw new UnauthenticatedError('token-invalid');
  return account;
};

function byUserName(roles: RoleSource): Authenticator {
  return {
    authenticate: async (token) => {
      const { accountId, displayName, personClaim, unit } = nameOf(token);
      const known = fixtureOrganisations.unit(unit);
      if (known === undefined) throw new UnauthenticatedError('unit-unknown');
      return {
        accountId,
        displayName,
        personClaim,
        unit: known,
        roles: await roles.rolesOf(accountId, unit),
      };
    },
  };
}

@Public()
@Controller('open')
class OpenController {
  @Get()
  show() {
    return { open: true };
  }
}

@Controller('forgotten')
class ForgottenController {
  @Get()
  show() {
    return { open: true };
  }
}

@Global()
@Module({})
class Ports {
  static of(store: EventStore, codec: EventCodec, reads: object): DynamicModule {
    const ports = [
      { provide: EVENT_STORE, useValue: store },
      { provide: EVENT_CODEC, useValue: codec },
      { provide: READ_DATABASE, useValue: reads },
      { provide: BUSINESS_CLOCK, useValue: { today: () => localDate('2022-03-01') } },
    ];
    return { module: Ports, providers: ports, exports: ports };
  }
}

let app: NestFastifyApplication;
let tearDown: () => Promise<void>;

beforeAll(async () => {
  const directory = mkdtempSync(join(tmpdir(), 'staff-http-'));
  const keys = await openKeyStore({ path: join(directory, 'keys.sqlite'), masterKey: Buffer.alloc(32, 7) });
  const registry = createRegistry(STAFF_EVENTS, []);
  const codec = createEventCodec({ registry, keys });
  const store = new MemoryEventStore();
  const reads = openReadDatabase(join(directory, 'read.sqlite'));
  const wallClock = systemClock;
  const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const requests = openRequestStore({
    path: join(directory, 'requests.sqlite'),
    key: Buffer.alloc(32, 5),
    wallClock,
  });
  const host = createProjectionHost({
    store,
    codec,
    registry,
    projections: STAFF_PROJECTIONS,
    database: reads,
    wallClock,
    log,
  });
  await seedDemoAccounts({ store, codec, organisations: fixtureOrganisations, wallClock });
  await host.start();
  await host.waitFor(await store.head(), 5_000);
  const runner = createCommandRunner({
    store,
    codec,
    policy: accessPolicy,
    wallClock,
    businessClock: businessClock(wallClock, localDate('2022-03-01')),
    log,
  });
  const made = await Test.createTestingModule({
    imports: [
      Ports.of(store, codec, reads),
      AccessModule.register({ issuer: 'https://aanmelden.example', audience: 'urn:meereis:api' }),
      CommandsModule.register({ runner, requests, projections: host, log }),
      StaffModule,
    ],
    controllers: [OpenController, ForgottenController],
  })
    .overrideProvider(AUTHENTICATOR)
    .useFactory({ factory: byUserName, inject: [ROLE_SOURCE] })
    .compile();
  app = made.createNestApplication<NestFastifyApplication>(new FastifyAdapter(), { logger: false });
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  tearDown = async () => {
    await app.close();
    await host.stop();
    await reads.close();
    await store.close();
    await requests.close();
    await keys.close();
    rmSync(directory, { recursive: true, force: true });
  };
});

afterAll(() => tearDown());

interface Call {
  readonly as?: string;
  readonly body?: object;
  readonly headers?: Record<string, string>;
}

function call(method: 'GET' | 'POST', url: string, { as, body, headers = {} }: Call = {}) {
  const authorization = as === undefined ? {} : { authorization: `Bearer ${as}` };
  return app.inject({
    method,
    url,
    headers: { ...authorization, ...headers },
    ...(body === undefined ? {} : { payload: body }),
  });
}

const BEHEER = 'gemeente.utrecht.beheer';
const target = nameOf('gemeente.utrecht.1');

describe('who may come in', () => {
  it('opens only what says that it is public', async () => {
    expect((await call('GET', '/open')).statusCode).toBe(200);
    const forgotten = await call('GET', '/forgotten');
    expect(forgotten.statusCode).toBe(401);
    expect(forgotten.headers['www-authenticate']).toBe('Bearer realm="meereis"');
    expect(forgotten.json()).toMatchObject({ status: 401, code: 'token-missing' });
  });

  it.each(['Basic dXdlcg==', 'Bearer', 'Bearer een twee', `Bearer ${'x'.repeat(9_000)}`, 'Bearer onbekend'])(
    'refuses a header that is no known bearer token: %#',
    async (authorization) => {
      const answer = await call('GET', '/own-account', { headers: { authorization } });
      expect(answer.statusCode).toBe(401);
      expect(answer.headers['www-authenticate']).toContain('error="invalid_token"');
    },
  );

  it('shows somebody their own account', async () => {
    expect((await call('GET', '/own-account', { as: 'uwv.utrecht.1' })).json()).toMatchObject({
      displayName: 'Medewerker UWV Utrecht 1',
      unit: 'uwv-am13',
      roles: ['caseworker'],
      today: '2022-03-01',
    });
  });
});

describe('units over HTTP', () => {
  it('lists those of a region that can receive a case', async () => {
    const answer = await call('GET', '/units?region=AM22&canReceive=true', { as: 'uwv.utrecht.1' });
    expect(answer.json<{ id: string }[]>()).toHaveLength(6);
  });

  it('names who can receive a case at a unit, to those who hand over (R033)', async () => {
    const answer = await call('GET', '/units/uwv-am13/receivers', { as: 'gemeente.rotterdam.1' });
    expect(answer.json<{ displayName: string }[]>().map(({ displayName }) => displayName)).toEqual([
      'Medewerker UWV Utrecht 1',
      'Medewerker UWV Utrecht 2',
    ]);
    const none = await call('GET', '/units/uwv-kassier/receivers', { as: 'gemeente.rotterdam.1' });
    expect(none.json()).toEqual([]);
    expect((await call('GET', '/units/uwv-am04/receivers', { as: 'gemeente.rotterdam.1' })).statusCode).toBe(
      404,
    );
    expect((await call('GET', '/units/uwv-am13/receivers', { as: 'szw.1' })).statusCode).toBe(403);
  });

  it('refuses a region or a filter that does not exist', async () => {
    expect((await call('GET', '/units?region=x', { as: 'uwv.utrecht.1' })).statusCode).toBe(400);
    expect((await call('GET', '/units?naam=x', { as: 'uwv.utrecht.1' })).statusCode).toBe(400);
  });
});

describe('roles over HTTP', () => {
  const roles = `/accounts/${target.accountId}/roles`;
  const expert = { role: 'banenafspraak-expert', reason: 'Nieuwe taak per 1 maart.' };

  it('are granted and ended by an administrator, and count at once', async () => {
    const shown = await call('GET', `/accounts/${target.accountId}`, { as: BEHEER });
    expect(shown.headers.etag).toBe('"1"');
    const granted = await call('POST', roles, { as: BEHEER, body: expert, headers: { 'if-match': '"1"' } });
    expect(granted.json()).toMatchObject({ roles: ['caseworker', 'banenafspraak-expert'] });
    const me = await call('GET', '/own-account', { as: target.userName });
    expect(me.json()).toMatchObject({ roles: ['caseworker', 'banenafspraak-expert'] });

    const position = String(granted.headers['meereis-position']);
    const listed = await call('GET', '/accounts', { as: BEHEER, headers: { 'meereis-position': position } });
    expect(listed.json<{ accountId: string }[]>()).toContainEqual({
      accountId: target.accountId,
      displayName: target.displayName,
      unit: 'gemeente-am13',
      roles: ['banenafspraak-expert', 'caseworker'],
      revision: 2,
    });

    const ended = await call('POST', `/accounts/${target.accountId}/ended-roles`, {
      as: BEHEER,
      body: { ...expert, reason: 'Taak beëindigd.' },
      headers: { 'if-match': '"2"' },
    });
    expect(ended.json()).toMatchObject({ roles: ['caseworker'] });
    const after = await call('GET', '/own-account', { as: target.userName });
    expect(after.json()).toMatchObject({ roles: ['caseworker'] });
  });

  it('need the revision they are based on', async () => {
    expect((await call('POST', roles, { as: BEHEER, body: expert })).statusCode).toBe(428);
  });

  it('are refused by rule', async () => {
    const { headers } = await call('GET', `/accounts/${target.accountId}`, { as: BEHEER });
    const answer = await call('POST', roles, {
      as: BEHEER,
      body: { ...expert, role: 'cashier' },
      headers: { 'if-match': String(headers.etag) },
    });
    expect(answer.statusCode).toBe(422);
    expect(answer.json<{ refusals: { rule: string }[] }>().refusals.map(({ rule }) => rule)).toEqual([
      'R149',
      'R149',
    ]);
  });

  it('of another organisation do not exist for an administrator', async () => {
    const answer = await call('POST', roles, {
      as: 'uwv.beheer',
      body: expert,
      headers: { 'if-match': '"1"' },
    });
    expect(answer.statusCode).toBe(404);
    expect((await call('GET', `/accounts/${target.accountId}`, { as: 'uwv.beheer' })).statusCode).toBe(404);
    const listed = (await call('GET', '/accounts', { as: 'uwv.beheer' })).json<{ unit: string }[]>();
    expect(listed.length).toBeGreaterThan(0);
    expect(listed.filter(({ unit }) => !unit.startsWith('uwv-'))).toEqual([]);
  });

  it('are not for a caseworker to see or give', async () => {
    const as = 'gemeente.utrecht.1';
    expect((await call('GET', '/accounts', { as })).statusCode).toBe(403);
    const answer = await call('POST', roles, { as, body: expert, headers: { 'if-match': '"1"' } });
    expect(answer.statusCode).toBe(403);
  });

  it('are read by an auditor of every organisation, who names the purpose', async () => {
    const headers = { 'meereis-purpose': 'audit' };
    expect(
      (await call('GET', '/accounts?limit=200', { as: 'audit.1', headers })).json<object[]>(),
    ).toHaveLength(DEMO_ACCOUNTS.length);
  });
});

describe('accounts over HTTP', () => {
  const accountId = '0b8f6a3e-6d0e-4b1c-9f57-3b1f4e0a1c2d';
  const body = { accountId, displayName: 'Medewerker Gemeente Utrecht 2', unit: 'gemeente-am13' };
  const headers = { 'if-none-match': '*' };

  it('are registered once, in the own organisation', async () => {
    const answer = await call('POST', '/accounts', { as: BEHEER, body, headers });
    expect(answer.statusCode).toBe(201);
    expect(answer.headers.location).toBe(`/api/v1/accounts/${accountId}`);
    expect((await call('POST', '/accounts', { as: BEHEER, body, headers })).statusCode).toBe(412);
    const elsewhere = { ...body, accountId: '1b8f6a3e-6d0e-4b1c-9f57-3b1f4e0a1c2d', unit: 'uwv-am13' };
    expect((await call('POST', '/accounts', { as: BEHEER, body: elsewhere, headers })).statusCode).toBe(422);
  });

  it('take no form that is not theirs', async () => {
    const wrong = { ...body, accountId: 'geen-uuid', roles: ['administrator'] };
    const answer = await call('POST', '/accounts', { as: BEHEER, body: wrong, headers });
    expect(answer.statusCode).toBe(400);
    expect(
      answer
        .json<{ errors: { field: string }[] }>()
        .errors.map(({ field }) => field)
        .sort(),
    ).toEqual(['accountId', 'accountId', 'roles']);
  });
});
