/** A document that cannot be taken in. The sentence is Dutch and for the person who uploads; it never repeats content. */
export class DocumentRefusedError extends Error {
  override readonly name = 'DocumentRefusedError';
  constructor(
    readonly code: string,
    readonly sentence: string,
  ) {
    super(`${code}: ${sentence}`);
  }
}

/** The virus scanner is configured and does not answer: nothing is taken in until it does. */
export class ScannerUnavailableError extends Error {
  override readonly name = 'ScannerUnavailableError';
}

/** No bytes lie under this id. */
export class DocumentMissingError extends Error {
  override readonly name = 'DocumentMissingError';
  constructor(documentId: string) {
    super(`The bytes of document ${documentId} are not in the store.`);
  }
}

/** What lies in the store is not what was written: changed, cut, put in another order, or of another document. */
export class DocumentBrokenError extends Error {
  override readonly name = 'DocumentBrokenError';
  constructor(documentId: string, reason: string, options?: ErrorOptions) {
    super(`The stored bytes of document ${documentId} cannot be trusted: ${reason}`, options);
  }
}
