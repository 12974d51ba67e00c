/** Everything the log may refuse, each with a code that stays the same. */
export type EventStoreErrorCode =
  | 'closed'
  | 'overloaded'
  | 'busy'
  | 'unavailable'
  | 'event-too-large'
  | 'invalid-append'
  | 'invalid-read'
  | 'duplicate-event-id'
  | 'corrupt-event'
  | 'unknown-event';

export class EventStoreError extends Error {
  constructor(
    readonly code: EventStoreErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = new.target.name;
  }
}

/** Asked of a store after `close`. */
export class EventStoreClosedError extends EventStoreError {
  constructor() {
    super('closed', 'The event store is closed.');
  }
}

/** The queue of appends is full: nothing was written, the writer may try again later. */
export class EventStoreOverloadedError extends EventStoreError {
  constructor(waiting: number) {
    super('overloaded', `The event store is overloaded: ${waiting} appends wait for a commit.`);
  }
}

/** Another process kept the log to itself for longer than all attempts took: nothing was written. */
export class EventStoreBusyError extends EventStoreError {
  constructor(attempts: number, cause: unknown) {
    super('busy', `The log stayed locked by another process after ${attempts} attempts.`, { cause });
  }
}

/**
 * The server gave no answer in all attempts. Whether an append was written is unknown: the same append, with the same
 * ids and expectation, may be offered again and is never written twice.
 */
export class EventStoreUnavailableError extends EventStoreError {
  constructor(what: string, attempts: number, cause: unknown) {
    super('unavailable', `The event store gave no answer to ${what} in ${attempts} attempts.`, { cause });
  }
}

/** An event, or an append, over a limit of `limits.ts`. */
export class EventTooLargeError extends EventStoreError {
  constructor(message: string) {
    super('event-too-large', message);
  }
}

/** A stream name, an event id or data that can never be stored. */
export class InvalidAppendError extends EventStoreError {
  constructor(message: string) {
    super('invalid-append', message);
  }
}

export class InvalidReadError extends EventStoreError {
  constructor(message: string) {
    super('invalid-read', message);
  }
}

/** An event id that already stands elsewhere in the log: ids are made from a command, so this is a fault. */
export class DuplicateEventIdError extends EventStoreError {
  constructor(eventId: string) {
    super('duplicate-event-id', `Event ${eventId} already stands elsewhere in the log.`);
  }
}

/** Stored bytes that are no envelope. */
export class CorruptEventError extends EventStoreError {
  constructor(position: string, cause: unknown) {
    super('corrupt-event', `The event at position ${position} cannot be read.`, { cause });
  }
}

/** A stored type that no room declared. It stops the reader: skipping it would change what happened. */
export class UnknownEventError extends EventStoreError {
  constructor(readonly type: string) {
    super('unknown-event', `Event type "${type}" was never declared.`);
  }
}
