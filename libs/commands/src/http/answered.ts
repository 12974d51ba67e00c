import type { Position, Revision } from '@meereis/event-store';

/** The part of a command's result that a caller is told. */
export interface WriteOutcome {
  readonly revision: Revision;
  readonly position: Position;
  readonly repeated: boolean;
}

/** What a controller of a write gives back; the interceptor turns it into status, headers and body. */
export class AnsweredWrite<Body = unknown> {
  constructor(
    readonly outcome: WriteOutcome,
    /** Ids, codes and revisions only: it is kept to answer a repeat, so nothing personal may stand in it. */
    readonly body: Body,
    readonly location?: string,
  ) {}
}

/** @param location path of what was created, such as `/api/v1/arrangements/<id>`. */
export function answered<Body>(outcome: WriteOutcome, body: Body, location?: string): AnsweredWrite<Body> {
  return new AnsweredWrite(
    { revision: outcome.revision, position: outcome.position, repeated: outcome.repeated },
    body,
    location,
  );
}

/** What a controller gives back for one thing that has a revision: answered with an `ETag`, or 304 when unchanged. */
export class Readable<Body = unknown> {
  constructor(
    readonly body: Body,
    readonly etag: string,
  ) {}
}

export function readable<Body>(body: Body, revision: Revision): Readable<Body> {
  return new Readable(body, etagOf(revision));
}

export function etagOf(revision: Revision): string {
  return `"${revision}"`;
}
