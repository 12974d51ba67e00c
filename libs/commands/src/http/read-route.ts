import { applyDecorators, HttpCode, SetMetadata, type Type } from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiResponse } from '@nestjs/swagger';
import { BINARY_TYPES } from './binary-body';
import { DEFAULT_PURPOSE, type PurposeCode } from '../purposes';
import { ApiProblems, READ_HEADERS } from './problem-docs';
import { purposeHeader, traceHeader } from './write-route';

export interface ReadRouteOptions {
  readonly summary: string;
  readonly description?: string;
  readonly operationId?: string;
  /** Absent: the answer is a file. */
  readonly answer?: Type<unknown>;
  /** The answer is an array of `answer`. */
  readonly list?: boolean;
  /** Purpose when the caller names none. */
  readonly purpose?: PurposeCode;
  /** The search routes are `POST`, so that nothing personal stands in an address; they read a body. */
  readonly body?: boolean;
}

/** Whatever kind of file was kept: those that come in, and letters of this system. */
const FILE = {
  content: Object.fromEntries(
    [...BINARY_TYPES, 'text/html', 'text/calendar'].map((type) => [
      type,
      { schema: { type: 'string', format: 'binary' } },
    ]),
  ),
};

export const READ_ROUTE = 'meereis:read-route';

/**
 * One question: its documentation, its purpose, and the wait for the caller's own writes. The controller gives back the
 * body itself, or `readable(body, revision)` where what it shows has a revision.
 */
export function ReadRoute(options: ReadRouteOptions): MethodDecorator {
  const {
    summary,
    description,
    operationId,
    answer,
    list = false,
    purpose = DEFAULT_PURPOSE,
    body,
  } = options;
  return applyDecorators(
    SetMetadata(READ_ROUTE, options),
    HttpCode(200),
    ApiOperation({
      summary,
      ...(description === undefined ? {} : { description }),
      ...(operationId === undefined ? {} : { operationId }),
    }),
    ApiHeader({
      name: 'Meereis-Position',
      required: false,
      description: 'Waits at most 2 seconds until the answer shows everything up to this position.',
      schema: { type: 'string', pattern: '^[0-9]{20}$' },
    }),
    ...(list || body === true || answer === undefined
      ? []
      : [
          ApiHeader({
            name: 'If-None-Match',
            required: false,
            description: 'ETag the caller already has: 304 when nothing has changed.',
            schema: { type: 'string', maxLength: 200 },
          }),
          ApiResponse({ status: 304, description: 'Not changed.', headers: READ_HEADERS }),
        ]),
    purposeHeader(purpose),
    traceHeader,
    ApiResponse({
      status: 200,
      description: 'The answer.',
      ...(answer === undefined ? FILE : { type: answer, isArray: list }),
      headers: READ_HEADERS,
    }),
    ApiProblems(400, 401, 403, 404, ...(body === true ? ([413, 415] as const) : []), 429, 500, 503),
  );
}
