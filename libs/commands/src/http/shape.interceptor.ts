import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Readable } from 'node:stream';
import type { Observable } from 'rxjs';
import { hasBinaryBody } from './binary-body';
import { ProblemError } from './problem';
import { checkShape } from './request-shape';

const JSON_TYPE = /^application\/json\s*(?:;|$)/i;

/** Stands before validation: what is too deep, too large or unreadable never reaches code that recurses. */
@Injectable()
export class ShapeInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const binary = hasBinaryBody(context.getHandler());
    const { body, query, headers } = context.switchToHttp().getRequest<FastifyRequest>();
    // Nest and Fastify read forms and plain text too; this API speaks JSON only.
    if (
      binary
        ? !(body instanceof Readable)
        : body !== undefined && body !== null && !JSON_TYPE.test(headers['content-type'] ?? '')
    )
      throw new ProblemError(
        415,
        'media-type-unsupported',
        binary ? 'Stuur het bestand zelf, als PDF, PNG of JPEG.' : 'Stuur de inhoud als application/json.',
      );
    if (!binary) checkShape(body);
    checkShape(query);
    return next.handle();
  }
}
