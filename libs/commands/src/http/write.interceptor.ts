import {
  Inject,
  Injectable,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import { principalOf, type AuthenticatedRequest } from '@meereis/access';
import { newUuid, uuidV5, type Uuid } from '@meereis/kernel';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { lastValueFrom, of, type Observable } from 'rxjs';
import type { KeptAnswer } from '../requests/request-store';
import { AnsweredWrite, etagOf } from './answered';
import { binaryIdentity, hasBinaryBody } from './binary-body';
import { OnceByKey } from './once-by-key';
import { expectedOf, idempotencyKeyOf } from './precondition';
import { purposeOf } from './purpose-header';
import { keepWrite } from './request-context';
import { canonicalJson } from './request-shape';
import { traceOf } from './trace';
import { WRITE_ROUTE, type WriteRouteOptions } from './write-route';

/** Namespace of command ids that come from an Idempotency-Key. */
const KEY_NAMESPACE = '0b5a8a2e-8c1d-5d0e-8a47-3a7e6d9d2f10' as Uuid;

type WriteRequest = FastifyRequest & AuthenticatedRequest;

/** Before a write: precondition, purpose, command id. After it: headers, and the answer kept for a repeat. */
@Injectable()
export class WriteInterceptor implements NestInterceptor {
  constructor(@Inject(OnceByKey) private readonly once: OnceByKey) {}

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const route = Reflect.getMetadata(WRITE_ROUTE, context.getHandler()) as WriteRouteOptions | undefined;
    if (route === undefined) return next.handle();
    const http = context.switchToHttp();
    const request = http.getRequest<WriteRequest>();
    const principal = principalOf(request);
    const { headers } = request;
    const key = idempotencyKeyOf(headers);
    const commandId = key === undefined ? newUuid() : commandIdOf(principal.accountId, request, key);
    keepWrite(request, {
      principal,
      expected: expectedOf(route.kind, headers),
      commandId,
      correlationId: traceOf(request).correlationId,
      purpose: purposeOf(headers, route.purpose, principal),
    });
    const execute = async () => keptFrom(await lastValueFrom(next.handle()), context.getHandler().name);
    const { answer, hit } =
      key === undefined
        ? await execute()
        : await this.once.run(commandId, identityOf(context, request), execute);
    tell(http.getResponse<FastifyReply>(), answer, hit);
    return of(answer.body);
  }
}

/** What a repeat under the same key must send again. */
function identityOf(context: ExecutionContext, request: WriteRequest): string {
  return canonicalJson(hasBinaryBody(context.getHandler()) ? binaryIdentity(request) : request.body);
}

/** The same account, address and key give the same command, on every server and after every restart. */
function commandIdOf(accountId: Uuid, request: FastifyRequest, key: string): Uuid {
  const [path] = request.url.split('?');
  return uuidV5(KEY_NAMESPACE, JSON.stringify([accountId, request.method, path, key]));
}

function keptFrom(result: unknown, handler: string): { readonly answer: KeptAnswer; readonly hit: boolean } {
  if (!(result instanceof AnsweredWrite)) throw new Error(`${handler} must give back answered(…).`);
  const { outcome, body, location } = result as AnsweredWrite;
  const { revision, position } = outcome;
  const answer = { body, revision, position, ...(location === undefined ? {} : { location }) };
  return { answer, hit: outcome.repeated };
}

function tell(reply: FastifyReply, answer: KeptAnswer, hit: boolean): void {
  void reply.headers({ ETag: etagOf(answer.revision), 'Meereis-Position': answer.position });
  if (answer.location !== undefined) void reply.header('Location', answer.location);
  if (hit) void reply.header('Idempotency-Hit', 'true');
}
