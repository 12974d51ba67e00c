import type { ExpectedRevision, Revision } from '@meereis/event-store';
import { ProblemError } from './problem';
import type { WithHeaders } from './trace';
import type { WriteKind } from './write-route';

/** One strong entity tag that holds a revision. */
const REVISION_TAG = /^"(0|[1-9]\d{0,14})"$/;
/** RFC draft "Idempotency-Key": visible ASCII. */
const KEY = /^[\x21-\x7e]{1,255}$/;
const POSITION = /^\d{20}$/;

type Headers = WithHeaders['headers'];

/** Which revision a write is based on. @throws ProblemError 428 when it does not say, 400 when it cannot be read. */
export function expectedOf(kind: WriteKind, headers: Headers): ExpectedRevision | 'additive' {
  switch (kind) {
    case 'adds':
      return 'additive';
    case 'creates':
      return mustNotExist(headers['if-none-match']);
    case 'changes':
      return revisionOf(headers['if-match']);
  }
}

function mustNotExist(header: string | string[] | undefined): 'no-stream' {
  if (header === undefined)
    throw new ProblemError(
      428,
      'precondition-required',
      'Stuur de kopregel If-None-Match: * mee: u maakt iets nieuws.',
    );
  if (header !== '*')
    throw new ProblemError(
      400,
      'if-none-match-malformed',
      'De kopregel If-None-Match mag hier alleen * bevatten.',
    );
  return 'no-stream';
}

function revisionOf(header: string | string[] | undefined): Revision {
  if (header === undefined)
    throw new ProblemError(
      428,
      'precondition-required',
      'Stuur de kopregel If-Match mee met de versie (ETag) waarop deze wijziging is gebaseerd.',
    );
  const revision = typeof header === 'string' ? REVISION_TAG.exec(header)?.[1] : undefined;
  if (revision === undefined)
    throw new ProblemError(
      400,
      'if-match-malformed',
      'De kopregel If-Match moet precies één sterke versie bevatten, zoals "3". Een zwakke versie (W/), een lijst of * kan niet.',
    );
  return Number(revision);
}

/** @throws ProblemError 400 when it is empty, too long or not visible ASCII. */
export function idempotencyKeyOf(headers: Headers): string | undefined {
  const header = headers['idempotency-key'];
  if (header === undefined) return undefined;
  if (typeof header === 'string' && KEY.test(header)) return header;
  throw new ProblemError(
    400,
    'idempotency-key-malformed',
    'De kopregel Idempotency-Key moet 1 tot 255 zichtbare ASCII-tekens bevatten.',
  );
}

/** @throws ProblemError 400 when it is no position this system has given. */
export function positionOf(headers: Headers): string | undefined {
  const header = headers['meereis-position'];
  if (header === undefined) return undefined;
  if (typeof header === 'string' && POSITION.test(header)) return header;
  throw new ProblemError(
    400,
    'position-malformed',
    'De kopregel Meereis-Position moet een positie bevatten die u eerder van dit systeem hebt gekregen.',
  );
}

/** Whether the caller already has this version (RFC 9110 §13.1.2: weak comparison, a list or `*`). */
export function alreadyHas(headers: Headers, etag: string): boolean {
  const header = headers['if-none-match'];
  if (typeof header !== 'string' || header.length > 1_000) return false;
  return header.split(',').some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === etag);
}
