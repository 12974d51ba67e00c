import type { components } from './schema';

export type Problem = components['schemas']['ProblemDto'];

/** The API refused, or could not. What is wrong stands in the problem, in Dutch. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';
  constructor(readonly problem: Problem) {
    super(`${problem.status} ${problem.code}`);
  }
}

const UNREACHABLE: Problem = {
  type: 'urn:meereis:problem:unreachable',
  title: 'Geen verbinding',
  status: 0,
  detail: 'Meereis is nu niet bereikbaar. Wat u hebt ingevuld, staat er nog. Probeer het zo opnieuw.',
  code: 'unreachable',
  traceId: '',
};

const UNREADABLE: Problem = {
  ...UNREACHABLE,
  type: 'urn:meereis:problem:unreadable',
  title: 'Onverwacht antwoord',
  detail:
    'Meereis gaf een antwoord dat niet te lezen is. Wat u hebt ingevuld, staat er nog. Probeer het zo opnieuw.',
  code: 'unreadable',
};

/** Whatever went wrong, as a problem that a screen can show. */
export function problemOf(error: unknown): Problem {
  if (error instanceof ApiProblem) return error.problem;
  if (error instanceof TypeError || (error instanceof DOMException && error.name === 'TimeoutError'))
    return UNREACHABLE;
  return UNREADABLE;
}

export function isProblem(value: unknown): value is Problem {
  return typeof value === 'object' && value !== null && 'code' in value && 'detail' in value;
}

/** Somebody else was first: the case has changed since it was read. */
export function isStale(error: unknown): boolean {
  return error instanceof ApiProblem && error.problem.status === 412;
}

const NOT_YOURS: readonly number[] = [403, 404];

/** Not there (any more) for this account, which is something else than an answer that does not come. */
export function isRefused(error: unknown): boolean {
  return error instanceof ApiProblem && NOT_YOURS.includes(error.problem.status);
}
