import {
  Inject,
  Injectable,
  Module,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { principalOf, type AuthenticatedRequest } from '@meereis/access';
import { isWrite, ProblemError } from '@meereis/commands';
import { isUuid, type Uuid } from '@meereis/kernel';
import type { FastifyRequest } from 'fastify';
import { concatMap, type Observable } from 'rxjs';
import { DESK, type Desk } from './desk';

const HEADER = 'meereis-draft';

/**
 * A write that names the draft it came from takes that draft away once it has gone through. It stands outside of what
 * answers a repeat, so that a repeat, also after a crash between the two, takes the draft away as well.
 */
@Injectable()
export class SubmittedDraftInterceptor implements NestInterceptor {
  constructor(@Inject(DESK) private readonly desk: Pick<Desk, 'drafts'>) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<FastifyRequest & AuthenticatedRequest>();
    const named = request.headers[HEADER];
    if (named === undefined || !isWrite(context.getHandler())) return next.handle();
    const draftId = idOf(named);
    const { accountId, unit } = principalOf(request);
    return next.handle().pipe(
      concatMap(async (answer: unknown) => {
        await this.desk.drafts.remove({ accountId, unit: unit.id }, draftId);
        return answer;
      }),
    );
  }
}

function idOf(named: string | string[]): Uuid {
  const id = typeof named === 'string' ? named.toLowerCase() : '';
  if (isUuid(id)) return id;
  throw new ProblemError(400, 'draft-malformed', 'De kopregel Meereis-Draft is geen geldige UUID.');
}

/** Imported before the plumbing of commands, so that it stands around it. */
@Module({ providers: [{ provide: APP_INTERCEPTOR, useClass: SubmittedDraftInterceptor }] })
export class DraftSubmissionModule {}
