import type { FastifyInstance, FastifyRequest } from 'fastify';
import { traceOf } from '@meereis/commands';
import { NO_TELEMETRY, type RunningStep, type Telemetry } from '@meereis/observability';

/** Every request as the first step of its trace, named by the pattern of its route: an address can hold what somebody typed. */
export function registerTelemetry(fastify: FastifyInstance, telemetry: Telemetry): void {
  if (telemetry === NO_TELEMETRY) return;
  const steps = new WeakMap<FastifyRequest, RunningStep>();
  fastify.addHook('onRequest', (request, _, done) => {
    const { traceId, spanId, parentId } = traceOf(request);
    const route = request.routeOptions.url ?? 'unknown';
    const step = telemetry.begin({
      name: `${request.method} ${route}`,
      kind: 'server',
      traceId,
      spanId,
      ...(parentId === undefined ? {} : { parentId }),
      attributes: { 'http.request.method': request.method, 'http.route': route },
    });
    steps.set(request, step);
    telemetry.within(step, done);
  });
  fastify.addHook('onResponse', (request, reply, done) => {
    const status = String(reply.statusCode);
    const route = request.routeOptions.url ?? 'unknown';
    steps
      .get(request)
      ?.end({ 'http.response.status_code': reply.statusCode }, reply.statusCode >= 500 ? status : undefined);
    telemetry.tell(
      'meereis_http_request_seconds',
      { method: request.method, route, status },
      reply.elapsedTime / 1_000,
    );
    done();
  });
}
