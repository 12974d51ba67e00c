/** The data of an event does not fit its declaration. Names the path and the reason, never the value: it may be personal. */
export class InvalidEventError extends Error {
  override readonly name = 'InvalidEventError';
  readonly code = 'INVALID_EVENT';

  constructor(
    readonly type: string,
    readonly path: string,
    readonly reason: string,
  ) {
    super(`${type} ${path === '' ? '/' : path}: ${reason}`);
  }
}

/** A sealed box is not what was written: changed, cut, moved from another event, or taken away. */
export class SealBrokenError extends Error {
  override readonly name = 'SealBrokenError';
  readonly code = 'SEAL_BROKEN';

  constructor(
    readonly eventId: string,
    reason: string,
    options?: ErrorOptions,
  ) {
    super(`The sealed text of event ${eventId} cannot be trusted: ${reason}`, options);
  }
}

/** The key store was made with another master key. */
export class WrongMasterKeyError extends Error {
  override readonly name = 'WrongMasterKeyError';
  readonly code = 'WRONG_MASTER_KEY';
}

/** A key that was never destroyed is not in the key store: a wrong or an older key file, never an erasure. */
export class KeyMissingError extends Error {
  override readonly name = 'KeyMissingError';
  readonly code = 'KEY_MISSING';

  constructor(subject: string, keyId: string) {
    super(
      `Key ${keyId} of person ${subject} is not in the key store and was never destroyed. ` +
        'Is this the key file that belongs to this log?',
    );
  }
}

/** Personal text was offered about somebody whose keys have been destroyed. */
export class SubjectErasedError extends Error {
  override readonly name = 'SubjectErasedError';
  readonly code = 'SUBJECT_ERASED';

  constructor(subject: string) {
    super(`The data of person ${subject} has been erased; no personal text can be recorded about them.`);
  }
}
