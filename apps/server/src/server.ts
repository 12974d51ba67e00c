import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { fixtureOrganisations, type TrialIdentityProvider } from '@meereis/access';
import type { PolicySources } from '@meereis/catalogue';
import { API_VERSION, serverOptions } from '@meereis/commands';
import type { BusinessClock } from '@meereis/kernel';
import { Lease } from '@meereis/projections';
import {
  ConfigError,
  openRuntime,
  openTelemetry,
  startEngine,
  type Config,
  type Engine,
  type Runtime,
} from '@meereis/runtime';
import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { AppModule } from './app.module';
import { startWorkers } from './background/start-workers';
import { inTurn, TURN_MS } from './background/turn';
import { playDemo } from './demo/play-demo';
import {
  registerNothingButHealth,
  registerRequestLog,
  registerSecurityHeaders,
  RunningRequests,
} from './http-hooks';
import { nestLog } from './nest-log';
import { API_PREFIX, openApiDocument } from './openapi/openapi';
import { PublishedDocument } from './openapi/openapi.controller';
import { registerPages } from './pages/register-pages';
import { asRoute, registerWebPages, withoutPrefix } from './pages/web-pages';
import { registerRateLimit } from './rate-limit/register-rate-limit';
import { SharedUses } from './rate-limit/shared-uses';
import { EventStreamController } from './event-stream/event-stream.controller';
import { countedLog } from './telemetry/counted-log';
import { Lags } from './telemetry/lags';
import { registerTelemetry } from './telemetry/observe-requests';
import { watchHouse } from './telemetry/watch';
import { Shutdown } from './shutdown';
import { ownIssuer, ownProvider, signInSettings } from './sign-in';

export interface ServerParts {
  readonly config: Config;
  readonly log: Logger;
  readonly sources: PolicySources;
  readonly swaggerUiDir: string;
  /** Folder of the built screens. */
  readonly webDir: string;
}

export interface RunningServer {
  readonly url: string;
  readonly app: NestFastifyApplication;
  /** Finishes running requests, ends streams and workers, closes the stores. */
  stop(): Promise<void>;
}

/** Running requests get this long to finish after a stop was asked. */
const DRAIN_MS = 25_000;

/** Opens everything and listens. @throws when a store cannot be opened or the port is taken; nothing stays open then. */
export async function startServer(parts: ServerParts): Promise<RunningServer> {
  const { config } = parts;
  const opened = new OpenParts();
  try {
    const { telemetry, metrics } = opened.add(await openTelemetry(config));
    const log = countedLog(parts.log, telemetry);
    const runtime = opened.add(await openRuntime(config, log, telemetry));
    const engine = opened.add(await startEngine(runtime, parts.sources, log));
    await runtime.projections.start();
    if (config.demo && config.role !== 'api') await playDemo(runtime, engine, log);
    const shutdown = new Shutdown();
    const published = new PublishedDocument();
    const lags = new Lags(runtime.projections);
    const provider = config.role === 'worker' ? undefined : await ownProvider(config);
    const oidc = config.oidc ?? ownIssuer(config);
    const app = opened.add(
      await NestFactory.create<NestFastifyApplication>(
        AppModule.of({ runtime, engine, oidc, shutdown, published, lags, log }),
        adapter(config, provider),
        { logger: nestLog(log), abortOnError: false },
      ),
    );
    const running = new RunningRequests();
    running.register(app.getHttpAdapter().getInstance());
    const uses = new SharedUses({ limits: engine.limits, wallClock: runtime.wallClock, log });
    registerTelemetry(app.getHttpAdapter().getInstance(), telemetry);
    await prepare(app, parts, engine.businessClock, provider, uses);
    if (metrics !== undefined)
      watchHouse(metrics, { lags, streamsOpen: () => app.get(EventStreamController).open });
    published.publish(openApiDocument(app, oidc.issuer));
    await listen(app, config);
    const workers = [
      uses.keepTelling(shutdown.signal),
      ...(config.role === 'api' ? [] : [background(runtime, engine, log, shutdown.signal)]),
    ];
    const stop = async (): Promise<void> => {
      shutdown.begin();
      // What a balancer sends until it has heard is still answered.
      if (config.role !== 'worker') await pause(config.leaveSeconds * 1_000);
      const closed = app.close();
      await running.finished(DRAIN_MS);
      // What is open now waits for nothing: kept-alive lines, and callers who never finished sending.
      app.getHttpServer().closeAllConnections();
      await Promise.allSettled([closed, ...workers]);
      await opened.close();
    };
    return { url: await app.getUrl(), app, stop };
  } catch (error) {
    await opened.close();
    throw error;
  }
}

/** Of servers that share their read models one at a time does the work in the background. */
function background(runtime: Runtime, engine: Engine, log: Logger, signal: AbortSignal): Promise<void> {
  const { readDatabase, wallClock } = runtime;
  const lease = new Lease(readDatabase.writer, wallClock, TURN_MS, 'background');
  return inTurn({ lease, log }, signal, (own) => startWorkers(runtime, engine, log, own));
}

/** What was opened so far, closed last first; one that cannot be closed does not keep the others open. */
class OpenParts {
  private readonly parts: { close(): Promise<unknown> }[] = [];

  add<T extends { close(): Promise<unknown> }>(part: T): T {
    this.parts.unshift(part);
    return part;
  }

  async close(): Promise<void> {
    const failures: unknown[] = [];
    for (const part of this.parts.splice(0)) {
      await part.close().catch((error: unknown) => failures.push(error));
    }
    if (failures.length > 0) throw new AggregateError(failures, 'Not everything could be closed.');
  }
}

/** @throws ConfigError naming the setting when the port or the address cannot be had. */
async function listen(app: NestFastifyApplication, { port, host }: Config): Promise<void> {
  try {
    await app.listen(port, host);
  } catch (cause) {
    const { code } = cause as { readonly code?: unknown };
    if (code === 'EADDRINUSE' || code === 'EACCES')
      throw new ConfigError([`PORT: ${port} is al in gebruik of mag hier niet (${code}).`], { cause });
    if (code === 'ENOTFOUND' || code === 'EADDRNOTAVAIL')
      throw new ConfigError([`HOST: "${host}" is geen adres van deze machine (${code}).`], { cause });
    throw cause;
  }
}

async function prepare(
  app: NestFastifyApplication,
  parts: ServerParts,
  clock: BusinessClock,
  provider: TrialIdentityProvider | undefined,
  uses: SharedUses,
): Promise<void> {
  const { config, log } = parts;
  const fastify = app.getHttpAdapter().getInstance();
  await registerSecurityHeaders(fastify);
  await registerRateLimit(fastify, config.requestsPerMinute, uses);
  registerRequestLog(fastify, log);
  if (config.role === 'worker') registerNothingButHealth(fastify);
  if (config.allowedOrigins.length > 0) app.enableCors({ origin: [...config.allowedOrigins] });
  app.setGlobalPrefix(API_PREFIX, { exclude: ['health/live', 'health/ready'] });
  if (config.role !== 'worker') await registerAllPages(fastify, parts, clock, provider);
  await app.init();
}

async function registerAllPages(
  fastify: FastifyInstance,
  parts: ServerParts,
  clock: BusinessClock,
  provider: TrialIdentityProvider | undefined,
): Promise<void> {
  const { config } = parts;
  await registerPages(fastify, {
    clock,
    trial: provider && {
      credentials: provider.credentials,
      publicUrl: config.publicUrl,
      unitName: (unitId) => fixtureOrganisations.unit(unitId)?.name ?? unitId,
    },
    swaggerUiDir: parts.swaggerUiDir,
    prefix: prefixOf(config),
  });
  await registerWebPages(fastify, {
    webDir: parts.webDir,
    clock,
    prefix: prefixOf(config),
    signIn: signInSettings(config),
    trial: provider !== undefined,
    version: API_VERSION,
  });
}

/** Path that people's addresses begin with; `` when there is none. */
function prefixOf({ publicUrl }: Config): string {
  return new URL(publicUrl).pathname.replace(/\/$/, '');
}

function adapter(config: Config, provider: TrialIdentityProvider | undefined): FastifyAdapter {
  const options = serverOptions();
  const prefix = prefixOf(config);
  return new FastifyAdapter({
    ...options,
    bodyLimit: config.bodyLimitBytes,
    trustProxy: (_: string, hop: number) => hop < config.trustedProxies,
    rewriteUrl: (request: IncomingMessage) => asRoute(request, prefix),
    serverFactory: (handler: RequestListener) => {
      const server = createServer(options.http, (request, response) => {
        const own = `${prefix}${withoutPrefix(request.url ?? '/', prefix)}`;
        if (provider?.serves(own) === true) provider.listener(Object.assign(request, { url: own }), response);
        else handler(request, response);
      });
      server.requestTimeout = options.requestTimeout;
      server.setTimeout(options.connectionTimeout);
      server.keepAliveTimeout = options.keepAliveTimeout;
      return server;
    },
  });
}
