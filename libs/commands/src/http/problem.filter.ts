import { Catch, Inject, Injectable, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { CommandLog } from '../log';
import { COMMANDS_LOG } from '../tokens';
import { API_VERSION } from './api-version';
import { byStatus, outlineOf, type Outline } from './outline';
import { PROBLEM_TITLES, PROBLEM_TYPE, type Problem } from './problem';
import { RouteTable } from './route-table';
import { traceOf } from './trace';

/** Turns every error, also those of the framework, into one kind of answer; the words of an unexpected one stay in the log. */
@Catch()
@Injectable()
export class ProblemFilter implements ExceptionFilter {
  constructor(
    @Inject(COMMANDS_LOG) private readonly log: CommandLog,
    @Inject(RouteTable) private readonly routes: RouteTable,
  ) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    const { traceId, traceparent } = traceOf(request);
    const outline = this.outline(error, request);
    if (outline.status >= 500 || outline.code === 'content-invalid')
      this.log.error({ err: error, traceId, code: outline.code }, 'request failed');
    if (reply.sent) return;
    void reply
      .code(outline.status)
      .headers({ 'API-Version': API_VERSION, traceparent, 'Cache-Control': 'no-store', ...outline.headers })
      .type(PROBLEM_TYPE)
      .send(JSON.stringify(problemFrom(outline, traceId)));
  }

  /** Only the router raises a bare 404; it becomes 405 when the address knows other methods. */
  private outline(error: unknown, request: FastifyRequest): Outline {
    const outline = outlineOf(error);
    if (outline.code !== 'address-unknown') return outline;
    const methods = this.routes.methodsOf(request.url);
    if (methods.length === 0 || methods.includes(request.method)) return outline;
    return { ...byStatus(405), headers: { Allow: methods.join(', ') } };
  }
}

export function problemFrom(outline: Outline, traceId: string): Problem {
  const { status, code, detail, refusals, changed, errors } = outline;
  return {
    type: `urn:meereis:problem:${code}`,
    title: PROBLEM_TITLES[status],
    status,
    detail,
    code,
    traceId,
    ...(refusals === undefined ? {} : { refusals }),
    ...(changed === undefined ? {} : { changed }),
    ...(errors === undefined ? {} : { errors }),
  };
}
