/** Aborts with the first of other signals, or by itself. */
export interface JoinedSignal {
  readonly signal: AbortSignal;
  abort(): void;
  /** Lets go of the others, when nobody waits any more. */
  release(): void;
}

/** Not `AbortSignal.any`: Node 20 may collect the signal that gives before it tells anybody. */
export function joinSignals(...others: readonly AbortSignal[]): JoinedSignal {
  const own = new AbortController();
  const release = (): void => {
    for (const other of others) other.removeEventListener('abort', abort);
  };
  const abort = (): void => {
    release();
    own.abort();
  };
  for (const other of others) other.addEventListener('abort', abort);
  if (others.some(({ aborted }) => aborted)) abort();
  return { signal: own.signal, abort, release };
}
