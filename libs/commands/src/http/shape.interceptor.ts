import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Observable } from 'rxjs';
import { ProblemError } from './problem';
import { checkShape } from './request-shape';

const JSON_TYPE = /^application\/json\s*(?:;|$)/i;

/** Stands before validation: what is too deep, too large or unreadable never reaches code that recurses. */
@Injectable()
export class ShapeInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const { body, query, headers } = context.switchToHttp().getRequest<FastifyRequest>();
    // Nest and Fastify read forms and plain text too; this API speaks JSON only.
    if (body !== undefined && body !== null && !JSON_TYPE.test(headers['content-type'] ?? ''))
      throw new ProblemError(415, 'media-type-unsupported', 'Stuur de inhoud als application/json.');
    checkShape(body);
    checkShape(query);
    return next.handle();
  }
}
