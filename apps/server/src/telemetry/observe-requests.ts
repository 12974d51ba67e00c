import type { FastifyInstance } from 'fastify';
import { traceOf } from '@meereis/commands';
import { NO_TELEMETRY, type Telemetry } from '@meereis/observability';

/** Every request as the first step of its trace, named by the pattern of its route: an address can hold what somebody typed. */
export function registerTelemetry(fastify: FastifyInstance, telemetry: Telemetry): void {
  if (telemetry === NO_TELEMETRY) return;
  fastify.addHook('onRequest', (request, reply, done) => {
    const { traceId, spanId, parentId } = traceOf(request);
    const { method } = request;
    const route = request.routeOptions.url ?? 'unknown';
    const step = telemetry.begin({
      name: `${method} ${route}`,
      kind: 'server',
      traceId,
      spanId,
      ...(parentId === undefined ? {} : { parentId }),
      attributes: { 'http.request.method': method, 'http.route': route },
    });
    // Also comes for a caller who hung up.
    reply.raw.once('close', () => {
      const status = String(reply.statusCode);
      step.end({ 'http.response.status_code': reply.statusCode }, status >= '500' ? status : undefined);
      telemetry.tell('meereis_http_request_seconds', { method, route, status }, reply.elapsedTime / 1_000);
    });
    telemetry.within(step, done);
  });
}
