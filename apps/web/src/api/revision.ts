import { answer } from './client';

interface Answered<T> {
  readonly data?: T;
  readonly error?: unknown;
  readonly response: Response;
}

/** What was read, and at which revision: a write that is based on it names that revision. */
export interface AtRevision<T> {
  readonly data: T;
  readonly revision: number;
}

const TAG = /^"(\d+)"$/;

/** @throws ApiProblem when the API refused; Error when the answer names no revision. */
export async function answerAtRevision<T>(call: Promise<Answered<T>>): Promise<AtRevision<T>> {
  const [data, { response }] = await Promise.all([answer(call), call]);
  return { data, revision: revisionOf(response) };
}

/** @throws Error when the answer names no revision. */
export function revisionOf(response: Response): number {
  const revision = TAG.exec(response.headers.get('ETag') ?? '')?.[1];
  if (revision === undefined) throw new Error(`No revision in the answer of ${response.url}`);
  return Number(revision);
}
