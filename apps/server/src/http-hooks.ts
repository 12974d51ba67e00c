import { setTimeout } from 'node:timers/promises';
import helmet from '@fastify/helmet';
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
