import {
  Inject,
  Injectable,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import type { AuthenticatedRequest } from '@meereis/access';
import type { Position } from '@meereis/event-store';
import { PROJECTION_HOST } from '@meereis/projections';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { map, type Observable } from 'rxjs';
import { Readable } from './answered';
import { alreadyHas, positionOf } from './precondition';
import { purposeOf } from './purpose-header';
import { READ_ROUTE, type ReadRouteOptions } from './read-route';
import { keepRead } from './request-context';
import { traceOf } from './trace';

/** The part of the projection host that a read needs. */
export interface PositionWait {
  /** @returns false when the projections have not come so far in time. */
  waitFor(position: Position, timeoutMs: number): Promise<boolean>;
}

/** How long a read waits for the caller's own write (DESIGN §2). */
export const WAIT_MS_MAX = 2_000;

@Injectable()
export class ReadInterceptor implements NestInterceptor {
  constructor(@Inject(PROJECTION_HOST) private readonly projections: PositionWait) {}

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const route = Reflect.getMetadata(READ_ROUTE, context.getHandler()) as ReadRouteOptions | undefined;
    if (route === undefined) return next.handle();
    const http = context.switchToHttp();
    const request = http.getRequest<FastifyRequest & AuthenticatedRequest>();
    const reply = http.getResponse<FastifyReply>();
    const { principal, headers } = request;
    const purpose = purposeOf(headers, route.purpose, principal);
    if (principal !== undefined)
      keepRead(request, { principal, purpose, correlationId: traceOf(request).correlationId });
    const position = positionOf(headers);
    if (position !== undefined && !(await this.projections.waitFor(position as Position, WAIT_MS_MAX)))
      void reply.header('Meereis-Behind', 'true');
    return next.handle().pipe(map((result: unknown) => answer(result, headers, reply)));
  }
}

function answer(result: unknown, headers: FastifyRequest['headers'], reply: FastifyReply): unknown {
  if (!(result instanceof Readable)) return result;
  void reply.header('ETag', result.etag);
  if (!alreadyHas(headers, result.etag)) return result.body;
  void reply.code(304);
  return undefined;
}
