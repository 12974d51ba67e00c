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
import { BUSINESS_CLOCK, localDate, newUuid, systemClock, type Uuid } from '@meereis/kernel';
import { EVENT_STORE, type DomainEvent } from '@meereis/event-store';
import { EVENT_CODEC } from '@meereis/privacy';
import { provider } from '@meereis/registers';
import { confirmItemFunding } from './confirm-funding/confirm-funding';
import { POLICY } from './testing/case';
import { ITEM, REGISTERED, WITH_TRAINING } from './testing/item-events';
import { onCase, openHouse, principal, SYSTEM, type House } from './testing/house';
import { ITEMS_CONTROLLERS } from './wiring/items';
import { CaseFileController } from './read-models/case-file/case-file.controller';
import { CaseReader } from './read-models/case-reader.service';

/** Goal: the course of an item over HTTP, with guard, policy, real log and register; only the token is a unit's name. */
@Global()
@Module({})
class Ports {
  static of(values: readonly (readonly [symbol, object])[]): DynamicModule {
    const ports = values.map(([provide, useValue]) => ({ provide, useValue }));
    return { module: Ports, providers: ports, exports: ports };
  }
}

@Module({
  controllers: [...ITEMS_CONTROLLERS, CaseFileController],
  providers: [CaseReader],
})
class ItemsModule {}

function authenticate(token: string): Principal {
  const unit = fixtureOrganisations.unit(token);
  if (unit === undefined) throw new UnauthenticatedError('token-invalid');
  return principal(unit);
}

let house: House;
let app: NestFastifyApplication;
let closeRequests: () => void;
let id: Uuid;
let providerId: Uuid;

beforeAll(async () => {
  house = await openHouse();
  const { store, codec, host, runner, log } = house;
  const requests = openRequestStore({
    path: join(house.directory, 'requests.sqlite'),
    key: Buffer.alloc(32, 5),
    wallClock: systemClock,
  });
  closeRequests = () => {
    void requests.close();
  };
  const made = await Test.createTestingModule({
    imports: [
      Ports.of([
        [EVENT_STORE, store],
        [EVENT_CODEC, codec],
        [POLICY_DATA, POLICY],
        [BUSINESS_CLOCK, { today: () => house.today }],
        [ROLE_SOURCE, { rolesOf: () => Promise.resolve(['caseworker']) }],
      ]),
      AccessModule.register({ issuer: 'https://aanmelden.example', audience: 'urn:meereis:api' }),
      CommandsModule.register({ runner, requests, projections: host, log }),
      ItemsModule,
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

/** A school of the register, recognised by the training sector. */
async function registerProvider(): Promise<Uuid> {
  const made = newUuid();
  const { recognitions, ...description } = REGISTERED;
  const events: DomainEvent[] = [
    { type: 'provider-registered.v1', data: { ...description, providerId: made } },
    { type: 'provider-recognised.v1', data: { ...recognitions[0], providerId: made } },
  ];
  const commandId = newUuid();
  await house.runner.run({
    aggregate: provider,
    id: made,
    expected: 'no-stream',
    principal: authenticate('uwv-am13'),
    action: 'register.maintain',
    purpose: 'arrangement-execution',
    commandId,
    correlationId: commandId,
    resource: () => undefined,
    decide: () => ({ ok: true, value: events }),
  });
  return made;
}

beforeEach(async () => {
  house.today = localDate('2022-03-01');
  id = newUuid();
  providerId = await registerProvider();
  const personId = newUuid();
  const value = WITH_TRAINING.map(({ type, data }) => ({
    type,
    data: { ...data, arrangementId: id, personId },
  }));
  const as = authenticate('uwv-am13');
  await onCase(house, id, { as, action: 'arrangement.open', expected: 'no-stream' }, () => ({
    ok: true,
    value,
  }));
});

async function call(method: 'GET' | 'POST', path: string, body?: object, revision?: number, as = 'uwv-am13') {
  const answer = await app.inject({
    method,
    url: `/arrangements/${id}${path}`,
    headers: {
      authorization: `Bearer ${as}`,
      ...(revision === undefined ? {} : { 'if-match': `"${revision}"` }),
    },
    ...(body === undefined ? {} : { payload: body }),
  });
  return { status: answer.statusCode, body: answer.json<Record<string, unknown>>() };
}

interface CaseFile extends Record<string, unknown> {
  readonly revision: number;
  readonly items: readonly Record<string, unknown>[];
}
const caseFile = async () => (await call('GET', '')).body as CaseFile;

/** A write on the case as it stands. */
async function write(path: string, body: object) {
  return call('POST', path, body, (await caseFile()).revision);
}
const onItem = (path: string, body: object) => write(`/items/${ITEM}/${path}`, body);

async function done(path: string, body: object): Promise<Record<string, unknown>> {
  const { status, body: answer } = await onItem(path, body);
  expect({ path, status, answer: status < 300 ? undefined : answer }).toEqual({
    path,
    status: 200,
    answer: undefined,
  });
  return answer;
}

function confirm(): Promise<unknown> {
  const commandId = newUuid();
  return confirmItemFunding(
    { runner: house.runner, principal: SYSTEM },
    {
      arrangementId: id,
      commandId,
      correlationId: commandId,
      itemId: ITEM,
      funder: 'rmt-crisisdienstverlening',
      cents: 200_000,
      reservationNumber: 'RMT-2022-000123',
      confirmedOn: house.today,
    },
  );
}

const euro = (cents: number) => ({ cents, currency: 'EUR' });
const codes = (body: Record<string, unknown>) => JSON.stringify(body);

describe('an item over HTTP', () => {
  test('R045, R051, R025: quotes, choice, money, start, delivery, completion and evaluation, each shown in the case file', async () => {
    expect((await caseFile()).items).toMatchObject([{ waitsFor: 'Wacht op bevestiging van het geld' }]);
    const { quoteId } = await done('quotes', {
      provider: 'Opleider BV',
      providerId,
      amount: euro(300_000),
      vat: 'incl',
      receivedOn: '2022-03-01',
    });
    const few = await onItem('provider-choice', { quoteId, reason: 'Dichtbij.', chosenOn: '2022-03-01' });
    expect(few.status).toBe(422);
    expect(codes(few.body)).toContain('fewer-quotes-unexplained');
    await done('provider-choice', {
      quoteId,
      reason: 'Dichtbij.',
      fewerQuotesReason: 'Er is er maar één.',
      chosenOn: '2022-03-01',
    });

    house.today = localDate('2022-07-01');
    const early = await onItem('start', { startedOn: '2022-03-15' });
    expect(early.status).toBe(422);
    expect(codes(early.body)).toContain('wacht op bevestiging van het geld');
    await confirm();
    await done('start', { startedOn: '2022-03-15' });
    await done('interruption', {
      reason: 'illness',
      explanation: 'Ziek.',
      interruptedOn: '2022-04-01',
      expectedResumeOn: '2022-04-15',
    });
    await done('resumption', { resumedOn: '2022-04-14' });
    await done('deliveries', { deliveredUntil: '2022-04-30', sharePercent: 50 });
    await done('completion', { result: 'Diploma.', completedOn: '2022-06-15' });
    const file = await caseFile();
    expect(file.items).toMatchObject([
      {
        status: 'completed',
        delivered: { amount: euro(150_000) },
        waitsFor: 'Wacht op evaluatie met de persoon',
      },
    ]);
    expect(codes(file)).toContain('"evaluate-item"');
    await done('evaluation', {
      effect: 'reached',
      effectInWords: 'Kan het.',
      nextStep: 'look-for-work',
      evaluatedOn: '2022-06-20',
    });
    const after = await caseFile();
    expect(after.items).toMatchObject([{ evaluation: { effect: 'reached' }, quotes: [{ chosen: true }] }]);
    expect(codes(after)).not.toContain('"evaluate-item"');
  });

  test('R028: a change answers the new version; without a difference it is refused', async () => {
    const terms = {
      description: 'Training',
      provider: 'Opleider BV',
      plannedFrom: '2022-03-15',
      plannedUntil: '2022-06-15',
      price: euro(300_000),
      vat: 'incl',
      funding: [
        { funder: 'rmt-crisisdienstverlening', amount: euro(200_000) },
        { funder: 'oeno-fondsen', amount: euro(100_000) },
      ],
      regularShortfall: 'De gewone training is vol.',
      notInitialEducation: true,
      reason: 'Langer nodig.',
    };
    const same = await onItem('changes', terms);
    expect(same.status).toBe(422);
    expect(codes(same.body)).toContain('nothing-changed');
    const changed = await done('changes', { ...terms, providerId, plannedUntil: '2022-07-15' });
    expect(changed).toMatchObject({ planVersion: 3, warnings: [{ rule: 'R047' }] });
    const unknown = await onItem('changes', { ...terms, providerId: newUuid() });
    expect(codes(unknown.body)).toContain('provider-unknown');
  });

  test('R030: an agreed item is withdrawn with the person only, and stays in force meanwhile', async () => {
    const alone = await onItem('withdrawal', { withdrawnOn: '2022-03-01' });
    expect(alone.status).toBe(422);
    expect(codes(alone.body)).toContain('person-has-not-agreed');
    await done('withdrawal', {
      reason: 'Heeft werk.',
      agreement: { how: 'in-person', evidence: 'Gesprek.', agreedOn: '2022-03-01' },
      withdrawnOn: '2022-03-01',
    });
    expect((await caseFile()).items).toMatchObject([{ withdrawn: true, inForce: true }]);
  });

  test('R141: stopped by the executor it carries the term to object', async () => {
    const { quoteId } = await done('quotes', {
      provider: 'Opleider BV',
      amount: euro(300_000),
      vat: 'incl',
      receivedOn: '2022-03-01',
    });
    const choice = { quoteId, reason: 'Goed.', fewerQuotesReason: 'Eén.', chosenOn: '2022-03-01' };
    await done('provider-choice', choice);
    await confirm();
    house.today = localDate('2022-07-01');
    await done('start', { startedOn: '2022-03-15' });
    await done('stop', {
      by: 'executor',
      reason: 'not-attended',
      explanation: 'Kwam niet.',
      stoppedOn: '2022-05-02',
      notifiedHow: 'letter',
      notifiedOn: '2022-05-03',
    });
    expect((await caseFile()).items).toMatchObject([
      { status: 'stopped', stop: { objectionUntil: '2022-06-14' } },
    ]);
  });

  test('R038, R039: what comes before RMT money for this person', async () => {
    const { status, body } = await call('GET', '/prior-provisions');
    expect(status).toBe(200);
    expect(body).toMatchObject({
      complete: true,
      groups: [{ group: 'sector' }, { group: 'regular' }, { group: 'bbl' }, { group: 'praktijkleren' }],
    });
  });

  test('others than the owner see nothing of it, and a write without its revision is 428', async () => {
    const { revision } = await caseFile();
    const stranger = await call(
      'POST',
      `/items/${ITEM}/start`,
      { startedOn: '2022-03-15' },
      revision,
      'gemeente-am13',
    );
    expect(stranger.status).toBe(404);
    expect((await call('GET', '/prior-provisions', undefined, undefined, 'gemeente-am13')).status).toBe(404);
    expect((await call('POST', `/items/${ITEM}/start`, { startedOn: '2022-03-15' })).status).toBe(428);
    expect((await call('POST', `/items/${ITEM}/funding-confirmations`, {}, revision)).status).toBe(404);
  });
});
