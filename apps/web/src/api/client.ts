import createClient, { type Middleware } from 'openapi-fetch';
import { ownAddress } from '../base';
import { session } from '../session/session';
import { ApiProblem, isProblem, problemOf, type Problem } from './problem';
import { readingState } from './reading-state';
import type { components, paths } from './schema';

/** A shape of the API by its name in the OpenAPI document. */
export type Dto<Name extends keyof components['schemas']> = components['schemas'][Name];

const WAIT_MS = 20_000;

/**
 * Every request carries the token, and the position of the caller's own last write: what one has just done is in
 * every list that comes after it, or the answer says that it is behind.
 */
const ours: Middleware = {
  onRequest({ request }) {
    request.headers.set('Authorization', `Bearer ${session.accessToken()}`);
    const position = readingState.position();
    if (request.method === 'GET' && position !== undefined) request.headers.set('Meereis-Position', position);
    return new Request(request, { signal: AbortSignal.any([request.signal, AbortSignal.timeout(WAIT_MS)]) });
  },
  onResponse({ request, response }) {
    readingState.answered(request, response);
    if (response.status === 401) session.refused();
  },
};

export const api = createClient<paths>({ baseUrl: ownAddress('api/v1') });
api.use(ours);

interface Answered<T> {
  readonly data?: T;
  readonly error?: unknown;
  readonly response: Response;
}

/** @returns the body. @throws ApiProblem when the API refused. */
export async function answer<T>(call: Promise<Answered<T>>): Promise<T> {
  const { data, error, response } = await call;
  if (data !== undefined && response.ok) return data;
  throw new ApiProblem(isProblem(error) ? error : unknownProblem(response));
}

/** Headers of a write: the revision it is based on, and a name so that it is done once however often it is sent. */
export function writing(key: string, revision?: number, draftId?: string): Record<string, string> {
  return {
    'Idempotency-Key': key,
    ...(revision === undefined ? {} : { 'If-Match': `"${revision}"` }),
    ...(draftId === undefined ? {} : { 'Meereis-Draft': draftId }),
  };
}

/** Headers of a write that makes something new. */
export function creating(key: string, draftId?: string): Record<string, string> {
  return { ...writing(key, undefined, draftId), 'If-None-Match': '*' };
}

function unknownProblem(response: Response): Problem {
  return { ...problemOf(undefined), status: response.status };
}
