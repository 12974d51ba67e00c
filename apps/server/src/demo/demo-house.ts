import { randomBytes } from 'node:crypto';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { accessPolicy, UnauthenticatedError, type Authenticator, type Principal } from '@meereis/access';
import { expireHandovers, makeDueTasks } from '@meereis/arrangement';
import { createCommandRunner, Limits, openSqliteLimitRows, serverOptions } from '@meereis/commands';
import type { DemoClock, DemoHouse, DemoRequest } from '@meereis/demo';
import { systemPrincipal, type Engine, type Runtime } from '@meereis/runtime';
import { DEMO_ACCOUNTS } from '@meereis/staff';
import type { Logger } from 'pino';
import { AppModule } from '../app.module';
import { nestLog } from '../nest-log';
import { API_PREFIX } from '../openapi/openapi';
import { PublishedDocument } from '../openapi/openapi.controller';
import { Shutdown } from '../shutdown';
import { Lags } from '../telemetry/lags';

export interface DemoHouseParts {
  readonly runtime: Runtime;
  readonly engine: Engine;
  readonly clock: DemoClock;
  readonly log: Logger;
}

/** The house of the demo, and how to close it. Nothing of it listens: requests go in without a network. */
export interface OpenDemoHouse extends DemoHouse {
  close(): Promise<void>;
}

/**
 * The server's own modules and handlers a second time, on the same stores, with the demo's clock and the demo's people
 * in place of tokens.
 */
export async function openDemoHouse(parts: DemoHouseParts): Promise<OpenDemoHouse> {
  const { runtime, engine, clock, log } = parts;
  const people = principals(engine);
  const runner = createCommandRunner({
    store: runtime.store,
    codec: runtime.codec,
    policy: accessPolicy,
    wallClock: clock.wallClock,
    businessClock: clock.businessClock,
    log,
  });
  // What the demo's people ask counts by the demo's clock, and for nobody who comes after them.
  const { wallClock } = clock;
  const limits = new Limits({ rows: openSqliteLimitRows(':memory:'), key: randomBytes(32), wallClock });
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.of({
      runtime: { ...runtime, wallClock },
      engine: { ...engine, runner, limits, businessClock: clock.businessClock },
      oidc: { issuer: 'urn:meereis:demo', audience: 'urn:meereis:demo' },
      authenticator: authenticatorOf(people),
      shutdown: new Shutdown(),
      published: new PublishedDocument(),
      lags: new Lags(runtime.projections),
      log,
    }),
    new FastifyAdapter(serverOptions()),
    { logger: nestLog(log), abortOnError: false },
  );
  app.setGlobalPrefix(API_PREFIX, { exclude: ['health/live', 'health/ready'] });
  await app.init();
  const worker = {
    runner,
    database: runtime.readDatabase,
    businessClock: clock.businessClock,
    organisations: engine.organisations,
    principal: systemPrincipal(engine.organisations),
    log,
  };
  return {
    regions: regionsOf(engine),
    request: (userName, request) => send(app, userName, request),
    expireOffers: async () => {
      await caughtUp(runtime);
      await expireHandovers(worker);
    },
    makeDueTasks: async () => {
      await caughtUp(runtime);
      let round = await makeDueTasks(worker);
      for (let rounds = 1; round.next !== undefined && rounds < ROUNDS_MAX; rounds += 1)
        round = await makeDueTasks(worker, round.next);
    },
    close: async () => {
      await app.close();
      await limits.close();
    },
  };
}

const CATCH_UP_MS = 30_000;
/** A thousand terms each: far more than the demo has. */
const ROUNDS_MAX = 20;

/** The workers read what the projections have. */
async function caughtUp({ store, projections }: Runtime): Promise<void> {
  await projections.waitFor(await store.head(), CATCH_UP_MS);
}

function regionsOf({ policyData, organisations }: Engine): DemoHouse['regions'] {
  return policyData.regions().map(({ code, centreMunicipality }) => {
    const unit = organisations.unit(`gemeente-${code.toLowerCase()}`);
    if (unit === undefined) throw new Error(`Region ${code} has no municipality in the trial.`);
    return { code, centre: { code: centreMunicipality, name: unit.name.replace(/^Gemeente /, '') } };
  });
}

function principals({ organisations }: Engine): ReadonlyMap<string, Principal> {
  return new Map(
    DEMO_ACCOUNTS.map(({ accountId, userName, displayName, personClaim, unit: unitId, roles }) => {
      const unit = organisations.unit(unitId);
      if (unit === undefined) throw new Error(`The unit ${unitId} of ${userName} is unknown.`);
      return [userName, { accountId, displayName, personClaim, unit, roles }];
    }),
  );
}

/** The "token" is a user name: it goes from this file to this file, in a process in which nothing listens. */
function authenticatorOf(people: ReadonlyMap<string, Principal>): Authenticator {
  return {
    authenticate: (token) => {
      const found = people.get(token);
      return found === undefined
        ? Promise.reject(new UnauthenticatedError('token-invalid'))
        : Promise.resolve(found);
    },
  };
}

async function send(app: NestFastifyApplication, userName: string, request: DemoRequest) {
  const answer = await app.inject({
    method: request.method,
    url: request.path,
    headers: { ...request.headers, authorization: `Bearer ${userName}` },
    ...(request.bytes === undefined ? {} : { payload: request.bytes }),
    ...(request.body === undefined ? {} : { payload: request.body as object }),
  });
  const { statusCode: status, headers, body } = answer;
  return { status, headers, body: body === '' ? undefined : (JSON.parse(body) as unknown) };
}
