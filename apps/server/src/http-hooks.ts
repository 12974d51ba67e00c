import { setTimeout } from 'node:timers/promises';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { API_VERSION, ProblemError, traceOf } from '@meereis/commands';

/** Headers that the Dutch API rules ask of every answer (`/core/transport/security-headers`, `/core/version-header`). */
export async function registerSecurityHeaders(fastify: FastifyInstance): Promise<void> {
  await fastify.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
    },
    frameguard: { action: 'deny' },
    hsts: { maxAge: 31_536_000, includeSubDomains: true },
    crossOriginResourcePolicy: { policy: 'same-site' },
  });
  fastify.addHook('onRequest', async (_, reply) => {
    void reply.header('Cache-Control', 'no-store').header('API-Version', API_VERSION);
    return Promise.resolve();
  });
}

/** Per address: a token is only what somebody says before it has been verified, and a new one costs nothing. */
export async function registerRateLimit(fastify: FastifyInstance, perMinute: number): Promise<void> {
  await fastify.register(rateLimit, {
    max: perMinute,
    timeWindow: 60_000,
    cache: 10_000,
    keyGenerator: (request) => request.ip,
    // The files of the screens cost next to nothing, and one page needs many: they leave the limit to the API.
    allowList: (request) => /^\/(?:health|assets)\//.test(request.url),
    errorResponseBuilder: (_, { after }) =>
      new ProblemError(429, 'too-many-requests', `Te veel verzoeken. Probeer het over ${after} opnieuw.`),
  });
}

/** A worker answers the platform that runs it and nobody else. */
export function registerNothingButHealth(fastify: FastifyInstance): void {
  fastify.addHook('onRequest', async (request) => {
    if (!/^\/health\//.test(request.url))
      throw new ProblemError(
        404,
        'not-found',
        'Dit proces werkt op de achtergrond en beantwoordt geen vragen.',
      );
    return Promise.resolve();
  });
}

/** One line per request, by route pattern: an address can hold what somebody typed. */
export function registerRequestLog(fastify: FastifyInstance, log: Logger): void {
  fastify.addHook('onResponse', async (request, reply) => {
    const { traceId } = traceOf(request);
    const route = request.routeOptions.url ?? 'unknown';
    const fields = {
      method: request.method,
      route,
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime),
      traceId,
    };
    log.debug(fields, 'request');
    return Promise.resolve();
  });
}

/** How many requests are being answered now; a stop waits for them and for nothing else. */
export class RunningRequests {
  private count = 0;

  register(fastify: FastifyInstance): void {
    fastify.addHook('onRequest', async (_, reply) => {
      this.count += 1;
      // Also comes for a caller who hung up and for a stream that was taken out of the framework's hands.
      reply.raw.once('close', () => {
        this.count -= 1;
      });
      return Promise.resolve();
    });
  }

  async finished(withinMs: number): Promise<void> {
    for (let waited = 0; this.count > 0 && waited < withinMs; waited += STEP_MS) await setTimeout(STEP_MS);
  }
}

const STEP_MS = 20;
