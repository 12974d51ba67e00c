import { applyDecorators, HttpCode, SetMetadata, type Type } from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiResponse } from '@nestjs/swagger';
import { DEFAULT_PURPOSE, PURPOSES, type PurposeCode } from '../purposes';
import { ApiProblems, WRITE_HEADERS } from './problem-docs';

/**
 * What a write does to its stream. `creates` needs `If-None-Match: *`, `changes` needs `If-Match: "<revision>"`,
 * `adds` is a pure addition that cannot conflict and needs neither (DESIGN §2).
 */
export type WriteKind = 'creates' | 'changes' | 'adds';

export interface WriteRouteOptions {
  readonly kind: WriteKind;
  readonly summary: string;
  readonly description?: string;
  readonly operationId?: string;
  readonly answer: Type<unknown>;
  /** Purpose when the caller names none. */
  readonly purpose?: PurposeCode;
}

export const WRITE_ROUTE = 'meereis:write-route';

export const purposeHeader = (fallback: string) =>
  ApiHeader({
    name: 'Meereis-Purpose',
    required: false,
    description: `Why personal data is processed, a code of the register. Default \`${fallback}\`; an auditor must name it.`,
    schema: { type: 'string', enum: PURPOSES.map((one) => one.code) },
  });

/** What was sent in needs no draft any more. */
const draftHeader = ApiHeader({
  name: 'Meereis-Draft',
  required: false,
  description: 'Draft of the caller that this write sends in; it goes when the write has gone through.',
  schema: { type: 'string', format: 'uuid' },
});

/** Whether a handler stands beside a `@WriteRoute`. */
export function isWrite(handler: object): boolean {
  return Reflect.hasMetadata(WRITE_ROUTE, handler);
}

export const traceHeader = ApiHeader({
  name: 'traceparent',
  required: false,
  description: 'W3C Trace Context of the caller.',
  schema: { type: 'string', maxLength: 200 },
});

const preconditions = {
  creates: ApiHeader({
    name: 'If-None-Match',
    required: true,
    description: 'Always `*`: it must not exist yet.',
    schema: { type: 'string', enum: ['*'] },
  }),
  changes: ApiHeader({
    name: 'If-Match',
    required: true,
    description: 'Revision this write is based on: the ETag of the answer that was read.',
    schema: { type: 'string', pattern: '^"(0|[1-9][0-9]{0,14})"$', example: '"3"' },
  }),
  adds: undefined,
} as const satisfies Record<WriteKind, MethodDecorator | undefined>;

/**
 * One write: its documentation, its precondition and its purpose. Stands beside Nest's own `@Post(…)`; the controller
 * takes `@Write()` and gives back `answered(…)`.
 */
export function WriteRoute(options: WriteRouteOptions): MethodDecorator {
  const { kind, summary, description, operationId, answer, purpose = DEFAULT_PURPOSE } = options;
  const status = kind === 'creates' ? 201 : 200;
  const location = {
    Location: { description: 'Where it can be read.', schema: { type: 'string' as const } },
  };
  const precondition = preconditions[kind];
  return applyDecorators(
    SetMetadata(WRITE_ROUTE, options),
    HttpCode(status),
    ApiOperation({
      summary,
      ...(description === undefined ? {} : { description }),
      ...(operationId === undefined ? {} : { operationId }),
    }),
    ...(precondition === undefined ? [] : [precondition]),
    ApiHeader({
      name: 'Idempotency-Key',
      required: false,
      description: 'Names this request: the same key and body give the same answer again (30 days).',
      schema: { type: 'string', minLength: 1, maxLength: 255, pattern: '^[\\x21-\\x7e]+$' },
    }),
    purposeHeader(purpose),
    draftHeader,
    traceHeader,
    ApiResponse({
      status,
      description: kind === 'creates' ? 'Created.' : 'Done.',
      type: answer,
      headers: kind === 'creates' ? { ...WRITE_HEADERS, ...location } : WRITE_HEADERS,
    }),
    ApiProblems(
      400,
      401,
      403,
      404,
      409,
      412,
      413,
      415,
      422,
      ...(kind === 'adds' ? [] : [428 as const]),
      429,
      500,
      503,
    ),
  );
}
