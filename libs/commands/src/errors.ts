import type { ExpectedRevision, Revision } from '@meereis/event-store';
import type { Refusal } from './refusal';

/** The case does not exist, or not for this caller: both look the same from outside (404). */
export class NotFoundError extends Error {
  override readonly name = 'NotFoundError';
}

/** The caller's roles do not hold the right (403). */
export class ForbiddenError extends Error {
  override readonly name = 'ForbiddenError';
}

/** Rules stand in the way; nothing was written (422). */
export class RefusedError extends Error {
  override readonly name = 'RefusedError';
  constructor(readonly refusals: readonly Refusal[]) {
    super(refusals.map((one) => `${one.rule}: ${one.sentence}`).join(' '));
  }
}

export interface WhatChanged {
  readonly revision: Revision;
  readonly type: string;
  readonly recordedAt: string;
}

/** The write was based on an older revision (412); says what has happened since. */
export class StaleRevisionError extends Error {
  override readonly name = 'StaleRevisionError';
  constructor(
    readonly expected: ExpectedRevision,
    readonly actual: Revision | 'no-stream',
    readonly changed: readonly WhatChanged[],
  ) {
    super(`Gebaseerd op versie ${expected}, maar de stand is ${actual}.`);
  }
}
