import type * as Library from '@eventstore/db-client';
import { EventStoreClosedError, EventStoreError, EventStoreUnavailableError } from '../errors';
import type { EsdbAddress } from './address';
import { backoffMs, isConflict, mayBeRepeated, OverdueError, refusalOf } from './faults';
import type { EsdbTimes } from './options';

type Client = Library.EventStoreDBClient;
export interface Opened {
  readonly library: typeof Library;
  readonly client: Client;
  /** Goes with every call: the client itself is never told a password. */
  readonly asUser: { readonly credentials?: Library.Credentials };
}

/**
 * The one client of a store. The library is loaded at first use, so a server on the embedded log never loads it. The
 * client keeps no deadline of its own on several paths (reads, subscriptions, batch appends): every call races a timer
 * of ours, and a client that let it expire is thrown away, because its cached streams may be dead.
 */
export class Connection {
  private opened: Promise<Opened> | undefined;
  private readonly stopped = new AbortController();

  constructor(
    private readonly address: EsdbAddress,
    readonly times: EsdbTimes,
    private readonly onRetry: (what: string) => void = () => undefined,
  ) {}

  get closed(): boolean {
    return this.stopped.signal.aborted;
  }

  get closing(): AbortSignal {
    return this.stopped.signal;
  }

  open(): Promise<Opened> {
    if (this.closed) return Promise.reject(new EventStoreClosedError());
    this.opened ??= load(this.address);
    return this.opened;
  }

  /** Runs an idempotent call until it is answered; its outcome is unknown until then, never "failed". */
  async answered<T>(what: string, call: (opened: Opened) => Promise<T>): Promise<T> {
    let cause: unknown;
    for (let attempt = 1; attempt <= this.times.attempts; attempt += 1) {
      const opened = await this.open();
      try {
        return await this.inTime(what, call(opened));
      } catch (error) {
        if (isConflict(error)) throw error;
        const refusal = refusalOf(error);
        if (refusal) throw refusal;
        if (!mayBeRepeated(error)) throw error;
        cause = error;
        if (error instanceof OverdueError) this.discard(opened);
      }
      if (attempt === this.times.attempts) break;
      this.onRetry(what);
      await pause(backoffMs(attempt, this.times), this.stopped.signal);
    }
    throw new EventStoreUnavailableError(what, this.times.attempts, cause);
  }

  /** @throws OverdueError when our own deadline passes first. */
  async inTime<T>(what: string, work: Promise<T>): Promise<T> {
    let timer: NodeJS.Timeout | undefined;
    const overdue = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => {
        reject(new OverdueError(what, this.times.deadlineMs));
      }, this.times.deadlineMs);
    });
    try {
      return await Promise.race([work, overdue]);
    } finally {
      clearTimeout(timer);
    }
  }

  /** Calls that still run on it fail as unknown and are repeated on the next client. */
  discard({ client }: Opened): void {
    const current = this.opened;
    void current?.then((opened) => {
      if (opened.client === client && this.opened === current) this.opened = undefined;
    });
    client.dispose().catch(() => undefined);
  }

  async close(): Promise<void> {
    this.stopped.abort();
    const opened = await this.opened?.catch(() => undefined);
    // It waits for its streams to finish, and one that the server ended early never does.
    if (opened) await this.inTime('closing', opened.client.dispose()).catch(() => undefined);
  }
}

/** Without TLS the client drops credentials, so any will do to have the unary append, which has a deadline. */
const NOBODY: Library.Credentials = { username: 'none', password: 'none' };

async function load({ withoutUser, credentials, tls }: EsdbAddress): Promise<Opened> {
  const library = await import('@eventstore/db-client');
  const user = credentials ?? (tls ? undefined : NOBODY);
  return { library, client: clientOf(library, withoutUser), asUser: user ? { credentials: user } : {} };
}

/** @throws EventStoreError without the client's own error, which carries the whole address. */
function clientOf(library: typeof Library, url: string): Client {
  try {
    return library.EventStoreDBClient.connectionString(url);
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'unknown';
    throw new EventStoreError('unavailable', `The client cannot be made: ${reason}`);
  }
}

/** Ends early when the signal aborts. */
export async function pause(ms: number, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  await new Promise<void>((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal.addEventListener('abort', done);
  });
}
