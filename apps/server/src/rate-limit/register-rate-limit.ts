import rateLimit from '@fastify/rate-limit';
import { ProblemError } from '@meereis/commands';
import type { FastifyInstance } from 'fastify';
import { WINDOW_MS, type SharedUses } from './shared-uses';

type Answered = (error: Error | null, result?: { current: number; ttl: number }) => void;

/** Per address: a token is only what somebody says before it has been verified, and a new one costs nothing. */
export async function registerRateLimit(
  fastify: FastifyInstance,
  perMinute: number,
  uses: SharedUses,
): Promise<void> {
  class Store {
    incr(address: string, answered: Answered): void {
      answered(null, uses.add(address));
    }

    child(): this {
      return this;
    }
  }
  await fastify.register(rateLimit, {
    max: perMinute,
    timeWindow: WINDOW_MS,
    store: Store,
    keyGenerator: (request) => request.ip,
    // The files of the screens cost next to nothing, and one page needs many: they leave the limit to the API.
    allowList: (request) => /^\/(?:health|assets)\//.test(request.url),
    errorResponseBuilder: (_, { after }) =>
      new ProblemError(429, 'too-many-requests', `Te veel verzoeken. Probeer het over ${after} opnieuw.`),
  });
}
