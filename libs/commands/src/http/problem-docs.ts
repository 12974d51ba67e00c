import { applyDecorators } from '@nestjs/common';
import { ApiExtraModels, ApiResponse, getSchemaPath, type ApiResponseOptions } from '@nestjs/swagger';
import { ProblemDto } from './problem.dto';
import { PROBLEM_TYPE, type ProblemStatus } from './problem';

/** What each status means to the reader of the published document. */
const MEANINGS = {
  400: 'The request does not fit its description.',
  401: 'No valid access token.',
  403: 'The roles of the caller do not hold this right.',
  404: 'Does not exist, or not for this caller.',
  405: 'This address does not know this method.',
  406: 'No answer in this form.',
  408: 'The request took too long to arrive.',
  409: 'The idempotency key belongs to another body, its first request is still running, or the data of the person have been erased.',
  412: 'Changed since the revision named; says what changed.',
  413: 'The body is too large.',
  414: 'The address is too long.',
  415: 'The body is not application/json.',
  422: 'Rules refuse; the answer names all of them.',
  428: 'The request must say on which revision it is based.',
  429: 'Too many requests; Retry-After says when to come back.',
  431: 'The headers are too large.',
  500: 'An unexpected fault; the trace id finds it in the log.',
  503: 'Temporarily not available.',
} as const satisfies Record<ProblemStatus, string>;

export type HeaderDocs = NonNullable<ApiResponseOptions['headers']>;

const text = (description: string, example: string) => ({
  description,
  schema: { type: 'string' as const, example },
});

export const VERSION_HEADER: HeaderDocs = {
  'API-Version': text('Full version of this API.', '1.0.0'),
};

/** Headers of the answer to a write. */
export const WRITE_HEADERS: HeaderDocs = {
  ...VERSION_HEADER,
  ETag: text('Revision after this write; send it as If-Match with the next one.', '"3"'),
  'Meereis-Position': text('Pass it to a read that must see this write.', '00000000000000000042'),
  'Idempotency-Hit': text('`true` when this is the answer to an earlier, equal request.', 'true'),
};

/** Headers of the answer to a read. */
export const READ_HEADERS: HeaderDocs = {
  ...VERSION_HEADER,
  ETag: text('Revision of what is shown, where it has one.', '"3"'),
  'Meereis-Behind': text('`true` when the answer does not yet show the position asked for.', 'true'),
};

/** Describes the problem answers a route can give; each names `application/problem+json` and the same schema. */
export function ApiProblems(...statuses: readonly ProblemStatus[]): MethodDecorator & ClassDecorator {
  const responses = [...new Set(statuses)].map((status) =>
    ApiResponse({
      status,
      description: MEANINGS[status],
      headers:
        status === 429
          ? {
              ...VERSION_HEADER,
              'Retry-After': { description: 'Seconds to wait.', schema: { type: 'integer' } },
            }
          : VERSION_HEADER,
      content: { [PROBLEM_TYPE]: { schema: { $ref: getSchemaPath(ProblemDto) } } },
    }),
  );
  return applyDecorators(ApiExtraModels(ProblemDto), ...responses);
}
