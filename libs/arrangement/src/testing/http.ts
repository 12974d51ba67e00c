import { Global, Module, type DynamicModule, type Provider, type Type } from '@nestjs/common';
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
  type Role,
} from '@meereis/access';
import { POLICY_DATA } from '@meereis/catalogue';
import { CommandsModule, LIMITS, Limits, openRequestStore, openSqliteLimitRows } from '@meereis/commands';
import { EVENT_STORE, type DomainEvent } from '@meereis/event-store';
import { BUSINESS_CLOCK, newUuid, systemClock, type Uuid } from '@meereis/kernel';
import { EVENT_CODEC, PERSON_INDEX } from '@meereis/privacy';
import { READ_DATABASE } from '@meereis/projections';
import { arrangement } from '../domain/arrangement';
import { nthArrangementId } from '../domain/case-of-person';
import { person } from '../domain/person';
import { POLICY } from './case';
import { established } from './case-events';
import { onCase, openHouse, principal, type House } from './house';

/** An account that no unit has registered. */
export const NOBODY: Uuid = newUuid();

@Global()
@Module({})
class Ports {
  static of(values: readonly (readonly [symbol, object])[]): DynamicModule {
    const ports = values.map(([provide, useValue]) => ({ provide, useValue }));
    return { module: Ports, providers: ports, exports: ports };
  }
}

/** `uwv-am13`, a caseworker there, or `uwv-am13/coordinator`. */
function authenticate(token: string): Principal {
  const [id = '', role = 'caseworker'] = token.split('/');
  const unit = fixtureOrganisations.unit(id);
  if (unit === undefined) throw new UnauthenticatedError('token-invalid');
  return principal(unit, role as Role, role === 'caseworker' ? 77 : 78);
}

export interface Answer {
  readonly status: number;
  readonly body: Record<string, unknown>;
  /** Codes of the refusals of a 422. */
  readonly codes: readonly string[];
}

export interface Asked {
  readonly body?: object;
  readonly revision?: number;
  readonly key?: string;
  readonly creates?: boolean;
}

export interface HttpHouse {
  readonly house: House;
  readonly app: NestFastifyApplication;
  call(as: string, method: 'GET' | 'POST', path: string, asked?: Asked): Promise<Answer>;
  /** A write on the case as it stands now. */
  write(as: string, arrangementId: Uuid, path: string, body?: object): Promise<Answer>;
  create(as: string, path: string, body: object): Promise<Answer>;
  /** A registered person with a case to which this happened. */
  openCase(
    events: readonly DomainEvent[],
    identity?: object,
  ): Promise<{ personId: Uuid; arrangementId: Uuid }>;
  close(): Promise<void>;
}

/** Controllers over HTTP with guard, policy, real log and read models; only the token is a unit's name. */
export async function openHttpHouse(controllers: Type[], providers: Provider[]): Promise<HttpHouse> {
  const house = await openHouse();
  const { store, codec, database, host, runner, log } = house;
  const requests = openRequestStore({
    path: join(house.directory, 'requests.sqlite'),
    key: Buffer.alloc(32, 5),
    wallClock: systemClock,
  });
  const limits = new Limits({
    rows: openSqliteLimitRows(join(house.directory, 'limits.sqlite')),
    key: Buffer.alloc(32, 5),
    wallClock: systemClock,
  });
  const rolesOf = (account: Uuid) => Promise.resolve(account === NOBODY ? [] : ['caseworker']);
  const made = await Test.createTestingModule({
    imports: [
      Ports.of([
        [EVENT_STORE, store],
        [EVENT_CODEC, codec],
        [READ_DATABASE, database],
        [LIMITS, limits],
        [PERSON_INDEX, {}],
        [POLICY_DATA, { ...POLICY, regionOf: () => ({ code: 'AM13' }) }],
        [BUSINESS_CLOCK, { today: () => house.today }],
        [ROLE_SOURCE, { rolesOf }],
      ]),
      AccessModule.register({ issuer: 'https://aanmelden.example', audience: 'urn:meereis:api' }),
      CommandsModule.register({ runner, requests, projections: host, log }),
    ],
    controllers,
    providers,
  })
    .overrideProvider(AUTHENTICATOR)
    .useValue({ authenticate: (token: string) => Promise.resolve(authenticate(token)) })
    .compile();
  const app = made.createNestApplication<NestFastifyApplication>(new FastifyAdapter(), { logger: false });
  await app.init();
  await app.getHttpAdapter().getInstance().ready();

  const call: HttpHouse['call'] = async (as, method, path, { body, revision, key, creates } = {}) => {
    const answer = await app.inject({
      method,
      url: path,
      headers: {
        authorization: `Bearer ${as}`,
        ...(revision === undefined ? {} : { 'if-match': `"${revision}"` }),
        ...(creates === true ? { 'if-none-match': '*' } : {}),
        ...(key === undefined ? {} : { 'idempotency-key': key }),
      },
      ...(body === undefined ? {} : { payload: body }),
    });
    const told = answer.json<Record<string, unknown>>();
    const refusals = (told['refusals'] ?? []) as readonly { readonly code: string }[];
    return { status: answer.statusCode, body: told, codes: refusals.map((one) => one.code) };
  };

  return {
    house,
    app,
    call,
    write: async (as, arrangementId, path, body) => {
      const { revision } = await runner.load(arrangement, arrangementId);
      return call(as, 'POST', `/arrangements/${arrangementId}/${path}`, {
        revision,
        ...(body === undefined ? {} : { body }),
      });
    },
    create: (as, path, body) => call(as, 'POST', path, { body, creates: true }),
    openCase: async (events, identity = {}) => {
      const personId = newUuid();
      const arrangementId = nthArrangementId(personId, 1);
      const { type, data } = established({ ...identity });
      const as = authenticate('uwv-am13');
      await runner.run({
        aggregate: person,
        id: personId,
        expected: 'no-stream',
        principal: as,
        action: 'person.register',
        purpose: 'arrangement-execution',
        commandId: newUuid(),
        correlationId: newUuid(),
        resource: () => undefined,
        decide: () => ({ ok: true, value: [{ type, data: { ...data, personId } }] }),
      });
      await onCase(house, arrangementId, { as, action: 'arrangement.open', expected: 'no-stream' }, () => ({
        ok: true,
        value: events.map((event) => ({
          type: event.type,
          data: { ...(event.data as object), arrangementId, personId },
        })),
      }));
      return { personId, arrangementId };
    },
    close: async () => {
      await app.close();
      await requests.close();
      await limits.close();
      await house.close();
    },
  };
}
